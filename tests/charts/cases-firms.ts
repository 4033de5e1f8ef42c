import { drawEventLine, type EventLineRow } from '../../src/charts/event-line.ts';
import { GRADE_KEYS, type GradeKey } from '../../src/model/evaluation.ts';
import { drawCountMatrix } from '../../src/charts/count-matrix.ts';
import { drawGradeMatrix } from '../../src/charts/grade-matrix.ts';
import { drawLadder, type Rung } from '../../src/charts/ladder.ts';
import { drawQuadrant, type QuadrantPoint } from '../../src/charts/quadrant.ts';
import { drawQuartileStrips, type QuartileRow } from '../../src/charts/quartile-strips.ts';
import { drawSeriesMultiples, type SeriesPanel } from '../../src/charts/series-multiples.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import type { ChartSize, Theme } from '../../src/charts/theme.ts';
import { drawBars, type BarRow } from '../../src/charts/bars.ts';
import { drawWaterfall, type WaterfallRow } from '../../src/charts/waterfall.ts';
import type { Reading } from '../../src/data/reading.ts';
import type { ChartCase } from './chart-case.ts';

const all = ['narrow', 'wide', 'screen', 'room'] as const;
const small = ['narrow', 'wide'] as const;
const narrow = ['narrow'] as const;
const base = { title: '标题', description: '文字说明', empty: '暂无数据' };
const two = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

const step = (name: string, change: number, own: Partial<WaterfallRow> = {}): WaterfallRow => ({
  name,
  value: change,
  text: two(change),
  tip: `${name}：${two(change)}`,
  ...own,
});
const waterfall =
  (rows: readonly WaterfallRow[]) =>
  (size: ChartSize, theme?: Theme): Drawing => {
    const text = two(rows.reduce((sum, { value }) => sum + value, 0));
    const total = { name: '合计', text, tip: `合计：${text}` };
    return drawWaterfall([rows], { ...base, id: 'waterfall', size, theme, total });
  };
const pulls = [
  step('金乌铜业', 3.92),
  step('拾光光电', 1.59),
  step('云川惊星光电股份有限公司', 1.47),
  step('铁马精机', -0.76),
  step('沉香医药', -2.31, { under: '停产' }),
  step('其余27家', 9.56, { role: 'rest' }),
];

const growth =
  (values: readonly number[], own: object = {}) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawBars(
      values.map((value, i) => ({
        name: `第${i + 1}家光电公司`,
        value,
        text: `${two(value)}%`,
        tip: `${value}`,
      })),
      {
        ...base,
        id: 'growth-bars',
        size,
        theme,
        order: 'given',
        signed: true,
        leastReach: 5,
        brokenLabel: '断开的条超出刻度，长度不成比例，数值为准',
        ...own,
      },
    );

const grades = [
  { key: 'A', label: 'A 优先发展' },
  { key: 'B', label: 'B 鼓励提升' },
  { key: 'C', label: 'C 规范转型' },
  { key: 'D', label: 'D 整治倒逼' },
  { key: 'T', label: '不参评' },
] as const;
const industry = (name: string, counts: readonly number[]): BarRow => {
  const [A = 0, B = 0, C = 0, D = 0, T = 0] = counts;
  const value = A + B + C + D + T;
  return { name, value, counts: { A, B, C, D, T }, text: `${value}家`, tip: name };
};
const gradeBars =
  (rows: readonly BarRow[]) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawBars(rows, { ...base, id: 'grade-bars', size, theme, grades });

const matrix =
  (counts: Readonly<Record<string, number>>) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawGradeMatrix(
      GRADE_KEYS.flatMap((from) =>
        GRADE_KEYS.map((to) => ({ from, to, count: counts[from + to] ?? 0, tip: from + to })),
      ),
      {
        ...base,
        id: 'grade-matrix',
        size,
        theme,
        fromLabel: '2024年',
        toLabel: '2025年',
        legend: { better: '升档', same: '持平或不参评（T）', worse: '降档' },
      },
    );

const counts =
  (columns: readonly string[], rows: Readonly<Record<string, readonly number[]>>) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawCountMatrix(
      Object.entries(rows).map(([name, own]) => ({ name, counts: own, tip: name })),
      { ...base, id: 'count-matrix', size, theme, columns },
    );
const since = (first: number): string[] =>
  Array.from({ length: 2027 - first }, (_, index) => String(first + index));

const dots =
  (rows: readonly BarRow[], own: object = {}) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawBars(rows, {
      ...base,
      id: 'dot-ranking',
      size,
      theme,
      order: 'given',
      keep: 'ends',
      ...own,
    });
const dot = (name: string, value: number, grade: GradeKey): BarRow => ({
  name,
  value,
  text: `${value.toFixed(2)}　${grade}`,
  grade,
  group: grade,
  tip: name,
});

const points = (
  values: readonly (readonly [number, number, QuadrantPoint['kind']])[],
): QuadrantPoint[] =>
  values.map(([x, y, kind], i) => ({
    name: `企业${i + 1}`,
    x,
    y,
    kind,
    named: true,
    tip: `${i}`,
  }));
