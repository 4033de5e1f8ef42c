import { expect, it } from 'vitest';
import type { Project } from '../../src/data/projects.ts';
import { countedAt } from '../../src/model/stage-counts.ts';
import { events, JUNE, lifeTables, project } from './project-tables.ts';

const dates = { signed: '2025-01-01', started: '2026-02-01' };
const projects = (more: Partial<Project>) => [
  project('whole'),
  project('two', { parent: 'whole', ...more }),
];
const counted = (more: Partial<Project>, stage: 'signed' | 'started') =>
  countedAt(
    lifeTables(projects(more), [...events('whole', dates), ...events('two', dates)]),
    JUNE,
    stage,
  ).map(({ project: { code } }) => code);

it.each<[string, Partial<Project>, 'signed' | 'started', string[]]>([
  ['a project once at its signing', {}, 'signed', ['whole']],
  ['its phases at the start of building', {}, 'started', ['two']],
  [
    'an expansion beside the project it enlarges',
    { kind: 'expansion' },
    'started',
    ['whole', 'two'],
  ],
  ['an expansion at its own signing', { kind: 'expansion' }, 'signed', ['whole', 'two']],
])('counts %s', (_, more, stage, expected) => {
  expect(counted(more, stage)).toEqual(expected);
});

it('counts the parent while no phase is at the stage', () => {
  const all = [...events('whole', dates), ...events('two', { signed: '2025-01-01' })];
  const found = countedAt(lifeTables(projects({}), all), JUNE, 'started');
  expect(found.map((life) => life.project.code)).toContain('whole');
});
