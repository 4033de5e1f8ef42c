import { describe, expect, test } from 'vitest';
import { attackSums } from '../../../src/edition/audit/attack.ts';
import { readerOf } from '../../../src/edition/audit/intervals.ts';
import { largest } from '../../model/attack/solve.ts';
import {
  randomCrossTable,
  randomGroups,
  randomHierarchy,
} from '../../model/attack/random-table.ts';

describe('what can be worked out from known sums', () => {
  test('lies between the least and the most the other unknowns leave', () => {
    // a + b = 10, b + c = 7
    const read = readerOf({
      unknowns: 3,
      rows: [
        [1, 1, 0],
        [0, 1, 1],
      ],
      rhs: [10, 7],
    });
    expect(read([0])).toEqual({ low: 3, high: 10 });
    expect(read([1])).toEqual({ low: 0, high: 7 });
    expect(read([0, 2])).toEqual({ low: 3, high: 17 });
  });

  test('is one value where the sums leave no doubt, and has no limit where nothing is said', () => {
    const read = readerOf({
      unknowns: 3,
      rows: [
        [1, 1, 0],
        [1, 0, 0],
      ],
      rhs: [10, 4],
    });
    expect(read([1])).toEqual({ low: 6, high: 6 });
    expect(read([2])).toEqual({ low: 0, high: Infinity });
  });

  test('is the same where a sum is said twice', () => {
    const read = readerOf({
      unknowns: 2,
      rows: [
        [1, 1],
        [1, 1],
      ],
      rhs: [5, 5],
    });
    expect(read([0])).toEqual({ low: 0, high: 5 });
  });

  test.each([
    ['groups', randomGroups],
    ['rows and columns', randomCrossTable],
    ['parks below parks', randomHierarchy],
  ] as const)('is what exact arithmetic gives, in random tables of %s', (_, make) => {
    for (let seed = 1; seed <= 25; seed++) {
      const { table, contributions } = make(seed);
      const totals = new Map(
        [...contributions].map(([id, firms]) => [
          id,
          firms.reduce((sum, { value }) => sum + value, 0),
        ]),
      );
      const unknowns = table.cells.map(({ id }) => id);
      // Every second cell is published.
      const open = unknowns.filter((_id, at) => at % 2 === 0);
      const row = (signs: readonly (readonly [string, number])[]): number[] =>
        unknowns.map((id) => signs.find(([of]) => of === id)?.[1] ?? 0);
      const equations = [
        ...table.relations.map(({ whole, parts }) => ({
          terms: new Map<string, number>([[whole, -1], ...parts.map((id) => [id, 1] as const)]),
          value: 0,
        })),
        ...open.map((id) => ({ terms: new Map([[id, 1]]), value: totals.get(id) ?? 0 })),
      ];
      const read = readerOf({
        unknowns: unknowns.length,
        rows: equations.map(({ terms }) => row([...terms])),
        rhs: equations.map(({ value }) => value),
      });
      for (const [at, id] of unknowns.entries()) {
        const exact = largest(equations, unknowns, id);
        const { high } = read([at]);
        if (exact === Infinity) expect(high).toBe(Infinity);
        else expect(Math.abs(high - exact), `seed ${seed}, ${id}`).toBeLessThan(1e-6 * (1 + exact));
      }
    }
  });
});

describe('an attack on sums over firms', () => {
  const figures = new Map([
    ['giant', 900],
    ['small', 50],
    ['other', 300],
    ['last', 200],
  ]);
  const sum = (name: string, ...firms: string[]) => ({ name, firms: new Set(firms) });

  test('takes one group from the whole', () => {
    const published = [sum('all', ...figures.keys()), sum('rest', 'other', 'last')];
    expect(attackSums(published, [sum('hidden', 'giant', 'small')], figures)).toMatchObject([
      { name: 'hidden', low: 950, high: 950 },
    ]);
  });

  test('uses that a part is no more than the whole around it', () => {
    const published = [sum('large', 'giant', 'other'), sum('all', ...figures.keys())];
    const [hidden] = attackSums(published, [sum('hidden', 'giant', 'small')], figures);
    expect(hidden).toMatchObject({ low: 0, high: 1450 });
    const [small] = attackSums(published, [sum('hidden', 'small')], figures);
    expect(small?.low).toBeCloseTo(0, 9);
    expect(small?.high).toBeCloseTo(250, 9);
  });

  test('takes losses as known', () => {
    const losing = new Map([...figures, ['loser', -40]] as const);
    const [hidden] = attackSums([], [sum('hidden', 'loser', 'small')], losing);
    expect(hidden).toMatchObject({ low: -40, high: Infinity });
  });
});
