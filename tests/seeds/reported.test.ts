import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/load-edition.ts';
import { reportPeriods } from '../../src/report/periods.ts';
import { reportOf } from '../../src/report/report.ts';
import { factsOf, SEEDS } from './facts.ts';

/** Facts a report may leave to the site's pages, a fraction. */
const MOST_UNREPORTED = 0.15;

describe.each(SEEDS)('the report of $name', ({ folder }) => {
  const facts = factsOf(folder);
  const park = loadEdition({ dataDir: `${folder}/data`, edition: 'internal' });
  const periods = reportPeriods(park);

  test('is of the one year: no period is made up from rows of comparison', () => {
    expect(new Set(periods.map(({ year }) => year)).size).toBe(1);
  });

  const [period = { year: 0, month: 0 }] = periods;
  const text = reportOf(park, period, 'month')
    .sections.flatMap(({ paragraphs }) => paragraphs)
    .join('\n');

  test.each(facts.filter(({ reported }) => reported !== ''))('says $name', ({ reported }) => {
    expect(text).toContain(reported);
  });

  test('says most facts', () => {
    const silent = facts.filter(({ reported }) => reported === '');
    expect(silent.length / facts.length).toBeLessThanOrEqual(MOST_UNREPORTED);
  });
});
