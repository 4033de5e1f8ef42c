import { expect, test } from 'vitest';
import type { ChartOptions } from '../../src/charts/chart-options.ts';
import { fitRows, fitsScreen } from '../../src/charts/fit-rows.ts';
import { drawRankedBars } from '../../src/charts/ranked-bars.ts';
import type { ChartSize } from '../../src/charts/theme.ts';
import { textsOf, type Drawing, type Layout } from '../../src/charts/drawing.ts';
import { el } from '../../src/charts/element.ts';

const base = { id: 'figure', title: '标题', description: '说明', empty: '暂无数据' };

/** A drawing of rows 60 px apart, and a line for what is left out. */
const plan = (rows: readonly number[], { squeeze = 1 }: ChartOptions): Layout => ({
  height: rows.length * 60 * squeeze,
  nodes: () => [el('text', {}, rows.join())],
});

const rows = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const fit = (count: number, size: ChartSize, more: object = {}): Drawing =>
  fitRows<number, ChartOptions>(rows(count), { ...base, size, ...more }, plan);

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
  expect([...textsOf(drawn)]).toEqual([rows(kept).join(), ...(more === undefined ? [] : [more])]);
  expect(fitsScreen(drawn, size)).toBe(true);
});

test('rows left out before are counted too', () => {
  expect([...textsOf(fit(20, 'screen', { undrawn: 100 }))]).toContain('其余103项见网页');
});

test('where every row must stay, a drawing is rather too high than wrong', () => {
  const drawn = fitRows<number, ChartOptions>(rows(40), { ...base, size: 'screen' }, plan, 40);
  expect([...textsOf(drawn)]).toContain(rows(40).join());
  expect(fitsScreen(drawn, 'screen')).toBe(false);
});

test.each([
  [3, 360],
  [6, 720],
  [8, 768],
  [12, 720],
] as const)('%i rows 60 px apart are drawn %i px high on a screen', (count, height) => {
  expect(fit(count, 'screen').height).toBe(height);
});

test.each(['screen', 'room'] as const)('on %s the furthest of both sides stay', (size) => {
  const leads = rows(40).map((i) => ({
    name: `指标${i}`,
    value: 20 - i,
    valueText: String(20 - i),
    tip: '',
  }));
  const texts = [
    ...textsOf(
      drawRankedBars(leads, {
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
