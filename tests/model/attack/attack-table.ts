/**
 * Attacks a published table: everything that is published is taken as known, everything else as
 * unknown, and every withheld cell is solved for, by the public and by each firm in it.
 */
import type { CellTable, TableCell } from '../../../src/model/cross-table.ts';
import type { Respondent } from '../../../src/model/disclosure-rule.ts';
import { largest, solvable } from './solve.ts';
import type { Equation } from './solve.ts';

/** Who contributes what to each cell in one period, by cell id. */
export type Contributions = ReadonlyMap<string, readonly Respondent[]>;

const sum = (respondents: readonly Respondent[]): number =>
  respondents.reduce((total, { value }) => total + value, 0);

/**
 * The relations with every published value put in, for a reader who knows its own contributions:
 * an unknown is what the others contribute to a withheld cell.
 */
function equationsOf(
  table: CellTable,
  contributions: Contributions,
  withheld: ReadonlySet<string>,
  firm?: string,
): { equations: Equation[]; unknowns: string[] } {
  const of = (id: string): readonly Respondent[] => contributions.get(id) ?? [];
  const others = (id: string): readonly Respondent[] => of(id).filter(({ by }) => by !== firm);
  const unknown = (id: string): boolean => withheld.has(id) && others(id).length > 0;
  const equations = table.relations.map(({ whole, parts }): Equation => {
    const sides = [{ id: whole, sign: -1 }, ...parts.map((id) => ({ id, sign: 1 }))];
    const open = sides.filter(({ id }) => unknown(id));
    return {
      terms: new Map(open.map(({ id, sign }) => [id, sign])),
      value: open.reduce((total, { id, sign }) => total + sign * sum(others(id)), 0),
    };
  });
  const unknowns = table.cells.map(({ id }) => id).filter(unknown);
  return { equations: equations.filter(({ terms }) => terms.size > 0), unknowns };
}

/** A cell somebody can find out. */
export interface Leak {
  readonly cell: string;
  readonly reader: string;
  readonly how: 'solved' | 'estimated';
}

/** Everything that can be found out although it is withheld. */
export function attack(
  table: CellTable,
  contributions: Contributions,
  withheld: ReadonlySet<string>,
  isSensitive: (cell: TableCell) => boolean,
  within: number,
): Leak[] {
  const leaks: Leak[] = [];
  const firms = new Set([...contributions.values()].flat().map(({ by }) => by));
  for (const firm of [undefined, ...firms]) {
    const { equations, unknowns } = equationsOf(table, contributions, withheld, firm);
    const solved = solvable(equations, unknowns);
    for (const cell of table.cells) {
      const others = (contributions.get(cell.id) ?? []).filter(({ by }) => by !== firm);
      if (!unknowns.includes(cell.id)) continue;
      const sensitive = isSensitive(cell);
      // A hidden cell that would be safe may be worked out; the public needn't be stopped from it.
      if (!sensitive && (firm !== undefined || cell.hidden === true)) continue;
      const reader = firm ?? 'public';
      if (solved.has(cell.id)) leaks.push({ cell: cell.id, reader, how: 'solved' });
      else if (sensitive) {
        const giant = Math.max(...others.map(({ value }) => value));
        const upper = largest(equations, unknowns, cell.id) - (sum(others) - giant);
        if (upper < giant * (1 + within) - 1e-6) {
          leaks.push({ cell: cell.id, reader, how: 'estimated' });
        }
      }
    }
  }
  return leaks;
}
