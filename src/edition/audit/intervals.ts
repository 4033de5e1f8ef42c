/**
 * What can be worked out from published sums: how small and how large a sum of unknowns may be when
 * none of them is negative. A plain dense simplex (Dantzig's rule, Bland's where it stands still),
 * written apart from the solver that decides what is withheld, so that one checks the other.
 */

/** Known sums: `rows[i] · x = rhs[i]`, every unknown at least 0. */
export interface KnownSums {
  readonly unknowns: number;
  readonly rows: readonly (readonly number[])[];
  readonly rhs: readonly number[];
}

/** The smallest and the largest value; `Infinity` where nothing limits it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const TINY = 1e-9;

/** Rows of a tableau, the right-hand side last, and the unknown each row is solved for. */
interface Tableau {
  readonly lines: Float64Array[];
  readonly basis: number[];
  readonly width: number;
}

const at = (line: Float64Array, index: number): number => line[index] ?? 0;

/** Solves a row for an unknown and takes it out of every other row and of the costs. */
function pivot({ lines, basis, width }: Tableau, row: number, column: number, costs: Float64Array) {
  const line = lines[row] ?? new Float64Array(width + 1);
  const lead = at(line, column);
  for (let index = 0; index <= width; index++) line[index] = at(line, index) / lead;
  for (const other of [...lines, costs]) {
    const factor = other === line ? 0 : at(other, column);
    if (factor === 0) continue;
    for (let index = 0; index <= width; index++)
      other[index] = at(other, index) - factor * at(line, index);
  }
  basis[row] = column;
}

/** The row that limits a rising unknown first; -1 where none does. */
function leavingRow({ lines, basis, width }: Tableau, column: number): number {
  let leaving = -1;
  let least = Infinity;
  lines.forEach((line, row) => {
    const slope = at(line, column);
    if (slope <= TINY) return;
    const ratio = Math.max(0, at(line, width)) / slope;
    const isTie = Math.abs(ratio - least) <= TINY;
    if (ratio < least - TINY || (isTie && (basis[row] ?? 0) < (basis[leaving] ?? 0))) {
      leaving = row;
      least = Math.min(least, ratio);
    }
  });
  return leaving;
}

/** Pivots while an unknown left of `limit` lowers the costs; false where they have no lower limit. */
function minimise(tableau: Tableau, costs: Float64Array, limit: number): boolean {
  let still = 0;
  for (;;) {
    let entering = -1;
    for (let column = 0; column < limit; column++) {
      const cost = at(costs, column);
      if (cost >= -TINY || (entering >= 0 && cost >= at(costs, entering))) continue;
      entering = column;
      // Where nothing moves for long, the first will do: that cannot go round in circles.
      if (still > 50) break;
    }
    if (entering < 0) return true;
    const row = leavingRow(tableau, entering);
    if (row < 0) return false;
    const before = at(costs, tableau.width);
    pivot(tableau, row, entering, costs);
    still = Math.abs(at(costs, tableau.width) - before) <= TINY ? still + 1 : 0;
  }
}

/** A first solution of the known sums. */
function solved({ unknowns, rows, rhs }: KnownSums): Tableau {
  const width = unknowns + rows.length;
  const lines = rows.map((row, index) => {
    const sign = (rhs[index] ?? 0) < 0 ? -1 : 1;
    const line = new Float64Array(width + 1);
    for (let column = 0; column < unknowns; column++) line[column] = sign * (row[column] ?? 0);
    line[unknowns + index] = 1;
    line[width] = sign * (rhs[index] ?? 0);
    return line;
  });
  const tableau = { lines, basis: rows.map((_, index) => unknowns + index), width };
  const costs = new Float64Array(width + 1).fill(1, unknowns, width);
  for (const line of lines)
    for (let index = 0; index <= width; index++) costs[index] = at(costs, index) - at(line, index);
  minimise(tableau, costs, unknowns);
  // What is left of the helping unknowns is 0: solved for another unknown, or a sum said twice.
  tableau.basis.forEach((column, row) => {
    if (column < unknowns) return;
    const line = lines[row] ?? new Float64Array(0);
    const other = line.findIndex((value, index) => index < unknowns && Math.abs(value) > 1e-7);
    if (other >= 0) pivot(tableau, row, other, costs);
  });
  return tableau;
}

/** A reader of known sums: each asks for the least and the most of a sum of unknowns. */
export function readerOf(sums: KnownSums): (parts: readonly number[]) => Interval {
  const tableau = solved(sums);
  const least = (parts: readonly number[], sign: 1 | -1): number => {
    const costs = new Float64Array(tableau.width + 1);
    for (const part of parts) costs[part] = sign;
    tableau.basis.forEach((column, row) => {
      const factor = at(costs, column);
      const line = tableau.lines[row];
      if (factor === 0 || line === undefined) return;
      for (let index = 0; index <= tableau.width; index++)
        costs[index] = at(costs, index) - factor * at(line, index);
    });
    return minimise(tableau, costs, sums.unknowns) ? -at(costs, tableau.width) : -Infinity;
  };
  return (parts) => ({ low: Math.max(0, least(parts, 1)), high: -least(parts, -1) });
}
