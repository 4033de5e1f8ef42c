import type { Reading } from '../../src/data/reading.ts';
import { drawBulletRows, type BulletRow } from '../../src/charts/bullet-rows.ts';
import { drawChainMap } from '../../src/charts/chain-map.ts';
import { drawCurveMultiples, type CurveRow } from '../../src/charts/curve-multiples.ts';
import { drawSankey } from '../../src/charts/sankey.ts';
import { drawBars, type BarRow } from '../../src/charts/bars.ts';
import { drawTimeline, type TimelineRow } from '../../src/charts/timeline.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import type { ChartSize, Theme } from '../../src/charts/theme.ts';
import type { ChartCase } from './chart-case.ts';

const all = ['narrow', 'wide', 'screen', 'room'] as const;
const small = ['narrow', 'wide'] as const;
const narrow = ['narrow'] as const;
const base = { title: '标题', description: '文字说明', empty: '暂无数据' };
const tick = (year: number, month: number): string => (month === 1 ? `${year}年` : `${month}月`);
const percent = (share: number): string => `${Math.round(share * 100)}%`;

const stage = (name: string, count: Reading, amount: Reading, former?: number): BarRow => ({
  name,
  value: count,
  text: typeof count === 'number' ? `${count}个` : '未公布',
  mark: former,
  beside: [
    { value: amount, text: typeof amount === 'number' ? `${amount.toFixed(2)}亿元` : '未公布' },
  ],
  tip: `${name}：${count}`,
  group: ['线索', '洽谈', '意向', '评审', '框架协议'].includes(name),
});

const stages =
  (rows: readonly BarRow[]) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawBars(rows, {
      ...base,
      id: 'stage-bars',
      size,
      theme,
      heads: ['项目数', '计划总投资'],
      order: 'given',
      markLabel: '竖线：去年同期',
    });

const pipeline = [
  stage('线索', 31, 45.2, 22),
  stage('洽谈', 12, 34.5, 15),
  stage('意向', 6, 18.25, 6),
  stage('评审', 1, 11, 0),
  stage('框架协议', 2, 'withheld', 1),
  stage('签约', 8, 26.4, 4),
  stage('供地', 3, 7.1, 3),
  stage('试投产', 0, 0, 1),
];

const bar = (name: string, completion: Reading, own: Partial<BulletRow> = {}): BulletRow => {
  const known = typeof completion === 'number';
  const points = known ? (completion - 0.5) * 100 : 0;
  return {
    name,
    completion,
    completionText: known ? `${(completion * 100).toFixed(2)}%` : '未公布',
    leadText: known
      ? `${points < 0 ? '−' : points > 0 ? '+' : ''}${Math.abs(points).toFixed(2)}`
      : undefined,
    tip: name,
    ...own,
  };
};

const bullets =
  (rows: readonly BulletRow[], own: object = {}) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawBulletRows(rows, {
      ...base,
      id: 'bullet-rows',
      size,
      theme,
      due: 0.5,
      dueLabel: '序时进度50%',
      completionHead: '完成率',
      leadHead: '快慢（百分点）',
      ...own,
    });

const row = (name: string, own: Partial<TimelineRow> = {}): TimelineRow => ({
  name,
  depth: 0,
  late: false,
  stopped: false,
  tip: name,
  ...own,
});

const timeline =
  (rows: readonly TimelineRow[], own: object = {}) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawTimeline(rows, {
      ...base,
      id: 'timeline',
      size,
      theme,
      today: '2026-06-30',
      todayLabel: '2026年6月30日',
      formatTick: tick,
      planned: '计划工期',
      actual: '实际进展',
      late: '超期',
      ...own,
    });

