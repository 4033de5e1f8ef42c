/** Every text about parks and years that many combinations of readings make is scanned. */
import { expect, test } from 'vitest';
import { parkGrowthFinding } from '../../src/format/finding-growth.ts';
import { contributionsFinding } from '../../src/format/finding-parks.ts';
import { yearsFinding } from '../../src/format/finding-years.ts';
import { contributionsOf } from '../../src/model/contribution.ts';
import { sameMonthsByYear } from '../../src/model/series.ts';
import type { Reading } from '../../src/data/reading.ts';
import { H1, INDICATORS, observation, PARKS, tables } from '../model/tables.ts';
import { nonsenseIn } from './nonsense.ts';

const READINGS: readonly Reading[] = [
  41.2,
  20,
  0.004,
  0,
  -3.2,
  'withheld',
  'not-reported',
  'not-applicable',
];

/** Every way to pick four readings. */
const quadruples: readonly (readonly Reading[])[] = READINGS.flatMap((a) =>
  READINGS.flatMap((b) => READINGS.flatMap((c) => READINGS.map((d) => [a, b, c, d]))),
);

const parks = PARKS.slice(1);

test.each(INDICATORS.map((indicator) => [indicator.code, indicator] as const))(
  'parks and years of %s',
  (code, indicator) => {
    const texts = quadruples.flatMap((readings, index) => {
      const rows = parks.map((park, at) =>
        observation(code, park.code, { value: readings[at] ?? 'not-applicable' }),
      );
      const whole = index % 3 === 0 ? [observation(code, 'zone', { value: 100 })] : [];
      const compared = contributionsOf(tables([...rows, ...whole]), code, 'zone', H1);
      const years = readings.map((value, at) =>
        observation(code, 'zone', { value, period: { year: 2023 + at, month: 6 } }),
      );
      const growths = parks.map((park, at) => ({ park, growth: readings[at] ?? 'withheld' }));
      return [
        ...(compared === undefined ? [] : [contributionsFinding(compared)]),
        parkGrowthFinding(indicator, H1, growths),
        yearsFinding(indicator, sameMonthsByYear(tables(years), code, 'zone', H1)),
      ];
    });
    expect(texts.length).toBeGreaterThan(10_000);
    expect(nonsenseIn(texts)).toEqual([]);
  },
);
