import type { Reading } from '../../src/data/reading.ts';
import type { Annotation } from '../../src/charts/annotations.ts';
import { drawCumulativeLines, type CumulativeRow } from '../../src/charts/cumulative-lines.ts';
import { drawKpiBullet, type KpiBulletRow } from '../../src/charts/kpi-bullet.ts';
import type { MonthPoint, SchedulePath } from '../../src/charts/month-axis.ts';
import { drawPeriodColumns } from '../../src/charts/period-columns.ts';
import { drawCounts } from '../../src/charts/unit-dots.ts';
import { drawBars, type BarRow } from '../../src/charts/bars.ts';
import { drawParkMultiples } from '../../src/charts/park-multiples.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import { chartSizes, type ChartSize, type Theme } from '../../src/charts/theme.ts';
import type { ChartCase } from './chart-case.ts';
import { landChartCases, schematicChartCases } from './cases-land.ts';
import { firmChartCases } from './cases-firms.ts';
import { regionChartCases } from './cases-region.ts';
import { projectChartCases } from './cases-projects.ts';

const months = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const formatMonth = (month: number): string => (month === 2 ? '1—2月' : `${month}月`);
const formatYear = (year: number): string => `${year}年`;
const formatTick = (value: number): string => String(value);
const percentTick = (value: number): string => `${Math.round(value * 100)}%`;
const empty = '暂无数据';
const named = { title: '标题', description: '文字说明' };

/** Points from February on; `undefined` is a month without a row. */
function points(values: readonly (Reading | undefined)[]): MonthPoint[] {
  return values.flatMap((value, i): MonthPoint[] => {
    const month = i + 2;
    if (value === undefined) return [];
    if (typeof value === 'number') return [{ month, value, tip: `1—${month}月：${value}` }];
    return [{ month, value, tip: `1—${month}月：未公布`, missingText: '未公布' }];
  });
}

const year = (of: number, values: readonly (Reading | undefined)[]): CumulativeRow[] =>
  points(values).map((point) => ({ ...point, year: of, tip: `${of}年${point.tip}` }));

/** The rows with what happened in their months. */
const annotated = (
  rows: readonly CumulativeRow[],
  notes: readonly (Annotation & Pick<CumulativeRow, 'year' | 'month'>)[],
): CumulativeRow[] =>
  rows.map((row) => {
    const annotations = notes.filter(({ month, year }) => year === row.year && month === row.month);
    return { ...row, annotations };
  });

const schedule = (target: number): SchedulePath => ({
  label: '序时进度',
  points: months.map((month) => ({ month, value: (target * month) / 12 })),
});

const revenue = [
  ...year(2023, [9.1, 14.2, 19.0, 24.1, 29.9, 35.0, 40.4, 46.0, 51.1, 56.9, 62.8]),
  ...year(2024, [11.2, 17.4, 23.2, 29.5, 36.1, 42.7, 49.2, 56.0, 63.1, 70.2, 77.5]),
  ...year(2025, [13.3, 20.6, 27.9, 35.4, 43.28, 51.0, 58.8, 66.9, 75.6, 84.2, 93.1]),
  ...year(2026, [15.1, 24.0, 33.2, 42.5, 52.14]),
];
const target = { value: 135.01, label: ['全年目标', '135.01亿元'], tip: '2026年目标：135.01亿元' };

const cumulative =
  (rows: readonly CumulativeRow[], own: object = {}) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawCumulativeLines(rows, {
      ...named,
      id: 'cumulative',
      size,
      theme,
      empty,
      year: 2026,
      formatMonth,
      formatYear,
      formatTick,
      unit: '亿元',
      latestLabel: ['2026年上半年', '52.14亿元'],
      target,
      path: schedule(135.01),
      ...own,
    });

const progress =
  (values: readonly (Reading | undefined)[], share: string) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawCumulativeLines(year(2026, values), {
      ...named,
      id: 'progress',
      size,
      theme,
      empty,
      year: 2026,
      formatMonth,
      formatYear,
      formatTick: percentTick,
      unit: '完成率',
      latestLabel: ['2026年上半年', share],
      path: { ...schedule(1), label: '时间进度' },
      judged: true,
    });