const quadrant =
  (rows: readonly QuadrantPoint[], split = { x: 77, y: 7, label: '虚线为中位数' }) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawQuadrant(rows, {
      ...base,
      id: 'quadrant',
      size,
      theme,
      xLabel: '亩均增加值（万元/亩）→',
      yLabel: '↑ 亩均税收（万元/亩）',
      formatTick: String,
      split,
      corners: { high: '双高', low: '双低' },
    });
const cloud = points([
  [195, 25.2, 'A'],
  [176, 7.2, 'A'],
  [90, 16.1, 'A'],
  [124, 16.2, 'B'],
  [123, 13.6, 'B'],
  [134, 10.6, 'B'],
  [109, 7.7, 'B'],
  [77, 6.2, 'B'],
  [53, 7.3, 'C'],
  [41, 3.9, 'C'],
  [38, 2.4, 'C'],
  [39, 2.6, 'C'],
  [27, 1.8, 'D'],
  [26, 1.4, 'D'],
]);

const strip = (name: string, value: number | undefined, scale = 1): QuartileRow => ({
  name,
  value,
  least: 0.8 * scale,
  lower: 2.1 * scale,
  median: 3.4 * scale,
  upper: 5.2 * scale,
  most: 12.6 * scale,
  text: value === undefined ? '不适用' : `${value}万元/亩，第24/34位`,
  tip: name,
});
const strips =
  (rows: readonly QuartileRow[]) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawQuartileStrips(rows, {
      ...base,
      id: 'quartile-strips',
      size,
      theme,
      box: '行业中间一半',
      median: '中位数',
      subject: '本企业',
    });

const rungs: readonly Rung[] = [
  { name: '创新型中小企业', count: 15, text: '15家', note: '2家将到期', tip: '' },
  { name: '专精特新企业', count: 14, text: '14家', note: '本年新认定1家，2家将到期', tip: '' },
  { name: '“小巨人”企业', count: 3, text: '3家', note: '', tip: '' },
  {
    name: '单项冠军',
    count: 1,
    text: '1家',
    note: '惊星光电、量度光电、拾光光电、金乌铜业等9家',
    tip: '',
  },
];
const ladder =
  (rows: readonly Rung[]) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawLadder(rows, { ...base, id: 'ladder', size, theme });

const event = (day: string, name: string, own: Partial<EventLineRow> = {}): EventLineRow => ({
  day,
  dayText: `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`,
  name,
  note: '',
  planned: false,
  tip: name,
  ...own,
});
const valuation = (day: string, size: number): EventLineRow =>
  event(day, '估值', { amount: { size, text: `${(size / 1e4).toFixed(2)}亿元` } });
const story = [
  valuation('2023-12-29', 30_000),
  event('2024-06-20', '增资扩股（第1轮）', { note: '完成第一轮增资扩股，5000万元' }),
  valuation('2024-12-31', 80_000),
  event('2025-09-16', '辅导备案（科创板）', { note: '完成上市辅导备案' }),
  valuation('2026-05-29', 200_000),
  event('2026-09-30', '增资扩股（第2轮）', { planned: true, note: '推进第二轮增资扩股' }),
  event('2027-06-30', '报会（科创板）', { planned: true }),
];
const events =
  (rows: readonly EventLineRow[]) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawEventLine(rows, {
      ...base,
      id: 'event-line',
      size,
      theme,
      today: '2026-06-30',
      todayLabel: '数据截至',
    });

const panel = (
  name: string,
  last: readonly Reading[],
  own: Partial<SeriesPanel> = {},
): SeriesPanel => ({
  name,
  latestText: '7903万元',
  note: '同比+532.24%',
  years: [
    [2, 4, 6, 8, 10, 12].map((month) => ({ at: month, value: month * 100 })),
    last.map((value, i) => ({ at: i + 2, value })),
  ],
  tip: name,
  ...own,
});
const series =
  (rows: readonly SeriesPanel[]) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawSeriesMultiples(rows, {
      ...base,
      id: 'series-multiples',
      size,
      theme,
      legend: '深色2026年，浅色2025年；1月起累计',
      formatMonth: (month) => (month === 2 ? '1—2月' : `${month}月`),
    });

