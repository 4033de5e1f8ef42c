import { describe, expect, test } from 'vitest';
import type { Standing } from '../../src/model/standing.ts';
import { standingOf } from '../../src/model/standing.ts';
import { H1, observation, tables, target } from './tables.ts';

const report = tables(
  [
    observation('revenue', 'zone', { value: 52.14, growth: 20.47, published: '2026-07-15' }),
    observation('revenue', 'zone', {
      value: 43.28,
      growth: 25.74,
      period: { year: 2025, month: 6 },
    }),
    observation('value-added', 'zone', { value: 12.58, growth: 28.96 }),
    observation('tax', 'zone', { value: 1.42 }),
    observation('export', 'zone', { value: 2.12 }),
    observation('staff', 'zone', { value: 10723, change: 1600 }),
    observation('fit', 'zone', { value: 63.2 }),
    observation('energy', 'zone', { value: 4.2 }),
  ],
  [
    target('revenue', 'zone', { value: 135 }),
    target('value-added', 'zone', { value: 27.8 }),
    target('tax', 'zone', { value: 2.1402 }),
    target('staff', 'zone', { value: 12000 }),
    target('fit', 'zone', { value: 70 }),
    target('energy', 'zone', { value: 8 }),
  ],
);

function standing(code: string, from = report, period = H1): Standing {
  const found = standingOf(from, code, 'zone', period);
  if (found === undefined) throw new Error(`no standing for ${code}`);
  return found;
}

describe('the half-year report as standings', () => {
  test('revenue is behind its schedule', () => {
    const revenue = standing('revenue');
    expect(revenue).toMatchObject({
      value: 52.14,
      growth: 20.47,
      growthChange: -5.27,
      target: 135,
      due: 0.5,
      pace: 'behind',
      onSchedule: false,
      arrears: 15.36,
      monthsLeft: 6,
      averageMonthly: 8.69,
      requiredMonthly: 13.81,
      origin: 'stated',
      missingParts: 0,
      published: '2026-07-15',
    });
    expect(revenue.completion).toBeCloseTo(0.386222, 6);
    expect(revenue.lead).toBeCloseTo(-11.3778, 4);
  });

  test('tax is ahead of it', () => {
    expect(standing('tax')).toMatchObject({
      pace: 'ahead',
      onSchedule: true,
      growth: 'not-reported',
    });
  });

  test('an indicator without a target has nothing to be held against', () => {
    expect(standing('export')).toMatchObject({
      target: 'not-applicable',
      completion: 'not-applicable',
      lead: 'not-applicable',
      pace: 'not-applicable',
      onSchedule: 'not-applicable',
      arrears: 'not-applicable',
      requiredMonthly: 'not-applicable',
      due: 0.5,
    });
  });

  test('its rows are the figure, the target, and the base of the growth change', () => {
    expect(standing('revenue').at.map((place) => place.file)).toEqual([
      'data/observations.csv',
      'data/targets.csv',
      'data/observations.csv',
    ]);
  });

  test('days count on request', () => {
    const byDay = standingOf(report, 'revenue', 'zone', H1, { mode: 'day' });
    expect(byDay?.due).toBeCloseTo(0.4959, 4);
  });
});

describe('an even schedule means nothing to a level or a ratio', () => {
  test.each(['staff', 'fit'])('%s has a completion but no lead', (code) => {
    const level = standing(code);
    expect(typeof level.completion).toBe('number');
    expect(level).toMatchObject({
      lead: 'not-applicable',
      arrears: 'not-applicable',
      averageMonthly: 'not-applicable',
      requiredMonthly: 'not-applicable',
    });
  });

  test('a schedule with shares of its own does', () => {
    const shares = Array.from({ length: 12 }, (_, month) => 0.8 + ((month + 1) / 12) * 0.2);
    const planned = tables(
      [observation('staff', 'zone', { value: 10723 })],
      [target('staff', 'zone', { value: 12000, schedule: shares })],
    );
    expect(standing('staff', planned)).toMatchObject({ pace: 'behind', due: shares[5] });
  });
});

test('an indicator that should be low keeps its schedule by staying below it', () => {
  expect(standing('energy')).toMatchObject({ pace: 'ahead', onSchedule: false });
});

test('a lead too small to print is level', () => {
  const level = tables(
    [observation('revenue', 'zone', { value: 67.503 })],
    [target('revenue', 'zone', { value: 135 })],
  );
  expect(standing('revenue', level)).toMatchObject({ pace: 'level', onSchedule: true });
});

describe('a withheld part is withheld throughout', () => {
  test('the value', () => {
    const masked = tables(
      [observation('revenue', 'zone', { value: 'withheld', growth: 20.47 })],
      [target('revenue', 'zone', { value: 135 })],
    );
    expect(standing('revenue', masked)).toMatchObject({
      value: 'withheld',
      growth: 20.47,
      completion: 'withheld',
      lead: 'withheld',
      pace: 'withheld',
      onSchedule: 'withheld',
      arrears: 'withheld',
      averageMonthly: 'withheld',
      requiredMonthly: 'withheld',
    });
  });

  test('the target', () => {
    const masked = tables(
      [observation('revenue', 'zone', { value: 52.14 })],
      [target('revenue', 'zone', { value: 'withheld' })],
    );
    expect(standing('revenue', masked)).toMatchObject({
      value: 52.14,
      target: 'withheld',
      completion: 'withheld',
      lead: 'withheld',
      arrears: 'withheld',
      requiredMonthly: 'withheld',
    });
  });
});

test('a target of zero leaves no completion and no arrears', () => {
  const zero = tables(
    [observation('revenue', 'zone', { value: 52.14 })],
    [target('revenue', 'zone', { value: 0 })],
  );
  expect(standing('revenue', zero)).toMatchObject({
    completion: 'not-applicable',
    lead: 'not-applicable',
    arrears: 'not-applicable',
  });
});

test.each([
  ['no-such-indicator', 'zone'],
  ['revenue', 'no-such-park'],
  ['revenue', 'xincheng'],
])('there is no standing for %s of %s', (code, parkCode) => {
  expect(standingOf(report, code, parkCode, H1)).toBeUndefined();
});
