import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/data/reading.ts';
import { standingOf } from '../../src/model/standing.ts';
import { sumOverParks } from '../../src/model/sum.ts';
import { H1, observation, tables } from './tables.ts';

const CODES = ['xincheng', 'shanqian', 'laocheng', 'linjiang'] as const;

function withParts(values: readonly (Reading | undefined)[], indicator = 'revenue') {
  return CODES.flatMap((code, index) => {
    const value = values[index];
    return value === undefined ? [] : [observation(indicator, code, { value })];
  });
}

describe('a sum over parks', () => {
  test('is complete when every park has a number', () => {
    const sum = sumOverParks(tables(withParts([21.48, 15.3, 9.26, 6.1])), 'revenue', 'zone', H1);
    expect(sum).toMatchObject({ total: 52.14, known: 52.14, complete: true, missing: [] });
  });

  test('has no total when a part is withheld, and keeps what is known apart', () => {
    const sum = sumOverParks(
      tables(withParts([21.48, 'withheld', 9.26, 'not-reported'])),
      'revenue',
      'zone',
      H1,
    );
    expect(sum).toMatchObject({ total: 'withheld', known: 30.74, complete: false });
    expect(sum?.missing.map(({ park, reason }) => [park.code, reason])).toEqual([
      ['shanqian', 'withheld'],
      ['linjiang', 'not-reported'],
    ]);
  });

  test('is complete without the parks it does not apply to', () => {
    const sum = sumOverParks(
      tables(withParts([21.48, 'not-applicable', 9.26, 6.1])),
      'revenue',
      'zone',
      H1,
    );
    expect(sum).toMatchObject({ total: 36.84, complete: true });
  });

  test.each([
    ['internal', 'not-reported'],
    ['public', 'withheld'],
  ] as const)('in the %s edition a park without a row is %s', (edition, reason) => {
    const sum = sumOverParks(
      tables(withParts([21.48, 15.3, 9.26]), [], edition),
      'revenue',
      'zone',
      H1,
    );
    expect(sum?.total).toBe(reason);
  });

  test('does not exist for percentages, or when no park has a row', () => {
    expect(sumOverParks(tables(withParts([60, 70, 80, 90], 'fit')), 'fit', 'zone', H1)).toBe(
      undefined,
    );
    expect(sumOverParks(tables([]), 'revenue', 'zone', H1)).toBeUndefined();
  });
});

describe('the figure of the zone', () => {
  const parts = withParts([21.48, 15.3, 9.26, 6.1]);

  test('is the stated one, even when it differs from the sum', () => {
    const stated = tables([...parts, observation('revenue', 'zone', { value: 53 })]);
    expect(standingOf(stated, 'revenue', 'zone', H1)).toMatchObject({
      value: 53,
      origin: 'stated',
    });
  });

  test('is the sum when none is stated, without a growth of its own', () => {
    expect(standingOf(tables(parts), 'revenue', 'zone', H1)).toMatchObject({
      value: 52.14,
      growth: 'not-reported',
      origin: 'sum',
      missingParts: 0,
    });
  });

  test('is the sum with the stated growth when the row has only that', () => {
    const blank = tables([...parts, observation('revenue', 'zone', { growth: 20.47 })]);
    expect(standingOf(blank, 'revenue', 'zone', H1)).toMatchObject({
      value: 52.14,
      growth: 20.47,
      origin: 'sum',
    });
  });

  test('is the sum of parks that are sums of those inside them', () => {
    const nested = tables(
      parts.map((row) => (row.park === 'linjiang' ? { ...row, value: 2 } : row)),
    );
    const inside = { ...nested.parks[1]!, code: 'wharf', name: '码头园', shortName: '码头园' };
    const twoDeep = {
      ...nested,
      parks: [
        ...nested.parks,
        { ...inside, parent: 'linjiang' },
        { ...inside, code: 'dock', name: '船坞园', shortName: '船坞园', parent: 'linjiang' },
      ],
      observations: [
        ...nested.observations.filter(({ park }) => park !== 'linjiang'),
        observation('revenue', 'wharf', { value: 4 }),
        observation('revenue', 'dock', { value: 2.1 }),
      ],
    };
    expect(standingOf(twoDeep, 'revenue', 'zone', H1)).toMatchObject({
      value: 52.14,
      missingParts: 0,
    });
  });

  test('stays withheld when it is, though the parks are known', () => {
    const masked = tables([...parts, observation('revenue', 'zone', { value: 'withheld' })]);
    expect(standingOf(masked, 'revenue', 'zone', H1)).toMatchObject({ value: 'withheld' });
  });

  test('is never smaller than the whole because a part is missing', () => {
    const partial = tables(withParts([21.48, 'withheld', 9.26, 6.1]));
    expect(standingOf(partial, 'revenue', 'zone', H1)).toMatchObject({
      value: 'withheld',
      origin: 'sum',
      missingParts: 1,
    });
  });

  test('is as certain as its least certain part and as new as its newest', () => {
    const mixed = tables([
      observation('revenue', 'xincheng', { value: 1, status: 'final', published: '2026-07-10' }),
      observation('revenue', 'shanqian', { value: 1, status: 'flash', published: '2026-07-15' }),
      observation('revenue', 'laocheng', { value: 1, status: 'revised' }),
      observation('revenue', 'linjiang', { value: 1, status: 'preliminary' }),
    ]);
    expect(standingOf(mixed, 'revenue', 'zone', H1)).toMatchObject({
      status: 'flash',
      published: '2026-07-15',
    });
  });
});
