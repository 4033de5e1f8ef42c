import { describe, expect, test } from 'vitest';
import { projectList } from '../../src/components/projects/rows.ts';
import type { Edition } from '../../src/data/park.ts';
import { countText } from '../../src/figures/counting.ts';
import { figuresOf, zoneStandings } from '../../src/figures/all.ts';
import { projectContext } from '../../src/figures/project-context.ts';
import { comparisonPhrase } from '../../src/format/change.ts';
import { latestPeriod } from '../../src/model/latest.ts';
import { parkUpTo } from '../../src/report/known-by.ts';
import { reportOf } from '../../src/report/report.ts';
import { demoPark } from '../data/demo.ts';

// One question has one answer, wherever it is asked: on pages, on slides and in the report.
const EDITIONS: readonly Edition[] = ['internal', 'public'];

/** The places of an edition that a question may be asked at. */
function placesOf(edition: Edition) {
  const park = demoPark(edition);
  const period = latestPeriod(park);
  const figures = figuresOf(park, 'month');
  const title = (id: string): string => figures.get(id)?.title ?? '';
  const cell = (id: string, row: string, column: number): string | undefined =>
    figures.get(id)?.table.rows.find(([name]) => name === row)?.[column];
  const report = reportOf(park, period, 'month')
    .sections.flatMap(({ paragraphs }) => paragraphs)
    .join('\n');
  const list = projectList(projectContext(park, 'month'));
  const counted = (of: Parameters<typeof countText>[2]): string =>
    countText(parkUpTo(park, period), period, of);
  return { park, period, title, cell, report, list, counted };
}

const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1]);

describe.each(EDITIONS)('%s: one answer to', (edition) => {
  const { cell, counted, list, park, report, title } = placesOf(edition);

  test('how many projects are under construction', () => {
    const listed = list.rows.filter(({ facets }) => facets?.['stage']?.includes('开工')).length;
    const building = Number(cell('pipeline', '开工', 1));
    expect(building).toBeGreaterThan(0);
    expect(listed).toBe(building);
  });

  test('how many were signed', () => {
    const answers = [
      numberIn(title('signed-projects-list'), /签约(\d+)个项目/),
      numberIn(report, /签约(\d+)个项目/),
      numberIn(counted({ of: '项目', reached: '签约' }), /(\d+)个/),
      zoneStandings(park, 'month').find(({ indicator }) => indicator.role === 'signed-projects')
        ?.value,
    ];
    expect(new Set(answers).size, answers.join()).toBe(1);
  });

  test.each([
    ['开工', /新开工(\d+)个/],
    ['竣工', /[、年]竣工(\d+)个/],
    ['试投产', /试投产(\d+)个/],
  ])('how many came to %s', (stage, pattern) => {
    const answers = [
      numberIn(title('project-milestones'), pattern),
      numberIn(report, pattern),
      Number(cell('project-milestones', stage, 1)),
      numberIn(counted({ of: '项目', reached: stage }), /(\d+)个/),
    ];
    expect(new Set(answers).size, answers.join()).toBe(1);
  });

  test('how many problems of projects are open', () => {
    const open = /未解决的项目问题(\d+)个/;
    const answers = [numberIn(title('blocker-causes'), open), numberIn(report, open)];
    expect(new Set(answers).size, answers.join()).toBe(1);
  });

  test('how far the key projects have come', () => {
    const done = /重点项目完成年度计划的([\d.]+)%/;
    expect(numberIn(report, done)).toBe(numberIn(title('key-projects'), done));
  });

  test('by how much an indicator has changed', () => {
    const texts = zoneStandings(park, 'month')
      .filter(({ indicator }) => indicator.headline)
      .map((standing) => [standing.indicator.name, comparisonPhrase(standing)] as const);
    for (const [name, phrase] of texts) {
      const said = report.split(/[；。]/).find((clause) => clause.includes(name)) ?? '';
      if (phrase !== undefined) expect(said, name).toContain(phrase);
    }
  });
});