const growth =
  (rates: readonly Reading[]) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawPeriodColumns(
      rates.map((value, i) => ({
        group: i < 11 ? '2025年' : '2026年',
        name: formatMonth((i % 11) + 2),
        value,
        valueText:
          typeof value === 'number' ? `${value > 0 ? '+' : ''}${value.toFixed(2)}%` : '未公布',
        former: i < 11 && rates.length > 11,
        tip: `${formatMonth((i % 11) + 2)}：${String(value)}`,
      })),
      {
        ...named,
        id: 'growth',
        size,
        theme,
        empty,
        signed: true,
        formatTick: (rate) => `${rate}%`,
      },
    );
const halfYear = (name: string, value: Reading, valueText: string) => {
  return { name, value, valueText, tip: `${name}上半年：${valueText}` };
};
const rates = [
  12,
  11.2,
  9,
  8.5,
  7,
  6.2,
  5,
  4.1,
  3,
  2.2,
  1,
  -3.2,
  -1.5,
  'withheld',
  2.4,
  5.27,
] as const;

const bullet =
  (row: Partial<KpiBulletRow>, own: object = {}) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawKpiBullet(
      {
        completion: 0.3862,
        due: 0.5,
        completionText: '完成38.62%',
        dueText: '时间进度50%',
        targetText: '目标135.01亿元',
        tip: '主营业务收入完成全年目标的38.62%，差欠序时进度11.38个百分点',
        ...row,
      },
      { ...named, id: 'bullet', size, theme, ...own },
    );

const lead = (name: string, value: Reading) => {
  const text = typeof value === 'number' ? value.toFixed(2).replace('-', '−') : '未公布';
  const leadText = typeof value === 'number' && value > 0 ? `+${text}` : text;
  return { name, value, text: leadText, tip: `${name}：${leadText}` };
};

const leadLag =
  (rows: readonly BarRow[]) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawBars(rows, {
      ...named,
      id: 'lead-lag',
      size,
      theme,
      empty,
      signed: true,
      leastReach: 10,
      sides: { zero: '时间进度50%', behind: '差欠', ahead: '快于' },
    });

const golden = [
  lead('主营业务收入', -11.38),
  lead('工业增加值', -4.75),
  lead('上交税金', 16.35),
  lead('招商实际到位资金', 2.1),
  lead('规模以上工业企业战略性新兴产业增加值占比', -0.42),
  lead('出货值', 'withheld'),
];
const thirty = Array.from({ length: 30 }, (_, i) =>
  lead(
    `第${i + 1}项考核指标${i % 4 === 0 ? '（含规模以上工业、限额以上商贸和重点服务业企业）' : ''}`,
    14.5 - i,
  ),
);

const parkBar = (name: string, value: Reading, share?: string): BarRow => ({
  name,
  value,
  text: typeof value === 'number' ? `${value}亿元` : '未公布',
  note: share,
  tip: `${name}：${String(value)}`,
});

const parkBars =
  (rows: readonly BarRow[]) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawBars(rows, { ...named, id: 'ranked-bars', size, theme, empty });

const fourParks = [
  {
    name: '光谷园',
    values: [0.14, 0.22, 0.31, 0.41, 0.5212],
    former: [0.12, 0.2, 0.27, 0.36, 0.45],
  },
  {
    name: '云溪园',
    values: [0.11, 'withheld', 'withheld', 0.29, 0.3527],
    former: [0.13, 0.2, 0.28, 0.37, 0.44],
  },
  {
    name: '北山循环经济产业园',
    values: [0.08, 0.14, 0.2, 0.26, 0.3301],
    former: [0.1, 0.18, 0.26, 0.33, 0.41],
  },
  { name: '临港园', values: [], former: [] },
] as const;

const multiples =
  (rows: Parameters<typeof drawParkMultiples>[0]) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawParkMultiples(rows, {
      ...named,
      id: 'multiples',
      size,
      theme,
      empty,
      formatMonth,
      formatTick: percentTick,
      formerLabel: '2025年',
    });

