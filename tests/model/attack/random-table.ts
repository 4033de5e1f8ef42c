/** Seeded random tables: groups with a total, rows × columns, parks below parks. */
import { flatDimension, layOut } from '../../../src/model/cross-table.ts';
import type { CellTable, Dimension } from '../../../src/model/cross-table.ts';
import { makeupOf } from '../../../src/model/disclosure-rule.ts';
import type { Respondent } from '../../../src/model/disclosure-rule.ts';
import type { Contributions } from './attack-table.ts';

/** A generator of numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A table and who is behind its cells. */
export interface RandomTable {
  readonly table: CellTable;
  readonly contributions: Contributions;
}

/** A firm with its group in each dimension and its contribution. */
export interface Firm extends Respondent {
  readonly groups: readonly string[];
}

/** The table of the given firms. */
export function tableOf(dimensions: readonly Dimension[], firms: readonly Firm[]): RandomTable {
  const layout = layOut(
    dimensions,
    firms.map(({ groups }) => groups),
  );
  const contributions = new Map<string, Respondent[]>(layout.cells.map(({ id }) => [id, []]));
  for (const firm of firms) {
    for (const id of layout.cellsOf(firm.groups)) contributions.get(id)?.push(firm);
  }
  const cells = layout.cells.map(({ id, rank, hidden }) => ({
    id,
    rank,
    hidden,
    series: [makeupOf(contributions.get(id) ?? [])],
  }));
  return { table: { cells, relations: layout.relations }, contributions };
}

/** Firms of log-uniform size, now and then a giant, spread over the leaves. */
function randomFirms(
  random: () => number,
  count: number,
  leaves: readonly (readonly string[])[],
): Firm[] {
  return Array.from({ length: count }, (_, index) => {
    const size = Math.round(10 ** (1 + 3 * random()));
    const value = random() < 0.08 ? size * 40 : random() < 0.05 ? 0 : size;
    const groups = leaves.map(
      (groups) => groups[Math.floor(random() ** 1.5 * groups.length)] ?? '',
    );
    return { by: `firm-${index}`, value, groups };
  });
}

const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

/** Groups with one total. */
export function randomGroups(seed: number): RandomTable {
  const random = seeded(seed);
  const groups = names('g', 2 + Math.floor(random() * 7));
  const firms = randomFirms(random, 2 + Math.floor(random() * 30), [groups]);
  return tableOf([flatDimension('all', groups)], firms);
}

/** Rows × columns with margins. */
export function randomCrossTable(seed: number): RandomTable {
  const random = seeded(seed);
  const rows = names('r', 2 + Math.floor(random() * 3));
  const columns = names('c', 2 + Math.floor(random() * 4));
  const firms = randomFirms(random, 6 + Math.floor(random() * 40), [rows, columns]);
  return tableOf([flatDimension('all', rows), flatDimension('all', columns)], firms);
}

/** Zone > parks > parts of one park, by industry; some firms belong to the divided park directly. */
export function randomHierarchy(seed: number): RandomTable {
  const random = seeded(seed);
  const dimension: Dimension = new Map([
    ['zone', undefined],
    ['p1', 'zone'],
    ['p2', 'zone'],
    ['p3', 'zone'],
    ['p1a', 'p1'],
    ['p1b', 'p1'],
  ]);
  const columns = names('c', 1 + Math.floor(random() * 3));
  const firms = randomFirms(random, 6 + Math.floor(random() * 30), [
    ['p1a', 'p1b', 'p2', 'p3', 'p1'],
    columns,
  ]);
  return tableOf([dimension, flatDimension('all', columns)], firms);
}
