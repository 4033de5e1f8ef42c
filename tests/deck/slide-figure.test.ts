import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figuresOf, STANDING_FIGURES } from '../../src/figures/all.ts';
import { parkAt } from '../../src/figures/deck-figures.ts';
import { refuseUnknownFigure } from '../../src/figures/known-figures.ts';
import { slideFigure } from '../../src/figures/slide-figure.ts';
import { latestPeriod } from '../../src/model/latest.ts';
import { demoPark, demoSite, shelvedPark } from '../data/demo.ts';

const DECKS = 'content/deck';
const site = demoSite('public');
const whole = () => demoPark('internal');

test('a figure of no edition is refused with its line and the nearest name', () => {
  expect(() =>
    refuseUnknownFigure(site, 'pipline-conversion', 'content/deck/main.mdx:12', whole),
  ).toThrow(
    'content/deck/main.mdx 第12行：没有编号为“pipline-conversion”的图表。最接近的是“pipeline-conversion”。',
  );
});

test('a known figure without data is no fault', () => {
  expect(slideFigure(site, 'land-map', undefined, '2023年1-2月')?.id ?? 'land-map').toBe(
    'land-map',
  );
  expect(slideFigure(site, 'outreach-cities', undefined, '2023年1-2月')).toBeUndefined();
});

test('the figures known without data are figures', () => {
  // Nearly all projects of the demo go on, which a sentence says instead of a drawing of flows.
  const drawn = [demoPark('internal'), shelvedPark('internal')].map((park) =>
    figuresOf(park, 'month'),
  );
  const unknown = [...STANDING_FIGURES].filter((id) => !drawn.some((figures) => figures.has(id)));
  expect(unknown).toEqual([]);
});

test.each(readdirSync(DECKS))('%s names known figures only', (file) => {
  const text = readFileSync(join(DECKS, file), 'utf8');
  for (const [, id] of text.matchAll(/<Figure id="([^"]+)"/g)) {
    expect(() => refuseUnknownFigure(site, id, file, whole)).not.toThrow();
  }
});

test('an earlier report knows nothing of what came later', () => {
  const park = demoPark('public');
  const period = { year: 2026, month: 3 };
  expect(latestPeriod(parkAt(park, period))).toEqual(period);
});
