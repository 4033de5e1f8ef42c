import { describe, expect, test } from 'vitest';
import { cellId, flatDimension } from '../../src/model/cross-table.ts';
import { DEFAULT_RULE } from '../../src/model/disclosure-rule.ts';
import { primaryReasonOf, suppress } from '../../src/model/suppression.ts';
import { attack } from './attack/attack-table.ts';
import { randomCrossTable, randomGroups, randomHierarchy, tableOf } from './attack/random-table.ts';
import type { Firm, RandomTable } from './attack/random-table.ts';

/** Readers must be left in doubt about the largest firm by 15 ÷ 85; a little less for rounding. */
const DOUBT = 0.17;

function leaksOf({ table, contributions }: RandomTable, withheld: ReadonlySet<string>) {
  const sensitive = (cell: (typeof table.cells)[number]) =>
    primaryReasonOf(cell, DEFAULT_RULE) !== undefined;
  return attack(table, contributions, withheld, sensitive, DOUBT);
}

function withheldIn({ table }: RandomTable): Set<string> {
  const hidden = table.cells.filter((cell) => cell.hidden).map(({ id }) => id);
  return new Set([...suppress(table, DEFAULT_RULE).reasons.keys(), ...hidden]);
}

const SEEDS = Array.from({ length: 120 }, (_, index) => index + 1);

describe('no withheld value can be solved or closely estimated', () => {
  test.each([
    ['groups with a total', randomGroups, 120],
    ['rows × columns with margins', randomCrossTable, 120],
    ['parks below parks, by industry', randomHierarchy, 60],
  ] as const)('%s', (_, make, tables) => {
    for (const seed of SEEDS.slice(0, tables)) {
      const random = make(seed);
      expect(leaksOf(random, withheldIn(random)), `seed ${seed}`).toEqual([]);
    }
  });

  test('the attack succeeds when only the primary cells are withheld', () => {
    const broken = SEEDS.filter((seed) => {
      const random = randomCrossTable(seed);
      const primary = random.table.cells.filter((cell) => primaryReasonOf(cell, DEFAULT_RULE));
      return leaksOf(random, new Set(primary.map(({ id }) => id))).length > 0;
    });
    expect(broken.length).toBeGreaterThan(SEEDS.length / 2);
  });
});

const firm = (by: string, value: number, ...groups: string[]): Firm => ({ by, value, groups });
const trio = (group: string, value: number): Firm[] =>
  ['a', 'b', 'c'].map((by) => firm(group + by, value, group));

function reasonsOf(firms: readonly Firm[], groups: readonly string[]) {
  const { table } = tableOf([flatDimension('all', groups)], firms);
  return Object.fromEntries(suppress(table, DEFAULT_RULE).reasons);
}

describe('a table of groups', () => {
  test('is published whole when every group is safe', () => {
    expect(reasonsOf([...trio('x', 10), ...trio('y', 20)], ['x', 'y'])).toEqual({});
  });

  test('withholds the cheapest second group with one of two firms', () => {
    const firms = [firm('1', 8, 'x'), firm('2', 9, 'x'), ...trio('y', 100), ...trio('z', 10)];
    expect(reasonsOf(firms, ['x', 'y', 'z'])).toEqual({ x: 'few', z: 'protects-another' });
  });

  test('withholds a group with one giant', () => {
    const firms = [
      firm('1', 900, 'x'),
      firm('2', 50, 'x'),
      firm('3', 50, 'x'),
      ...trio('y', 400),
      ...trio('z', 500),
    ];
    expect(reasonsOf(firms, ['x', 'y', 'z'])).toEqual({ x: 'dominant', y: 'protects-another' });
  });

  test('withholds a third group when two single firms would know each other', () => {
    const firms = [firm('1', 80, 'x'), firm('2', 90, 'y'), ...trio('z', 100), ...trio('u', 200)];
    expect(reasonsOf(firms, ['x', 'y', 'z', 'u'])).toEqual({
      x: 'few',
      y: 'few',
      z: 'protects-another',
    });
  });

  test('withholds a group of firms that all report 0', () => {
    const zeros = trio('x', 0);
    expect(reasonsOf([...zeros, ...trio('y', 100), ...trio('z', 100)], ['x', 'y', 'z'])).toEqual({
      x: 'few',
      y: 'protects-another',
    });
  });

  test('leaves a group without firms alone', () => {
    expect(reasonsOf([...trio('x', 10), ...trio('y', 20)], ['x', 'y', 'none'])).toEqual({});
  });

  test('gives the same answer for the same firms in another order', () => {
    const { table } = randomCrossTable(7);
    const turned = { ...table, cells: table.cells.toReversed() };
    const sorted = (reasons: ReadonlyMap<string, string>) => [...reasons].sort();
    expect(sorted(suppress(turned, DEFAULT_RULE).reasons)).toEqual(
      sorted(suppress(table, DEFAULT_RULE).reasons),
    );
  });
});

test('a table of one firm withholds its total as well', () => {
  const { table } = tableOf([flatDimension('all', ['x', 'y'])], [firm('1', 8, 'x')]);
  const { reasons } = suppress(table, DEFAULT_RULE);
  expect([...reasons.keys()].sort()).toEqual([cellId(['all']), 'x'].sort());
});
