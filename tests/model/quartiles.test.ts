import { describe, expect, test } from 'vitest';
import { compareWithIndustry, industryValues } from '../../src/model/industry-comparison.ts';
import type { FirmYear } from '../../src/model/per-mu.ts';
import { quartilesOf } from '../../src/model/quartiles.ts';

describe('quartilesOf', () => {
  test.each([
    [[5], { count: 1, least: 5, lower: 5, median: 5, upper: 5, most: 5 }],
    [[4, 1, 3, 2], { count: 4, least: 1, lower: 1.75, median: 2.5, upper: 3.25, most: 4 }],
    [[1, 2, 3, 4, 5], { count: 5, least: 1, lower: 2, median: 3, upper: 4, most: 5 }],
    [[-3, 0, 0, 9], { count: 4, least: -3, lower: -0.75, median: 0, upper: 2.25, most: 9 }],
  ])('of %j', (values, expected) => {
    expect(quartilesOf(values)).toEqual(expected);
  });

  test('of nothing are none', () => {
    expect(quartilesOf([])).toBeUndefined();
  });
});

const firm = (tax: FirmYear['tax'], landMu: FirmYear['landMu']): FirmYear =>
  ({ tax, landMu }) as FirmYear;

describe('compareWithIndustry', () => {
  const firms = [firm(10, 10), firm(20, 10), firm(30, 10), firm(30, 10), firm(5, 0)];
  const values = industryValues(firms, ['tax-per-mu']);

  test('ranks a firm from the top; ties share the better rank', () => {
    expect(compareWithIndustry(firms[2]!, values)[0]).toMatchObject({ value: 3, rank: 1 });
    expect(compareWithIndustry(firms[0]!, values)[0]).toMatchObject({ value: 1, rank: 4 });
  });

  test('a firm without land has no value and no rank', () => {
    const [first] = compareWithIndustry(firms[4]!, values);
    expect(first).toMatchObject({ value: 'not-applicable' });
    expect(first?.rank).toBeUndefined();
  });

  test('fewer than four firms with a figure are no industry to compare with', () => {
    const few = industryValues(firms.slice(0, 3), ['tax-per-mu']);
    expect(compareWithIndustry(firms[0]!, few)).toEqual([]);
  });
});
