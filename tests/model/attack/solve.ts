/**
 * What somebody can work out from equations: which unknowns have one value, and how large an
 * unknown can be when none is negative. Written apart from the model, in exact arithmetic.
 */
import { compare, fraction, minus, ONE, over, sign, times, toNumber, ZERO } from './fraction.ts';
import type { Fraction } from './fraction.ts';

/** Σ coefficient × unknown = value, unknowns by name. */
export interface Equation {
  readonly terms: ReadonlyMap<string, number>;
  readonly value: number;
}

function matrixOf(equations: readonly Equation[], unknowns: readonly string[]): Fraction[][] {
  return equations.map(({ terms, value }) => [
    ...unknowns.map((name) => fraction(terms.get(name) ?? 0)),
    fraction(value),
  ]);
}

/** Gauss–Jordan elimination in place; gives the pivot column of every row that has one. */
function reduce(matrix: Fraction[][], width: number): number[] {
  const pivots: number[] = [];
  for (let column = 0; column < width && pivots.length < matrix.length; column++) {
    const rank = pivots.length;
    const found = matrix.findIndex((row, at) => at >= rank && sign(row[column] ?? ZERO) !== 0);
    if (found < 0) continue;
    const line = matrix[found] as Fraction[];
    matrix[found] = matrix[rank] as Fraction[];
    const lead = line[column] as Fraction;
    matrix[rank] = line.map((entry) => over(entry, lead));
    eliminate(matrix, rank, column);
    pivots.push(column);
  }
  return pivots;
}

function eliminate(matrix: Fraction[][], rank: number, column: number): void {
  const lead = matrix[rank] as Fraction[];
  matrix.forEach((row, at) => {
    const factor = row[column] ?? ZERO;
    if (at === rank || sign(factor) === 0) return;
    matrix[at] = row.map((entry, index) => minus(entry, times(factor, lead[index] ?? ZERO)));
  });
}

/** The unknowns whose value follows exactly from the equations. */
export function solvable(equations: readonly Equation[], unknowns: readonly string[]): Set<string> {
  const matrix = matrixOf(equations, unknowns);
  const pivots = reduce(matrix, unknowns.length);
  const solved = pivots.filter((column, rank) =>
    (matrix[rank] ?? [])
      .slice(0, unknowns.length)
      .every((entry, at) => at === column || sign(entry) === 0),
  );
  return new Set(solved.map((column) => unknowns[column] as string));
}

/**
 * The largest value an unknown can have when no unknown is negative: exact simplex with Bland's
 * rule. `known` is a solution, from which a first basis is found.
 *
 * @returns Infinity when there is no limit
 */
export function largest(
  equations: readonly Equation[],
  unknowns: readonly string[],
  target: string,
): number {
  const width = unknowns.length;
  const rows = matrixOf(equations, unknowns)
    .map((row) => (sign(row[width] ?? ZERO) < 0 ? row.map((entry) => minus(ZERO, entry)) : row))
    .map((row, at, all) => [
      ...row.slice(0, width),
      ...all.map((_, other) => (other === at ? ONE : ZERO)),
      row[width] ?? ZERO,
    ]);
  const basis = rows.map((_, at) => width + at);
  const artificial = rows.length;
  const phase1 = new Array<Fraction>(width + artificial).fill(ZERO).fill(ONE, width);
  simplex(rows, basis, phase1, width + artificial);
  basis.forEach((column, at) => {
    if (column < width) return;
    const other = (rows[at] ?? []).findIndex((entry, index) => index < width && sign(entry) !== 0);
    if (other >= 0) pivot(rows, basis, at, other);
  });
  const phase2 = new Array<Fraction>(width + artificial).fill(ZERO);
  const index = unknowns.indexOf(target);
  phase2[index] = minus(ZERO, ONE);
  if (!simplex(rows, basis, phase2, width)) return Infinity;
  const at = basis.indexOf(index);
  return at < 0 ? 0 : toNumber((rows[at] as Fraction[]).at(-1) as Fraction);
}

function pivot(rows: Fraction[][], basis: number[], at: number, column: number): void {
  const line = rows[at] as Fraction[];
  const lead = line[column] as Fraction;
  rows[at] = line.map((entry) => over(entry, lead));
  eliminate(rows, at, column);
  basis[at] = column;
}

/** False when the cost has no lower limit. */
function simplex(
  rows: Fraction[][],
  basis: number[],
  cost: readonly Fraction[],
  limit: number,
): boolean {
  for (;;) {
    // Few of the rows cost anything: only what is to be made largest, or what is still artificial.
    const priced = rows.flatMap((row, at) => {
      const price = cost[basis[at] ?? 0] ?? ZERO;
      return sign(price) === 0 ? [] : [{ row, price }];
    });
    const reduced = (column: number): Fraction =>
      priced.reduce(
        (sum, { row, price }) => minus(sum, times(price, row[column] ?? ZERO)),
        cost[column] ?? ZERO,
      );
    let entering = 0;
    while (entering < limit && (basis.includes(entering) || sign(reduced(entering)) >= 0))
      entering++;
    if (entering === limit) return true;
    let leaving = -1;
    let best: Fraction = ZERO;
    rows.forEach((row, at) => {
      const slope = row[entering] ?? ZERO;
      if (sign(slope) <= 0) return;
      const ratio = over(row.at(-1) ?? ZERO, slope);
      const order = leaving < 0 ? -1 : compare(ratio, best);
      if (order < 0 || (order === 0 && (basis[at] ?? 0) < (basis[leaving] ?? 0))) {
        best = ratio;
        leaving = at;
      }
    });
    if (leaving < 0) return false;
    pivot(rows, basis, leaving, entering);
  }
}
