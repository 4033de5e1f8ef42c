import { expect, test } from 'vitest';
import { drawBars, type BarsOptions } from '../../src/charts/bars.ts';
import { parseSvg, type Node } from './svg-tree.ts';
import { writeSvg } from '../../src/charts/write-svg.ts';

const options: BarsOptions = {
  id: 'bars',
  size: 'wide',
  title: '标题',
  description: '说明',
  empty: '暂无数据',
  order: 'given',
  heads: ['现有面积', '年内进入'],
};

const row = (now: number, moved: number) => ({
  name: '收储',
  value: now,
  text: `${now}亩`,
  beside: [{ value: moved, text: `${moved}亩` }],
  tip: '收储',
});

/** Widths of the bars, left column first in each row. */
function barWidths(more: Partial<BarsOptions>): number[] {
  const bars: number[] = [];
  const visit = (node: Node): void => {
    const { attributes, children, tag } = node;
    if (tag === 'rect' && attributes.get('fill') !== 'none') {
      bars.push(Number(attributes.get('width')));
    }
    for (const child of children) if (typeof child !== 'string') visit(child);
  };
  visit(parseSvg(writeSvg(drawBars([row(800, 200), row(400, 100)], { ...options, ...more }))));
  return bars;
}

test('with a common scale bars compare across columns', () => {
  const [now = 0, moved = 0, nextNow = 0, nextMoved = 0] = barWidths({ commonScale: true });
  expect(now).toBeGreaterThan(100);
  expect(moved / now).toBeCloseTo(200 / 800, 2);
  expect(nextNow / now).toBeCloseTo(400 / 800, 2);
  expect(nextMoved / now).toBeCloseTo(100 / 800, 2);
});

test('without one each column fills its own room', () => {
  const [now = 0, moved = 0, nextNow = 0, nextMoved = 0] = barWidths({});
  expect(moved / now).toBeCloseTo(1, 1);
  expect(nextNow / now).toBeCloseTo(0.5, 2);
  expect(nextMoved / moved).toBeCloseTo(0.5, 2);
});

test('in a large room the largest rows stay, in their own order, and the rest are counted', () => {
  const stages = [1, 9, 2, 3, 16, 4, 5, 6, 7, 8].map((count, i) => ({
    ...row(count, count),
    name: `第${String.fromCharCode(65 + i)}步`,
  }));
  const draw = (keep?: 'largest'): string =>
    writeSvg(drawBars(stages, { ...options, size: 'room', keep }));
  const names = (svg: string): string => [...svg.matchAll(/第[A-J]步/g)].join('');
  expect(names(draw())).toMatch(/^第A步第B步第C步/);
  expect(names(draw('largest'))).toMatch(/^第B步第E步.*第J步$/);
  expect(draw('largest')).toContain('其余');
});

test.each<[string, boolean, Partial<BarsOptions>, { readonly mark?: number }]>([
  ['whose numbers the title says', true, { title: '收储800亩，进入200亩' }, {}],
  ['of which the title says nothing', false, { title: '收储的地块' }, {}],
  ['held against a mark', false, { title: '收储800亩，进入200亩' }, { mark: 600 }],
  ['drawn on one scale with another', false, { title: '800亩、200亩', commonScale: true }, {}],
])('a single row %s is lone: %s', (_, isLone, more, mark) => {
  expect(drawBars([{ ...row(800, 200), ...mark }], { ...options, ...more }).isLone).toBe(isLone);
});

test('rows of which no number is known hold nothing to compare', () => {
  const unknown = { value: 'not-reported', text: '未报送' } as const;
  const rows = ['甲', '乙'].map((name) => ({ name, tip: name, ...unknown }));
  expect(drawBars(rows, options).isLone).toBe(true);
  expect(drawBars([...rows, { name: '丙', tip: '丙', value: 0, text: '0' }], options).isLone).toBe(
    false,
  );
});

test('two rows are compared, and no row is none', () => {
  const title = '收储800亩，进入200亩，400亩、100亩';
  expect(drawBars([row(800, 200), row(400, 100)], { ...options, title }).isLone).toBe(false);
  expect(drawBars([], { ...options, title }).isLone).toBe(false);
});
