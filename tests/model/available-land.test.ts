import { expect, test } from 'vitest';
import { isAvailable, landGroupOf } from '../../src/model/available-land.ts';
import { landParcelsOf } from '../../src/model/land-parcels.ts';
import { LAND_ORDER } from '../../src/model/land-stages.ts';
import { demoPark } from '../data/demo.ts';

const [first] = landParcelsOf(demoPark('public'), '2026-06-30').filter(
  ({ project, step }) => step !== undefined && project !== undefined,
);
const at = (stage: string | undefined, promised: boolean) => ({
  step: stage === undefined ? undefined : { ...first?.step, stage },
  project: promised ? first?.project : undefined,
});
const cases = LAND_ORDER.map((stage) => [
  stage,
  { reserved: 'available', levelled: 'available', started: 'building', completed: 'built' }[
    stage as string
  ] ?? 'other',
]);

test.each(cases)('land at the stage %s without a project is %s', (stage, group) => {
  const parcel = at(stage, false) as Parameters<typeof landGroupOf>[0];
  expect(landGroupOf(parcel)).toBe(group);
  expect(isAvailable(parcel)).toBe(group === 'available');
});

test.each(['reserved', 'levelled'])(
  'land at the stage %s promised to a project is not',
  (stage) => {
    const parcel = at(stage, true) as Parameters<typeof landGroupOf>[0];
    expect(isAvailable(parcel)).toBe(false);
    expect(landGroupOf(parcel)).toBe('other');
  },
);

test('a parcel nobody has written anything down about is not to be had', () => {
  expect(isAvailable(at(undefined, false) as Parameters<typeof isAvailable>[0])).toBe(false);
});
