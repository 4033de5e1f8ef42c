import { beforeAll, expect, test } from 'vitest';
import { fitsScreen } from '../../src/charts/fit-rows.ts';
import { presets } from '../../src/charts/preset.ts';
import { darkTheme } from '../../src/charts/theme.ts';
import {
  roomDrawing,
  screenDrawing,
  screenSize,
} from '../../src/components/deck/screen-drawing.ts';
import { figuresOf } from '../../src/figures/all.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { demoPark } from '../data/demo.ts';
import { writeSvg } from '../../src/charts/write-svg.ts';

let figures: ReadonlyMap<string, Figure>;

beforeAll(() => {
  figures = figuresOf(demoPark('internal'), 'month');
});

const named = (id: string): Figure => {
  const figure = figures.get(id);
  if (!figure) throw new Error(id);
  return figure;
};

test('few rows are shown in large letters on every screen, many are not', () => {
  expect(screenSize(named('platforms-by-level'))).toBe('room');
  expect(screenSize(named('lead-lag'))).toBe('screen');
});

test('large letters never stand in where they say less', () => {
  // The steps of the ladder lose their notes, and 14 stages their last ones.
  expect(screenSize(named('level-ladder'))).toBe('screen');
  expect(screenSize(named('pipeline'))).toBe('screen');
});

test.each(['pipeline', 'key-projects', 'lead-lag', 'project-timeline', 'signed-projects-list'])(
  '%s fits a screen and a large room',
  (id) => {
    expect(fitsScreen(named(id).draw('screen'), 'screen')).toBe(true);
    expect(roomDrawing(named(id), darkTheme)).toBeDefined();
  },
);

test('what cannot be drawn in large letters is not', () => {
  expect(roomDrawing(named('land-map'), darkTheme)).toBeUndefined();
});

test('letters for a large room are no larger than the title where the screen is an ordinary one', () => {
  const { width } = screenDrawing(named('platforms-by-level')).drawing;
  const title = 52;
  // A slide is 1792 px wide inside its margins.
  expect((presets.room.tick * 1792) / width).toBeLessThanOrEqual(title);
});

test('four parks by month are read as numbers in a large room, those of the title', () => {
  const parks = named('revenue-park-months');
  expect(roomDrawing(parks, darkTheme)).toBeUndefined();
  expect(parks.stated).toHaveLength(4);
  const growth = parks.stated?.map((row) => row.at(-1)?.replace('+', '') ?? '') ?? [];
  expect(growth.some((text) => parks.title.includes(text))).toBe(true);
});

test('a quotient by park says what is divided by what', () => {
  expect(named('tax-per-mu-parks').subtitle).toContain('扣除留抵退税后');
  expect(named('revenue-parks').subtitle).toMatch(/（亿元）$/);
});

test('the drawing for a screen and that for a large room, on one slide, share no id', () => {
  const idsIn = (svg: string): string[] =>
    [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  const figure = named('platforms-by-level');
  const usual = writeSvg(screenDrawing(figure, darkTheme).drawing);
  const large = new Set(idsIn(writeSvg(roomDrawing(figure, darkTheme)!)));
  expect(idsIn(usual).length).toBeGreaterThan(0);
  expect(idsIn(usual).filter((id) => large.has(id))).toEqual([]);
  const labels = /aria-labelledby="([^"]+)"/.exec(usual)?.[1]?.split(' ') ?? [];
  expect(idsIn(usual)).toEqual(expect.arrayContaining(labels));
});
