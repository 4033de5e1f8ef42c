import { expect, test } from 'vitest';
import type { EmptyableOptions } from '../../src/charts/chart-options.ts';
import { fitsScreen, fittedChart } from '../../src/charts/fit-rows.ts';
import { drawBars } from '../../src/charts/bars.ts';
import type { ChartSize } from '../../src/charts/theme.ts';
import { textsOf, type Drawing, type Layout } from '../../src/charts/drawing.ts';
import { el } from '../../src/charts/element.ts';

const base = { id: 'figure', title: '标题', description: '说明', empty: '暂无数据' };

interface Row {
  readonly name: string;
}

const namesOf = (rows: readonly Row[]): string => rows.map(({ name }) => name).join();

/** A drawing of rows 60 px apart, and a line for what is left out. */
const plan = (rows: readonly Row[], { squeeze = 1 }: EmptyableOptions): Layout => ({
  height: rows.length * 60 * squeeze,
  marks: () => [el('text', {}, namesOf(rows))],
});

const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({ name: `第${i}行` }));
const fit = (count: number, size: ChartSize, more: object = {}): Drawing =>
  fittedChart(plan)(rows(count), { ...base, size, ...more });

test.each([
  ['narrow', 200, 200, undefined],
  ['wide', 200, 200, undefined],
  ['screen', 13, 13, undefined],
  // 19 rows at seven tenths of the distance are 798 px high, 20 are not.
  ['screen', 19, 19, undefined],
  ['screen', 20, 17, '其余3项见网页'],
  ['room', 40, 15, '其余25项见网页'],
] as const)('on %s of %i rows %i are drawn', (size, count, kept, more) => {
  const drawn = fit(count, size);
  expect([...textsOf(drawn)]).toEqual([namesOf(rows(kept)), ...(more === undefined ? [] : [more])]);
  expect(fitsScreen(drawn, size)).toBe(true);
});

test('rows left out before are counted too', () => {
  expect([...textsOf(fit(20, 'screen', { undrawn: 100 }))]).toContain('其余103项见网页');
});

test('a row that the title names stays', () => {
  const [texts = ''] = textsOf(fit(40, 'room', { title: '第0行最高，第39行最低' }));
  expect(texts.split(',')).toEqual([...rows(14), { name: '第39行' }].map(({ name }) => name));
});

test('where every row must stay, a drawing is rather too high than wrong', () => {
  const drawn = fittedChart(plan, 40)(rows(40), { ...base, size: 'screen' });
  expect([...textsOf(drawn)]).toContain(namesOf(rows(40)));
  expect(fitsScreen(drawn, 'screen')).toBe(false);
});

test.each([
  [1, 240],
  [2, 480],
  [3, 540],
  [4, 600],
  [6, 720],
  [8, 768],
  [12, 720],
] as const)('%i rows 60 px apart are drawn %i px high on a screen', (count, height) => {
  expect(fit(count, 'screen').height).toBe(height);
});

test.each(['screen', 'room'] as const)('on %s the furthest of both sides stay', (size) => {
  const leads = Array.from({ length: 40 }, (_, i) => ({
    name: `指标${i}`,
    value: 20 - i,
    text: String(20 - i),
    tip: '',
  }));
  const texts = [
    ...textsOf(
      drawBars(leads, {
        ...base,
        size,
        signed: true,
        sides: { zero: '时间进度50%', behind: '差欠', ahead: '快于' },
      }),
    ),
  ];
  expect(texts).toContain('指标39');
  expect(texts).toContain('指标0');
  expect(texts).not.toContain('指标20');
  expect(texts.some((text) => /^其余\d+项见网页$/.test(text))).toBe(true);
});
