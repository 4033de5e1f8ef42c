import { beforeAll, expect, test } from 'vitest';
import { withoutTitle } from '../../src/charts/drawing.ts';
import { fitsScreen } from '../../src/charts/fit-rows.ts';
import { presets } from '../../src/charts/preset.ts';
import { darkTheme } from '../../src/charts/theme.ts';
import { roomDrawing, screenDrawing } from '../../src/components/deck/screen-drawing.ts';
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

test.each(['platforms-by-level', 'project-milestones', 'revenue-parks'])(
  '%s: few rows fill the screen in letters as on every other slide',
  (id) => {
    const { drawing, shape } = screenDrawing(named(id));
    expect(drawing.width).toBe(presets.screen.width);
    expect(shape).not.toBe('flat');
  },
);

test.each(['pipeline', 'key-projects', 'lead-lag', 'project-timeline', 'signed-projects-list'])(
  '%s fits a screen and a large room',
  (id) => {
    expect(fitsScreen(named(id).draw('screen'), 'screen')).toBe(true);
    expect(roomDrawing(named(id), darkTheme)).toBeDefined();
  },
);

test('no figure explains its marks by a ground it may not stand on', () => {
  const texts = [...figures.values()].flatMap(({ notes, subtitle, title }) => [
    title,
    subtitle,
    ...notes,
  ]);
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => /[深浅]色/.test(text))).toEqual([]);
});

test('what cannot be drawn in large letters is not', () => {
  expect(roomDrawing(named('land-map'), darkTheme)).toBeUndefined();
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

test('on a slide a drawing is named by its description: its title is that of the slide', () => {
  const figure = named('platforms-by-level');
  const svg = writeSvg(withoutTitle(screenDrawing(figure, darkTheme).drawing));
  expect(svg).not.toContain('<title');
  const labels = /aria-labelledby="([^"]+)"/.exec(svg)?.[1]?.split(' ') ?? [];
  expect(labels).toHaveLength(1);
  expect(svg).toContain(`<desc id="${labels[0]}">`);
});
