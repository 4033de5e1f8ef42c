/** The report and the figures of the site are made from the same rows: they must not tell two stories. */
import { expect, test } from 'vitest';
import { figureOf } from '../../src/figures/all.ts';
import { reportContext } from '../../src/report/context.ts';
import { writeSection } from '../../src/report/sections.ts';
import { demoPark } from '../data/demo.ts';

const park = demoPark('internal');
const JUNE = { year: 2026, month: 6 };

const section = (id: Parameters<typeof writeSection>[0], period = JUNE): string =>
  writeSection(id, reportContext(park, period, 'month')).join('\n');

test('open problems of projects are counted alike', () => {
  const title = figureOf(park, 'month', 'blocker-causes')?.title ?? '';
  expect(title).toMatch(/^未解决的项目问题\d+个/);
  expect(section('support')).toContain(title);
});

test('a project in phases is not said to wait as a whole', () => {
  const wholes = park.projects.filter(({ code }) =>
    park.projects.some(({ parent }) => parent === code),
  );
  const listed = figureOf(park, 'month', 'pipeline-ageing')?.table.rows.map(([name]) => name) ?? [];
  expect(listed.length).toBeGreaterThan(0);
  expect(wholes.map(({ name }) => name).filter((name) => listed.includes(name))).toEqual([]);
});

test('what platforms have achieved so far is not told in reports of earlier periods', () => {
  const [result = ''] = park.platforms.flatMap(({ results }) => (results ? [results] : []));
  expect(section('platforms')).toContain(result.replace(/。$/, ''));
  expect(section('platforms', { year: 2025, month: 6 })).toContain('研发平台');
  for (const { honours, results } of park.platforms) {
    for (const text of [honours, results]) {
      if (text) expect(section('platforms', { year: 2025, month: 6 })).not.toContain(text);
    }
  }
});
