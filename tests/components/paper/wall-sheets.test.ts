import { describe, expect, it } from 'vitest';
import { wallRowHeight, wallSheets } from '../../../src/components/paper/wall-sheets.ts';
import { timeScale } from '../../../src/components/paper/time-scale.ts';
import type { WallPart, WallRow } from '../../../src/model/project-wall.ts';
import { project, JUNE } from '../../model/project-tables.ts';

const row = (name: string): WallRow =>
  ({
    life: { project: project(name) },
    progress: undefined,
    times: undefined,
    obstacles: [],
    signal: 'unknown',
  }) as unknown as WallRow;
const part = (name: string, count: number): WallPart => ({
  park: { code: name, name } as WallPart['park'],
  rows: Array.from({ length: count }, (_, index) => row(`${name}${index}`)),
});
const counts = (parts: readonly WallPart[]): number[][] =>
  wallSheets(parts, JUNE).map((sheet) => sheet.map(({ rows }) => rows.length));

describe('the sheets of the wall chart', () => {
  it('puts small parts on one sheet', () => {
    expect(counts([part('a', 3), part('b', 4)])).toEqual([[3, 4]]);
  });

  it('begins a sheet with a part that has no room on the one before', () => {
    expect(counts([part('a', 12), part('b', 12)])).toEqual([[12], [12]]);
  });

  it('shares a long part evenly, and says that it goes on', () => {
    const sheets = wallSheets([part('a', 22)], JUNE);
    expect(sheets.map((sheet) => sheet[0]?.rows.length)).toEqual([11, 11]);
    expect(sheets.map((sheet) => sheet[0]?.isContinued)).toEqual([false, true]);
  });

  it('numbers the projects through', () => {
    const numbers = wallSheets([part('a', 12), part('b', 12)], JUNE)
      .flat()
      .flatMap(({ rows }) => rows.map(({ number }) => number));
    expect(numbers).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  });

  it('gives a row the height of its longest cell', () => {
    const none = { project: [''], leader: [], unit: [], completion: [], obstacle: [], due: [] };
    expect(wallRowHeight({ ...none, obstacle: ['梗'.repeat(80)] })).toBeGreaterThan(
      wallRowHeight(none) * 2,
    );
  });
});

describe('the days of the wall chart', () => {
  it('are no further than two years away, and clamped beyond', () => {
    const far = { ...row('a'), times: { plannedStart: '2019-01-01', plannedFinish: '2026-12-31' } };
    const scale = timeScale([far as WallRow], JUNE);
    expect(scale.years).toEqual([2024, 2025, 2026]);
    expect(scale.at('2019-01-01')).toBe(0);
    expect(scale.at(JUNE)).toBeGreaterThan(0.8);
  });
});
