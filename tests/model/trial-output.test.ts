import { expect, test } from 'vitest';
import { trialOutput } from '../../src/model/trial-output.ts';
import { events, JUNE, lifeTables, progress, project } from './project-tables.ts';

const HALF = { year: 2026, month: 6 };

const tables = lifeTables(
  [project('a'), project('b'), project('c'), project('done'), project('stopped')],
  [
    ...events('a', { trial: '2026-01-20' }),
    ...events('b', { trial: '2026-06-16' }),
    ...events('c', { trial: '2026-07-02' }),
    ...events('done', { trial: '2025-06-02', production: '2026-02-02' }),
    ...events('stopped', { trial: '2025-06-02', shelved: '2026-02-02' }),
  ],
);

test('adds up what projects made that are in trial production on the day', () => {
  const projectProgress = [
    progress('a', { year: 2026, month: 5 }, { output: 200 }),
    progress('a', HALF, { output: 320 }),
    progress('b', HALF, { output: 'withheld' }),
    progress('done', HALF, { output: 9000 }),
  ];
  const { output, projects } = trialOutput({ ...tables, projectProgress }, HALF, JUNE);
  expect(projects.map((life) => life.project.code)).toEqual(['a', 'b']);
  expect(output).toMatchObject({ total: 'withheld', known: 320, count: 1, missing: 1 });
});

test('knows nothing without rows of the period', () => {
  const projectProgress = [progress('a', { year: 2026, month: 5 }, { output: 200 })];
  expect(trialOutput({ ...tables, projectProgress }, HALF, JUNE).output.count).toBe(0);
});
