/** Every table has its line in the report, unless it is listed here with why it has none. */
import { expect, test } from 'vitest';
import { datasets } from '../../src/data/datasets.ts';
import type { Tables } from '../../src/data/datasets.ts';
import type { Park } from '../../src/data/park.ts';
import { reportContext } from '../../src/report/context.ts';
import { SECTIONS } from '../../src/report/sections.ts';
import { demoPark } from '../data/demo.ts';

const demo = demoPark('internal');
const HALF_YEAR = { year: 2026, month: 6 };

const WITHOUT_LINE: ReadonlySet<keyof Tables> = new Set<keyof Tables>([
  // Without a figure of a period there is no report at all.
  'observations',
  // The evaluation has its own pages; a report names no grades.
  'grades',
  'scoring',
  'gradeBands',
  // It says when, not what.
  'releaseDays',
  // They stand on the pages of projects, of planning, of corrections, and of whose they are.
  'permits',
  'plans',
  'revisions',
  'pictures',
  // They stand on charts, which a report shows as they are.
  'notes',
  // Never published anywhere.
  'acknowledged',
]);

const textOf = (park: Park): string =>
  SECTIONS.flatMap(({ write }) => write(reportContext(park, HALF_YEAR, 'month'))).join('\n');

const whole = textOf(demo);

test.each(datasets.map(({ name }) => name).filter((name) => !WITHOUT_LINE.has(name)))(
  'the report of the demo says something of %s',
  (name) => {
    expect(demo[name].length, `the demo has no rows of ${name}`).toBeGreaterThan(0);
    expect(textOf({ ...demo, [name]: [] })).not.toBe(whole);
  },
);
