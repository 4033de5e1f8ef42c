/** What a region costs on several machines follows from what its steps cost on this one. */
import { expect, test } from 'vitest';
import type { RegionStep } from '../../scripts/bench/region.ts';
import { costOfPark, secondsOn } from '../../scripts/bench/region-machines.ts';

const step = (kind: RegionStep['kind'], cpu: number): RegionStep => ({
  ...{ kind, name: kind, files: 1, bytes: 1 },
  cost: { wall: 99, memory: 99, cpu },
});

/** Ten parks in two shards. */
const STEPS = [step('plan', 20), step('shard', 60), step('shard', 40), step('merge', 5)];

test('a step costs a park its share of what all shards of it take together', () => {
  expect(costOfPark(STEPS, 10)).toEqual({ plan: 2, shard: 10, merge: 0.5 });
});

test.each([
  ['one processor has all', 1, 1, 20 + 100 + 5],
  ['two share plan and parks, one merges', 1, 2, 10 + 50 + 5],
  ['other machines share the parks alone', 5, 2, 10 + 10 + 5],
  ['a park is never shared', 100, 2, 10 + 10 + 5],
  ['the last park is waited for', 3, 1, 20 + 40 + 5],
])('%s', (_, machines, cores, seconds) => {
  expect(secondsOn(STEPS, { machines, cores, parks: 10 })).toBe(seconds);
});