/** The charts of firms, every kind and every edge. */
export const firmChartCases: readonly ChartCase[] = [
  { name: 'waterfall', sizes: all, draw: waterfall(pulls) },
  { name: 'waterfall-one', sizes: small, draw: waterfall([step('唯一', 0)]) },
  {
    name: 'waterfall-falling',
    sizes: small,
    draw: waterfall([step('甲', 1), step('乙', -40.5), step('其余', -3, { role: 'rest' })]),
  },
  { name: 'waterfall-no-rows', sizes: narrow, draw: waterfall([]) },
  {
    name: 'growth-bars',
    sizes: all,
    draw: growth([532.24, 260, 47.5, 42.7, 13.3, 4, -8.3, -12, -15.9], {
      skipped: { after: 4, label: '中间18家见数据表' },
    }),
  },
  { name: 'growth-bars-even', sizes: small, draw: growth([20, 10, 0, -10]) },
  { name: 'growth-bars-fall', sizes: small, draw: growth([3.1, 2.2, -4, -99.5]) },
  { name: 'growth-bars-one', sizes: narrow, draw: growth([532.24]) },
  { name: 'growth-bars-no-rows', sizes: narrow, draw: growth([]) },
  {
    name: 'grade-bars',
    sizes: all,
    draw: gradeBars([
      industry('光电信息', [4, 5, 0, 0, 1]),
      industry('机械装备', [1, 3, 0, 0, 2]),
      industry('新材料与其他很长的名字', [0, 0, 2, 1]),
    ]),
  },
  {
    name: 'grade-bars-many',
    sizes: small,
    draw: gradeBars([industry('全部', [200, 401, 352, 50, 9])]),
  },
  { name: 'grade-bars-no-rows', sizes: narrow, draw: gradeBars([]) },
  {
    name: 'grade-matrix',
    sizes: all,
    draw: matrix({ AA: 4, AB: 1, BA: 1, BB: 9, CC: 8, DD: 2, TB: 1, TC: 1, TT: 2 }),
  },
  { name: 'grade-matrix-empty', sizes: small, draw: matrix({}) },
  {
    name: 'count-matrix',
    sizes: all,
    draw: counts(since(2021), {
      高新技术企业: [8, 11, 14, 17, 20, 21],
      '“小巨人”企业': [0, 0, 1, 1, 3, 3],
      名字很长要折成两行的资质: [0, 0, 0, 0, 0, 1],
    }),
  },
  {
    name: 'count-matrix-many-years',
    sizes: small,
    draw: counts(since(1997), { 高新技术企业: Array.from({ length: 30 }, (_, at) => at * 40) }),
  },
  { name: 'count-matrix-no-rows', sizes: narrow, draw: counts([], {}) },
  {
    name: 'dot-ranking',
    sizes: all,
    draw: dots(
      [
        dot('一弦通电子', 113.14, 'A'),
        dot('灯豆电子', 97.04, 'A'),
        dot('拾光光电', 89.49, 'B'),
        dot('名字特别特别长的环保新材料公司', 47.2, 'C'),
        dot('云帆包装', 0, 'D'),
      ],
      { more: '另有940家见数据表' },
    ),
  },
  { name: 'dot-ranking-one', sizes: small, draw: dots([dot('唯一', 0, 'D')]) },
  { name: 'dot-ranking-no-rows', sizes: narrow, draw: dots([]) },
  { name: 'quadrant', sizes: all, draw: quadrant(cloud) },
  {
    name: 'quadrant-far',
    sizes: small,
    draw: quadrant(
      points([
        [5, 0.5, 'C'],
        [12, 1, 'B'],
        [15, 0.2, 'C'],
        [900, 240, 'A'],
        [-3, 0, 'D'],
      ]),
      { x: 12, y: 0.5, label: '虚线为中位数' },
    ),
  },
  { name: 'quadrant-one', sizes: small, draw: quadrant(points([[50, 5, 'B']])) },
  { name: 'quadrant-no-rows', sizes: narrow, draw: quadrant([]) },
  {
    name: 'quartile-strips',
    sizes: all,
    draw: strips([
      strip('亩均税收', 1.72),
      strip('单位能耗增加值', 12.6, 0.1),
      strip('研发投入占比', undefined),
    ]),
  },
  {
    name: 'quartile-strips-flat',
    sizes: small,
    draw: strips([{ ...strip('相同', 0), least: 0, lower: 0, median: 0, upper: 0, most: 0 }]),
  },
  { name: 'quartile-strips-no-rows', sizes: narrow, draw: strips([]) },
  { name: 'ladder', sizes: all, draw: ladder(rungs) },
  { name: 'ladder-one', sizes: small, draw: ladder(rungs.slice(0, 1)) },
  { name: 'ladder-no-rows', sizes: narrow, draw: ladder([]) },
  { name: 'event-line', sizes: all, draw: events(story) },
  { name: 'event-line-one', sizes: small, draw: events([event('2026-05-01', '入驻')]) },
  { name: 'event-line-planned', sizes: small, draw: events(story.slice(5)) },
  { name: 'event-line-no-rows', sizes: narrow, draw: events([]) },
  {
    name: 'series-multiples',
    sizes: all,
    draw: series([
      panel('工业总产值', [900, 1800, 3200, 5100, 7903]),
      panel('利润总额', [-200, -350, 'withheld', 100, 240]),
      panel('用地面积', [113, 113, 113, 113, 113], { note: '' }),
      panel('期末从业人员', [403]),
      panel('研发费用', ['not-reported']),
    ]),
  },
  { name: 'series-multiples-one', sizes: small, draw: series([panel('唯一', [0, 0])]) },
  {
    name: 'series-multiples-no-rows',
    sizes: narrow,
    draw: series([panel('无', ['withheld'], { years: [] })]),
  },
];