const parkRows = fourParks.map(({ name, values, former }) => ({
  name,
  latestText: values.length === 0 ? '未报送' : percentText(values.at(-1)),
  points: points(values),
  former: points(former),
}));

function percentText(value: Reading | undefined): string {
  return typeof value === 'number' ? `${(value * 100).toFixed(2)}%` : '未公布';
}

const withheld = months.slice(0, 5).map((): Reading => 'withheld');
const all = chartSizes;
const small: readonly ChartSize[] = ['narrow', 'wide'];
const narrow: readonly ChartSize[] = ['narrow'];

/** Every case of every chart. */
export const chartCases: readonly ChartCase[] = [
  { name: 'growth-columns', sizes: chartSizes, draw: growth(rates) },
  { name: 'growth-columns-falling', sizes: ['narrow'], draw: growth([-1, -2.5, -4]) },
  { name: 'growth-columns-none', sizes: ['narrow'], draw: growth(['withheld']) },
  { name: 'kpi-bullet', sizes: all, draw: bullet({}) },
  {
    name: 'kpi-bullet-over',
    sizes: small,
    draw: bullet({ completion: 1.184, completionText: '完成118.40%' }),
  },
  {
    name: 'kpi-bullet-ahead',
    sizes: small,
    draw: bullet({ completion: 0.6635, completionText: '完成66.35%', targetText: '目标2.14亿元' }),
  },
  {
    name: 'kpi-bullet-on-time',
    sizes: small,
    draw: bullet({ completion: 0.5, completionText: '完成50%' }),
  },
  {
    name: 'kpi-bullet-year-end',
    sizes: small,
    draw: bullet({
      completion: 0.97,
      due: 1,
      completionText: '完成97%',
      dueText: '时间进度100%',
    }),
  },
  {
    name: 'kpi-bullet-negative',
    sizes: narrow,
    draw: bullet({ completion: -0.2, completionText: '完成−20%' }),
  },
  {
    name: 'kpi-bullet-withheld',
    sizes: small,
    draw: bullet({ completion: 'withheld', completionText: '未公布', targetText: undefined }),
  },
  {
    name: 'kpi-bullet-no-target',
    sizes: small,
    draw: bullet({
      completion: 'not-applicable',
      completionText: '未设年度目标',
      targetText: undefined,
    }),
  },
  {
    name: 'kpi-bullet-slim',
    sizes: ['wide'],
    draw: bullet({ targetText: '全年目标1350100.01万元' }, { width: 140 }),
  },
  {
    name: 'same-period-columns',
    sizes: all,
    draw: (size, theme) =>
      drawPeriodColumns(
        [
          { ...halfYear('2023年', 26.95, '26.95%'), former: true },
          { ...halfYear('2024年', 'withheld', '未公布'), former: true },
          {
            ...halfYear('2025年', 28.4, '28.40%'),
            former: true,
            annotations: [{ period: '2025年一季度', text: '行业目录调整' }],
          },
          { ...halfYear('2026年', 31.43, '31.43%'), former: false },
        ],
        {
          ...{ ...named, id: 'same-period', size, theme, empty, formatTick, unit: '上半年（%）' },
          target: { value: 33, label: '虚线：全年目标33%' },
        },
      ),
  },
  {
    name: 'unit-dots',
    sizes: all,
    draw: (size, theme) =>
      drawCounts(
        [
          {
            ...{ name: '用地手续', text: '3个', tip: '用地手续：3个' },
            units: [
              { name: '鑫旺金属再生铜精深加工扩建项目' },
              { name: '明川光电产业园项目（二期）', late: true },
              { name: '追影科技电子价签' },
            ],
          },
          { name: '资金', text: '1个', tip: '资金：1个', units: [{ name: '云帆包装' }] },
        ],
        { ...named, id: 'units', size, theme, empty },
      ),
  },
  { name: 'cumulative-lines', sizes: all, draw: cumulative(revenue) },
  {
    name: 'cumulative-lines-no-target',
    sizes: small,
    draw: cumulative(revenue, { target: undefined, path: undefined }),
  },
  {
    name: 'cumulative-lines-annotated',
    sizes: all,
    draw: cumulative(
      annotated(revenue, [
        { year: 2025, month: 9, period: '2025年前三季度', text: '两条产线检修' },
        { year: 2026, month: 3, period: '2026年一季度', text: '新厂区投产' },
      ]),
    ),
  },
  {
    name: 'cumulative-lines-expected',
    sizes: small,
    draw: cumulative(revenue, {
      expected: { value: 121.5, label: ['全年预计', '121.50亿元'], tip: '全年预计：121.50亿元' },
    }),
  },
  {
    name: 'cumulative-lines-full-year',
    sizes: small,
    draw: cumulative(
      [
        ...revenue.filter((row) => row.year < 2026),
        ...year(2026, [15, 24, 33, 43, 52, 63, 75, 86, 98, 112, 129.5]),
      ],
      { latestLabel: ['2026年', '129.50亿元'] },
    ),
  },
  {
    name: 'cumulative-lines-gaps',
    sizes: small,
    draw: cumulative([
      ...year(2025, [13.3, undefined, 27.9, 35.4, undefined, undefined, 58.8, 66.9, 75.6]),
      ...year(2026, [15.1, 'withheld', 'withheld', 42.5, 'withheld', 60.2]),
    ]),
  },
  {
    name: 'cumulative-lines-one-point',
    sizes: small,
    draw: cumulative(year(2026, [15.1]), { latestLabel: ['2026年1—2月', '15.10亿元'] }),
  },
  {
    name: 'cumulative-lines-withheld',
    sizes: small,
    draw: cumulative([...revenue.filter((row) => row.year < 2026), ...year(2026, withheld)]),
  },
  { name: 'cumulative-lines-all-missing', sizes: narrow, draw: cumulative(year(2026, withheld)) },
  { name: 'cumulative-lines-no-rows', sizes: all, draw: cumulative([]) },
  {
    name: 'cumulative-lines-negative',
    sizes: small,
    draw: cumulative(
      [...year(2025, [-2, -1.5, 0.4, 1, 2.2, 3]), ...year(2026, [1, -3.1, -4.2, -2.5])],
      { target: undefined, path: undefined, latestLabel: ['2026年1—5月', '−2.50亿元'] },
    ),
  },
  {
    name: 'cumulative-lines-huge',
    sizes: small,
    draw: cumulative(year(2026, [1.2e8, 2.9e8, 4.4e8, 5.1e8]), {
      unit: '万元',
      formatTick: (value: number) => value.toLocaleString('en-US'),
      target: undefined,
      path: undefined,
      latestLabel: ['2026年1—5月', '510000000万元'],
    }),
  },
  {
    name: 'cumulative-lines-flat-zero',
    sizes: narrow,
    draw: cumulative(year(2026, [0, 0, 0, 0]), {
      target: undefined,
      path: undefined,
      latestLabel: ['2026年1—5月', '0亿元'],
    }),
  },
  {
    name: 'cumulative-lines-twelve-years',
    sizes: small,
    draw: cumulative(
      Array.from({ length: 12 }, (_, i) =>
        year(
          2015 + i,
          months.slice(0, i === 11 ? 5 : 11).map((m) => m * (4 + i * 0.25)),
        ),
      ).flat(),
    ),
  },
  {
    name: 'progress-lines',
    sizes: all,
    draw: progress([0.112, 0.178, 0.246, 0.315, 0.3862], '38.62%'),
  },
  {
    name: 'progress-lines-ahead',
    sizes: small,
    draw: progress([0.201, 0.322, 0.43, 0.561, 0.6635], '66.35%'),
  },
  {
    name: 'progress-lines-over',
    sizes: narrow,
    draw: progress([0.3, 0.52, 0.81, 1.02, 1.184], '118.40%'),
  },
  { name: 'progress-lines-no-rows', sizes: narrow, draw: progress([], '') },
  { name: 'lead-lag-bars', sizes: all, draw: leadLag(golden) },
  { name: 'lead-lag-bars-one', sizes: small, draw: leadLag([lead('主营业务收入', -11.38)]) },
  { name: 'lead-lag-bars-one-tiny', sizes: narrow, draw: leadLag([lead('上交税金', 0.02)]) },
  {
    name: 'lead-lag-bars-zero',
    sizes: small,
    draw: leadLag([lead('主营业务收入', 0), lead('工业增加值', 0)]),
  },
  { name: 'lead-lag-bars-thirty', sizes: all, draw: leadLag(thirty) },
  {
    name: 'lead-lag-bars-withheld',
    sizes: narrow,
    draw: leadLag([lead('主营业务收入', 'withheld'), lead('工业增加值', 'withheld')]),
  },
  {
    name: 'lead-lag-bars-huge',
    sizes: narrow,
    draw: leadLag([lead('主营业务收入', 123456.78), lead('工业增加值', -98765.43)]),
  },
  { name: 'lead-lag-bars-no-rows', sizes: narrow, draw: leadLag([]) },
  {
    name: 'ranked-bars',
    sizes: all,
    draw: parkBars([
      parkBar('光谷园', 21.35, '占41.0%'),
      parkBar('云溪园', 9.42, '占18.1%'),
      parkBar('北山循环经济产业园', 14.2, '占27.2%'),
      parkBar('临港园', 7.17, '占13.7%'),
    ]),
  },
  {
    name: 'ranked-bars-missing',
    sizes: small,
    draw: parkBars([
      parkBar('光谷园', 21.35),
      parkBar('临港园', 'withheld'),
      parkBar('国家级新型工业化产业示范基地（云川有色金属新材料）循环经济产业园', 0.02),
      parkBar('云溪园', 0),
    ]),
  },
  {
    name: 'ranked-bars-negative',
    sizes: small,
    draw: parkBars([parkBar('光谷园', 2.35), parkBar('云溪园', -1.2, '—'), parkBar('临港园', -9)]),
  },
  { name: 'ranked-bars-one', sizes: narrow, draw: parkBars([parkBar('光谷园', 21.35, '占100%')]) },
  { name: 'ranked-bars-withheld', sizes: narrow, draw: parkBars([parkBar('光谷园', 'withheld')]) },
  {
    name: 'ranked-bars-parts',
    sizes: small,
    draw: (size, theme) =>
      drawBars(
        [
          { ...parkBar('主动招商', 31), text: '31个', part: 9, note: '其中签约9个' },
          { ...parkBar('企业引荐', 24), text: '24个', part: 0, note: '其中签约0个' },
          { ...parkBar('领导推荐', 40), text: '40个', part: 40, note: '其中签约40个' },
        ],
        { ...named, id: 'ranked-bars-parts', size, theme, empty, order: 'given' },
      ),
  },
  { name: 'ranked-bars-no-rows', sizes: narrow, draw: parkBars([]) },
  {
    name: 'ranked-bars-thirty',
    sizes: small,
    draw: parkBars(
      Array.from({ length: 30 }, (_, i) => parkBar(`第${i + 1}产业园`, 1000 / (i + 1) ** 2)).map(
        (row) => ({ ...row, text: `${Number(row.value).toFixed(2)}亿元` }),
      ),
    ),
  },
  { name: 'park-multiples', sizes: all, draw: multiples(parkRows) },
  { name: 'park-multiples-one', sizes: small, draw: multiples(parkRows.slice(0, 1)) },
  {
    name: 'park-multiples-nine',
    sizes: ['wide', 'screen'],
    draw: multiples(
      Array.from({ length: 9 }, (_, i) => ({
        ...(parkRows[i % 4] ?? { latestText: '', points: [], former: [] }),
        name: `第${i + 1}产业园`,
      })),
    ),
  },
  { name: 'park-multiples-no-rows', sizes: narrow, draw: multiples([]) },
  ...projectChartCases,
  ...firmChartCases,
  ...landChartCases,
  ...schematicChartCases,
  ...regionChartCases,
];