const plan = (start: string, finish: string) => ({ plannedStart: start, plannedFinish: finish });
const five = [
  row('明川光电产业园项目', plan('2024-03-01', '2027-06-30')),
  row('一期', {
    depth: 1,
    ...plan('2024-03-01', '2025-10-31'),
    actualStart: '2024-03-15',
    actualFinish: '2026-01-20',
    late: true,
  }),
  row('二期', { depth: 1, ...plan('2026-01-01', '2027-06-30'), actualStart: '2026-02-10' }),
  row('鑫旺金属再生铜精深加工扩建项目', {
    ...plan('2025-05-01', '2026-03-31'),
    actualStart: '2025-06-01',
    late: true,
  }),
  row('搁置的项目', {
    ...plan('2025-09-01', '2026-12-31'),
    actualStart: '2025-10-01',
    stopped: true,
  }),
  row('只有计划开工', { plannedStart: '2026-09-30' }),
];

const curves =
  (rows: readonly CurveRow[]) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawCurveMultiples(rows, {
      ...base,
      id: 'curve-multiples',
      size,
      theme,
      formatTick: percent,
      formatDay: tick,
      planLabel: '虚线：按计划工期匀速',
    });

const curve = (
  name: string,
  shares: readonly Reading[],
  own: Partial<CurveRow> = {},
): CurveRow => ({
  name,
  latestText: '62.10%',
  points: shares.map((share, i) => ({
    day: new Date(Date.UTC(2025, i + 1, 0)).toISOString().slice(0, 10),
    value: share,
    tip: `${share}`,
  })),
  plan: { start: '2025-01-01', finish: '2026-12-31' },
  ...own,
});
const s = [0.02, 0.04, 0.08, 0.14, 0.22, 0.31, 0.4, 0.48, 0.55, 0.6, 0.621];

const node = (id: string, column: number, name: string, count: number, quiet = false) => ({
  id,
  column,
  lines: [name, `${count}个`],
  quiet,
  tip: `${name}：${count}个`,
});
const nodes = [
  node('outreach', 0, '主动招商', 31),
  node('enterprise', 0, '企业引荐', 24),
  node('leader', 0, '领导推荐', 12),
  node('unknown', 0, '未登记', 3, true),
  node('early', 1, '洽谈', 21),
  node('signed', 1, '签约', 22),
  node('building', 1, '建设', 27),
  node('active', 2, '推进中', 60),
  node('ended', 2, '终止', 10, true),
];
const flow = (from: string, to: string, value: number) => ({ from, to, value, tip: `${value}个` });
const flows = [
  flow('outreach', 'early', 8),
  flow('outreach', 'signed', 10),
  flow('outreach', 'building', 13),
  flow('enterprise', 'early', 9),
  flow('enterprise', 'signed', 8),
  flow('enterprise', 'building', 7),
  flow('leader', 'early', 4),
  flow('leader', 'signed', 4),
  flow('leader', 'building', 4),
  flow('unknown', 'building', 3),
  flow('early', 'active', 12),
  flow('early', 'ended', 9),
  flow('signed', 'active', 21),
  flow('signed', 'ended', 1),
  flow('building', 'active', 27),
];
const sankey =
  (list: typeof flows) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawSankey(nodes, {
      ...base,
      flows: list,
      id: 'sankey',
      size,
      theme,
      heads: ['线索来源', '走到哪一步', '现在'],
    });

const chainMap =
  (count: number) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawChainMap(
      [
        {
          name: '光电信息',
          links: [
            { name: 'LED芯片', place: '上游', state: 'open', note: '缺失', tip: '' },
            {
              name: '驱动芯片',
              place: '上游',
              state: 'signed',
              note: '签约补链：明川驱动芯片',
              tip: '',
            },
            { name: 'LED器件封装', place: '中游', state: 'present', note: '', tip: '' },
            {
              name: '背光源与显示模组等名称很长的环节',
              place: '中游',
              state: 'talking',
              note: '在谈补链',
              tip: '',
            },
            {
              name: '灯具',
              place: '下游',
              state: 'producing',
              note: '已补上：量科照明T5高档灯具项目',
              tip: '',
            },
          ] as const,
        },
        {
          name: '再生纸',
          links: [{ name: '纸板', place: '中游', state: 'present', note: '', tip: '' } as const],
        },
      ].slice(0, count),
      { ...base, id: 'chain-map', size, theme },
    );

