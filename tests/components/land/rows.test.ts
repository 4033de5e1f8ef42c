import { beforeAll, describe, expect, test } from 'vitest';
import { availableRow } from '../../../src/components/land/rows.ts';
import { landView, type LandView } from '../../../src/figures/land-view.ts';
import type { LandParcel } from '../../../src/model/land-parcels.ts';
import { demoPark } from '../../data/demo.ts';

let view: LandView;

beforeAll(() => {
  const found = landView(demoPark('public'));
  if (found === undefined) throw new Error('the demo has no land');
  view = found;
});

/** 七通 without heat, which is not laid on in the south, and levelled ground. */
const SERVED: LandParcel['parcel']['readiness'] = [
  'road',
  'water',
  'power',
  'sewage',
  'drainage',
  'gas',
  'telecom',
  'levelled',
];

const served = (
  one: LandParcel,
  readiness: LandParcel['parcel']['readiness'],
): string | undefined =>
  availableRow({ ...one, parcel: { ...one.parcel, readiness: [...readiness] } }).facets[
    'readiness'
  ]?.[0];

describe('七通一平', () => {
  test('takes all seven supplies and levelled ground', () => {
    const [one] = view.available;
    if (one === undefined) throw new Error('the demo has no land to offer');
    expect(served(one, SERVED)).toBe('七通一平');
    for (const missing of SERVED) {
      expect(
        served(
          one,
          SERVED.filter((item) => item !== missing),
        ),
        missing,
      ).toBe('部分接通');
    }
  });

  test('is not said to be missing where nobody wrote it down', () => {
    const [one] = view.available;
    if (one === undefined) throw new Error('the demo has no land to offer');
    expect(served(one, [])).toBeUndefined();
  });

  test('every plot of the demo at that stage or beyond has all of it', () => {
    const beyond = view.parcels.filter(({ step }) =>
      ['levelled', 'supplied', 'started', 'completed'].includes(step?.stage ?? ''),
    );
    expect(beyond.length).toBeGreaterThan(20);
    const incomplete = beyond.filter(({ parcel }) =>
      SERVED.some((item) => !parcel.readiness.includes(item)),
    );
    expect(incomplete.map(({ parcel }) => parcel.code)).toEqual([]);
  });

  test('no plot of the demo before that stage claims it', () => {
    const early = view.available.filter(({ step }) => step?.stage === 'reserved');
    expect(early.map((one) => served(one, one.parcel.readiness))).not.toContain('七通一平');
  });
});
