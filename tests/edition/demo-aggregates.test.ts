import { describe, expect, test } from 'vitest';
import type { Aggregate, AggregateGroup } from '../../src/data/aggregates.ts';
import { checkEditions } from '../../src/check/check-park.ts';
import { readDataFiles } from '../../src/check/load-park.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { placesOfFirms } from '../../src/edition/firm-groups.ts';
import { gradesOfFirms, levelsOfFirms } from '../../src/edition/titled-firms.ts';
import { figureOf } from '../../src/model/group-totals.ts';
import { solvable } from '../model/attack/solve.ts';
import type { Equation } from '../model/attack/solve.ts';

const files = readDataFiles('data');
const { park } = checkEdition(files, 'public');
const internal = checkEdition(files, 'internal').park;
const { editions } = checkEditions(files, () => []);
if (park === undefined || internal === undefined || editions === undefined) {
  throw new Error('the demo has errors');
}
const rows = park.aggregates;
const places = placesOfFirms(editions);

/** Whether a firm belongs to a published group. */
function member(group: AggregateGroup, firm: string, year: number, month: number): boolean {
  const [park = '', industry = ''] = places.get(firm) ?? [];
  const { level, grade } = group;
  return (
    (group.park === undefined || group.park === park) &&
    (group.industry === undefined || group.industry === industry) &&
    (level === undefined ||
      levelsOfFirms(editions!, { year, month }).get(firm)?.includes(level) === true) &&
    (grade === undefined || gradesOfFirms(editions!, year).get(firm)?.includes(grade) === true)
  );
}

/** Every published group figure as an equation in the firms' figures. */
function equationsOf(published: readonly Aggregate[]): Equation[] {
  return published.flatMap(({ group, measure, period, value }) => {
    if (typeof value !== 'number') return [];
    const latest = period.year === 2026 ? 6 : 12;
    const firms = internal!.enterprisePeriods.filter(
      (row) =>
        row.period.year === period.year &&
        row.period.month === period.month &&
        typeof figureOf(row, measure) === 'number' &&
        figureOf(row, measure) !== 0 &&
        member(group, row.enterprise, period.year, latest),
    );
    return [{ terms: new Map(firms.map(({ enterprise }) => [enterprise, 1])), value }];
  });
}

describe('the figures of groups the demo publishes', () => {
  test.each(['output', 'revenue', 'valueAdded', 'tax', 'rnd', 'energy'] as const)(
    'no firm can be solved from %s of the latest period, all tables together',
    (measure) => {
      const published = rows.filter(
        (row) => row.measure === measure && row.period.year === 2026 && row.period.month === 6,
      );
      expect(published.length).toBeGreaterThan(5);
      const equations = equationsOf(published);
      const firms = [...new Set(equations.flatMap(({ terms }) => [...terms.keys()]))];
      expect([...solvable(equations, firms)]).toEqual([]);
    },
  );

  test('withheld cells are withheld in every period of their year, and only flagged inside', () => {
    expect(rows.some(({ reason }) => reason === 'protects-another')).toBe(true);
    expect(
      rows.every(({ value, reason }) => (value === 'withheld') === (reason !== undefined)),
    ).toBe(true);
    expect(internal.aggregates.every(({ value }) => value !== 'withheld')).toBe(true);
    const counted = rows.filter(({ measure }) => measure !== 'enterprises');
    const inside = internal.aggregates.filter(({ measure }) => measure !== 'enterprises');
    expect(inside.map(({ reason }) => reason)).toEqual(counted.map(({ reason }) => reason));
  });
});
