import { describe, expect, test } from 'vitest';
import type { PlannedPark } from '../../../src/publish/region/plan-record.ts';
import { formatShard, parksOfShard, parseShard } from '../../../src/publish/region/shards.ts';

const park = (code: string, bytes: number): PlannedPark => ({
  code,
  bytes,
  state: 'current',
  digest: code,
});
const PARKS = [9, 1, 4, 4, 8, 2, 7, 3].map((bytes, at) => park(`p${at}`, bytes));
const codesOf = (index: number, total: number): string[] =>
  parksOfShard(PARKS, { index, total }).map(({ code }) => code);

describe('the shards of a plan', () => {
  test.each([1, 2, 3, 7, 8, 20])('of %i have every park once between them', (total) => {
    const all = Array.from({ length: total }, (_, at) => codesOf(at + 1, total)).flat();
    expect(all.sort()).toEqual(PARKS.map(({ code }) => code).sort());
  });

  test('have about as much to do each', () => {
    const loads = [1, 2, 3].map((index) =>
      parksOfShard(PARKS, { index, total: 3 }).reduce((sum, { bytes }) => sum + bytes, 0),
    );
    expect(Math.max(...loads)).toBeLessThanOrEqual(14);
  });

  test('do not depend on the order of the members', () => {
    const turned = parksOfShard(PARKS.toReversed(), { index: 2, total: 3 });
    expect(turned.map(({ code }) => code).sort()).toEqual(codesOf(2, 3).sort());
  });
});

test.each([
  ['1/2', { index: 1, total: 2 }],
  ['7/7', { index: 7, total: 7 }],
  ['3/2', undefined],
  ['0/2', undefined],
  ['2', undefined],
  ['1/2/3', undefined],
  ['-1/2', undefined],
])('%s as a shard', (written, shard) => {
  expect(parseShard(written)).toEqual(shard);
  if (shard !== undefined) expect(formatShard(shard)).toBe(written);
});
