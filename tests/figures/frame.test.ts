import { expect, test } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import { frameOf } from '../../src/figures/frame.ts';
import { chartDrawing } from '../../src/charts/drawing.ts';
import { demoSite } from '../data/demo.ts';

const figure: Figure = {
  id: 'sample',
  title: '主营业务收入增长5%',
  subtitle: '主营业务收入，亿元',
  description: '描述',
  notes: ['口径见注'],
  table: { head: ['期间', '数值'], rows: [['1—2月', '7.95']], numeric: [false, true] },
  source: { file: 'data/observations.csv', rows: [2] },
  draw: (size) =>
    chartDrawing(
      { id: 'sample', size, title: '', description: '' },
      { height: 1, marks: () => [] },
    ),
};

test('a figure has its files, its page and its screen', () => {
  const frame = frameOf(figure, demoSite('public'));
  expect(frame).toMatchObject({ measure: figure.subtitle, caption: figure.subtitle });
  expect(frame.links.map(({ href, kind }) => [href, kind])).toEqual([
    ['/figures/sample.csv', 'file'],
    ['/figures/sample.svg', 'file'],
    ['/figures/sample.html', 'page'],
    ['/figures/sample.html#screen', 'screen'],
  ]);
  expect(frame.links.every(({ spoken }) => spoken.includes(frame.name))).toBe(true);
});

test('the source of the internal edition names file and rows, that of the public one does not', () => {
  expect(frameOf(figure, demoSite('internal')).source).toContain('data/observations.csv 第2行');
  expect(frameOf(figure, demoSite('public')).source).not.toContain('observations');
});

test('a title that says what is measured is not said twice', () => {
  expect(
    frameOf({ ...figure, subtitle: figure.title }, demoSite('public')).measure,
  ).toBeUndefined();
});

test('a figure without an address has neither page nor links, and keeps a long table', () => {
  const rows = Array.from({ length: 200 }, (_, i) => [`${i}`, '1']);
  const long = { ...figure, source: undefined, table: { ...figure.table, rows } };
  expect(frameOf(long, demoSite('public'), { address: false })).toMatchObject({
    page: undefined,
    links: [],
    source: undefined,
    offices: undefined,
    hasLongTable: false,
  });
  expect(frameOf(long, demoSite('public')).hasLongTable).toBe(true);
});
