import { expect, test } from 'vitest';
import { cumulativeFigure } from '../../src/figures/cumulative.ts';
import { standingOf } from '../../src/model/standing.ts';
import { demoPark } from '../data/demo.ts';
import { drawn } from './drawn.ts';

const park = demoPark('public');
const JUNE = { year: 2026, month: 6 };

function figureOf(code: string) {
  const standing = standingOf(park, code, park.zone.code, JUNE, { mode: 'month' });
  return standing && cumulativeFigure(park, standing, 'month');
}

test('a forecast is called one and never labelled as the latest reading', () => {
  const figure = figureOf('output');
  expect(figure?.title).toBe('2023—2026年上半年，规上工业总产值由30.39亿元逐年增至53.86亿元');
  expect(figure?.table.rows[0]).toEqual(['2026年全年（预计）', '124.50', '+20.50%', '预计']);
  const drawing = drawn(figure, 'wide');
  expect(drawing).toMatch(/全年预计.*124\.50亿元/s);
  expect(drawing).toContain('2026年上半年');
});

test('that of a level is what is expected at the end of the year', () => {
  const figure = figureOf('above-scale-firms');
  expect(figure?.table.rows[0]?.[0]).toBe('2026年末（预计）');
  expect(drawn(figure, 'narrow')).toContain('年末预计');
});

test('a forecast is drawn in the largest letters too, on a slide no higher than the others', () => {
  const drawings = ['output', 'revenue'].map((code) => figureOf(code)?.draw('room'));
  expect(drawn(figureOf('output'), 'room')).toMatch(/全年预计.*124\.50亿元/s);
  const heights = drawings.map((drawing) => drawing?.height);
  expect(heights[0]).toBeDefined();
  expect(heights[0]).toBe(heights[1]);
});
