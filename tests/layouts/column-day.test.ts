import { expect, test } from 'vitest';
import { columnDay } from '../../src/layouts/publication-date.ts';
import { demoSite } from '../data/demo.ts';

const { park } = demoSite('public');

test('a column is as new as the latest of its rows that says when it was published', () => {
  const [row] = park.observations;
  if (row === undefined) throw new Error('The demo has observations.');
  const day = (days: readonly string[]): string | undefined => {
    const observations = days.map((published) => ({ ...row, published }));
    return columnDay({ park: { ...park, observations } }, 'indicators');
  };
  expect(day(['2026-05-20', '2026-07-18', '2026-06-18'])).toBe('2026-07-18');
  expect(day(['2026-07-18', 'soon'])).toBe('2026-07-18');
  expect(day([])).toBeUndefined();
});

test('corrections are as new as the latest of them', () => {
  const [first] = park.revisions;
  if (first === undefined) throw new Error('The demo has corrections.');
  const revisions = ['2026-03-01', '2026-06-30'].map((date) => ({ ...first, date }));
  expect(columnDay({ park: { ...park, revisions } }, 'corrections')).toBe('2026-06-30');
});

test('a column whose tables say nothing of it has no day of its own', () => {
  expect(columnDay({ park }, 'land')).toBeUndefined();
  expect(columnDay({ park }, 'about')).toBeUndefined();
});
