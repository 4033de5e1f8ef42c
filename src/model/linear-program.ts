/**
 * A small solver for linear programs with bounded variables: minimise cost · x subject to
 * rows · x = rhs and 0 ≤ x ≤ upper. Two-phase primal simplex on a dense tableau; a variable at its
 * upper bound is replaced by its complement, so that every nonbasic variable is 0. Bland's rule
 * makes it finite and deterministic. Meant for the few hundred variables of a published table.
 */

const EPSILON = 1e-9;

/** A linear program in equality form. */
export interface LinearProgram {
  readonly cost: readonly number[];
  readonly upper: readonly number[];
  /** One row of coefficients per equation. */
  readonly rows: readonly (readonly number[])[];
  readonly rhs: readonly number[];
}

interface Tableau {
  readonly cells: Float64Array[];
  readonly upper: Float64Array;
  readonly flipped: Uint8Array;
  readonly basis: number[];
  readonly width: number;
}

/** The values of an optimal solution, or undefined when there is none. */
export function solveLinearProgram(program: LinearProgram): number[] | undefined {
  const { cost, rows, rhs } = program;
  const variables = cost.length;
  const width = variables + rows.length;
  const tableau: Tableau = {
    cells: rows.map((row, index) => {
      const sign = (rhs[index] ?? 0) < 0 ? -1 : 1;
      const line = new Float64Array(width + 1);
      for (let column = 0; column < variables; column++) line[column] = sign * (row[column] ?? 0);
      line[variables + index] = 1;
      line[width] = sign * (rhs[index] ?? 0);
      return line;
    }),
    upper: new Float64Array(width).fill(Infinity),
    flipped: new Uint8Array(width),
    basis: rows.map((_, index) => variables + index),
    width,
  };
  tableau.upper.set(program.upper);

  const artificial = new Float64Array(width).fill(1, variables);
  minimise(tableau, artificial, width);
  if (
    valuesOf(tableau)
      .slice(variables)
      .some((value) => value > 1e-7)
  )
    return undefined;
  tableau.upper.fill(0, variables);
  const real = new Float64Array(width);
  real.set(cost);
  minimise(tableau, real, variables);
  return valuesOf(tableau).slice(0, variables);
}

function valuesOf({ cells, upper, flipped, basis, width }: Tableau): number[] {
  const values = new Array<number>(width).fill(0);
  basis.forEach((column, row) => (values[column] = cells[row]?.[width] ?? 0));
  return values.map((value, column) => (flipped[column] ? (upper[column] ?? 0) - value : value));
}

/** Pivots until no column left of `limit` improves the cost. */
function minimise(tableau: Tableau, cost: Float64Array, limit: number): void {
  const { cells, upper, flipped, basis, width } = tableau;
  const reduced = new Float64Array(width + 1);
  const signed = (column: number): number => (flipped[column] ? -1 : 1) * (cost[column] ?? 0);
  for (let column = 0; column < width; column++) reduced[column] = signed(column);
  basis.forEach((column, row) => subtract(reduced, cells[row], signed(column), width));

  for (;;) {
    let entering = 0;
    while (entering < limit && (reduced[entering] ?? 0) >= -EPSILON) entering++;
    if (entering === limit) return;

    let step = upper[entering] ?? Infinity;
    let leaving = -1;
    let toUpper = false;
    cells.forEach((line, row) => {
      const slope = line[entering] ?? 0;
      const column = basis[row] ?? 0;
      if (Math.abs(slope) <= EPSILON) return;
      const room =
        slope > 0 ? (line[width] ?? 0) : (upper[column] ?? Infinity) - (line[width] ?? 0);
      const ratio = Math.max(0, room) / Math.abs(slope);
      const tie = leaving >= 0 && Math.abs(ratio - step) <= EPSILON;
      if (tie ? column < (basis[leaving] ?? 0) : ratio < step) {
        step = ratio;
        leaving = row;
        toUpper = slope < 0;
      }
    });
    if (step === Infinity) throw new RangeError('the linear program is unbounded');
    if (leaving < 0) {
      complement(tableau, entering, step, reduced);
      continue;
    }
    if (toUpper) complementBasic(tableau, leaving);
    pivot(tableau, leaving, entering, reduced);
  }
}

function subtract(
  target: Float64Array,
  line: Float64Array | undefined,
  factor: number,
  width: number,
): void {
  if (line === undefined || factor === 0) return;
  for (let column = 0; column <= width; column++) {
    target[column] = (target[column] ?? 0) - factor * (line[column] ?? 0);
  }
}

/** A nonbasic variable goes to its other bound. */
function complement(tableau: Tableau, column: number, bound: number, reduced: Float64Array): void {
  for (const line of [...tableau.cells, reduced]) {
    const slope = line[column] ?? 0;
    line[tableau.width] = (line[tableau.width] ?? 0) - slope * bound;
    line[column] = -slope;
  }
  tableau.flipped[column] = tableau.flipped[column] ? 0 : 1;
}

/** A basic variable about to leave at its upper bound is replaced by its complement. */
function complementBasic({ cells, upper, flipped, basis, width }: Tableau, row: number): void {
  const column = basis[row] ?? 0;
  const line = cells[row];
  if (line === undefined) return;
  for (let other = 0; other < width; other++)
    if (other !== column) line[other] = -(line[other] ?? 0);
  line[width] = (upper[column] ?? 0) - (line[width] ?? 0);
  flipped[column] = flipped[column] ? 0 : 1;
}

function pivot(tableau: Tableau, row: number, column: number, reduced: Float64Array): void {
  const { cells, basis, width } = tableau;
  const line = cells[row];
  if (line === undefined) return;
  const factor = line[column] ?? 1;
  for (let other = 0; other <= width; other++) line[other] = (line[other] ?? 0) / factor;
  for (const other of [...cells, reduced]) {
    if (other !== line) subtract(other, line, other[column] ?? 0, width);
  }
  basis[row] = column;
}
