import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/data/datasets.ts';
import type { Park } from '../../src/data/park.ts';
import { sectionsOf } from '../../src/layouts/sections.ts';
import { demoSite } from '../data/demo.ts';

const demo = demoSite('internal');
const NOTHING = Object.fromEntries(datasets.map(({ name }) => [name, []]));

/** Sections of a park that has only the tables given, each as in the demo, and its own page of the zone. */
function sections(...tables: readonly (keyof Park)[]): string[] {
  const kept = Object.fromEntries(tables.map((name) => [name, demo.park[name]]));
  const park = { ...demo.park, ...NOTHING, ...kept } as Park;
  return sectionsOf({ ...demo, park, texts: new Map(), pictures: new Map(), photos: new Map() })
    .filter(({ empty }) => !empty)
    .map(({ id }) => id);
}

describe('a section is there', () => {
  const always = sections();
  const withPeriod = sections('observations');

  test.each([
    ['bonds', 'projects'],
    ['facilities', 'projects'],
    ['outreach', 'investment'],
    ['landBatches', 'land'],
    ['chains', 'enterprises'],
    ['platforms', 'innovation'],
    ['honours', 'innovation'],
  ] as const)('with rows of %s alone, as soon as there is a period: %s', (table, section) => {
    expect(sections('observations', table)).toContain(section);
    expect(withPeriod).not.toContain(section);
    expect(sections(table)).not.toContain(section);
  });

  test.each([
    ['plans', 'planning'],
    ['revisions', 'corrections'],
  ] as const)('with rows of %s, without a period too: %s', (table, section) => {
    expect(sections(table)).toContain(section);
    expect(always).not.toContain(section);
  });

  test('of efficiency only with firms and their grades', () => {
    expect(sections('observations', 'grades')).not.toContain('efficiency');
    expect(sections('observations', 'grades', 'enterprises')).toContain('efficiency');
  });
});