/** The charts of investment and projects, every kind and every edge. */
export const projectChartCases: readonly ChartCase[] = [
  { name: 'stage-bars', sizes: all, draw: stages(pipeline) },
  {
    name: 'stage-bars-withheld',
    sizes: narrow,
    draw: stages([stage('签约', 'withheld', 'withheld')]),
  },
  {
    name: 'stage-bars-zero',
    sizes: small,
    draw: stages([stage('签约', 0, 0), stage('开工', 0, 0)]),
  },
  { name: 'stage-bars-no-rows', sizes: narrow, draw: stages([]) },
  {
    name: 'bullet-rows',
    sizes: all,
    draw: bullets([
      bar('全部重点项目', 0.5376, { total: true }),
      bar('省重点', 0.49, { total: true }),
      bar('鑫旺金属再生铜精深加工及高纯铁生产基地扩建项目', 0.12),
      bar('明川背光源', 0.5),
      bar('量科照明', 0.97),
      bar('超额项目', 1.22),
      bar('未公布项目', 'withheld'),
    ]),
  },
  {
    name: 'bullet-rows-more',
    sizes: small,
    draw: bullets(
      Array.from({ length: 24 }, (_, i) => bar(`第${i + 1}项目`, i / 24)),
      { more: '另有60个项目见数据表' },
    ),
  },
  { name: 'bullet-rows-one', sizes: small, draw: bullets([bar('唯一的项目', 0)], { due: 1 }) },
  { name: 'bullet-rows-no-rows', sizes: narrow, draw: bullets([]) },
  { name: 'timeline', sizes: all, draw: timeline(five) },
  {
    name: 'timeline-one',
    sizes: small,
    draw: timeline([row('只有计划', { plannedFinish: '2026-09-30' })]),
  },
  {
    name: 'timeline-many',
    sizes: small,
    draw: timeline(
      Array.from({ length: 60 }, (_, i) =>
        row(`第${i + 1}个名字很长的建设项目`, {
          ...plan(`20${22 + (i % 4)}-0${1 + (i % 9)}-01`, `20${24 + (i % 4)}-0${1 + (i % 9)}-28`),
          actualStart: `20${22 + (i % 4)}-0${1 + (i % 9)}-20`,
          late: i % 3 === 0,
        }),
      ),
      { more: '另有1940个项目见数据表' },
    ),
  },
  { name: 'timeline-no-rows', sizes: narrow, draw: timeline([]) },
  { name: 'chain-map', sizes: all, draw: chainMap(2) },
  { name: 'chain-map-no-rows', sizes: narrow, draw: chainMap(0) },
  { name: 'sankey', sizes: all, draw: sankey(flows) },
  { name: 'sankey-one', sizes: small, draw: sankey(flows.slice(0, 1)) },
  { name: 'sankey-no-rows', sizes: narrow, draw: sankey([]) },
  {
    name: 'curve-multiples',
    sizes: all,
    draw: curves([
      curve('明川光电LED背光源项目', s),
      curve(
        '鑫旺金属',
        s.map((share, i) => (i === 4 ? 'withheld' : share * 0.5)),
      ),
      curve('没有计划', s.slice(0, 4), { plan: undefined }),
      curve(
        '量科照明',
        s.map((share) => share * 1.8),
      ),
      curve('名字特别特别长的循环经济产业园综合体建设项目', s),
    ]),
  },
  { name: 'curve-multiples-one', sizes: small, draw: curves([curve('唯一', s)]) },
  { name: 'curve-multiples-no-rows', sizes: narrow, draw: curves([]) },
];
