import { gradeBands } from '../../../src/data/grade-bands.ts';
import { scoring, SCORING_UNITS } from '../../../src/data/scoring.ts';
import type { ScoringKey } from '../../../src/data/scoring.ts';
import type { Table } from '../csv-write.ts';
import { tableFrom } from '../dataset-table.ts';

/** The years evaluated. */
export const EVALUATED = [2024, 2025] as const;

/** One item: its label, its share of 100 points and the value that earns it. */
export interface Item {
  readonly key: ScoringKey;
  readonly name: string;
  readonly weight: number;
  readonly base: number;
}

/** Weights and bases as a district published them for firms above scale in 2022. */
export const ITEMS: readonly Item[] = [
  { key: 'tax-per-mu', name: '亩均税收', weight: 30, base: 24.097 },
  { key: 'value-added-per-mu', name: '亩均增加值', weight: 20, base: 136.16 },
  { key: 'value-added-per-energy', name: '单位能耗增加值', weight: 20, base: 2.694 },
  { key: 'value-added-per-emission', name: '单位排放增加值', weight: 10, base: 4929.81 },
  { key: 'labour-productivity', name: '全员劳动生产率', weight: 10, base: 18.14 },
  { key: 'rnd-share', name: '研发投入占比', weight: 10, base: 3.02 },
];

/** What new projects must reach. */
const ENTRY = [
  ['tax-per-mu', '亩均税收', 20],
  ['investment-per-mu', '投资强度', 300],
  ['floor-area-ratio', '容积率', 1.5],
] as const;

/** Shares of the ranking each grade takes, in %. */
export const BANDS = [
  { grade: 'A', from: 0, to: 20, meaning: '优先发展' },
  { grade: 'B', from: 20, to: 60, meaning: '鼓励提升' },
  { grade: 'C', from: 60, to: 95, meaning: '规范转型' },
  { grade: 'D', from: 95, to: 100, meaning: '整治倒逼' },
] as const;

/** scoring.csv: the evaluation of both years and what new projects must reach. */
export function makeScoring(): Table {
  const note = '权重和基准值为演示用，参照公开的同类办法';
  return tableFrom(scoring, [
    ...EVALUATED.flatMap((year) =>
      ITEMS.map(({ key, name, weight, base }) => ({
        year: String(year),
        purpose: '评价',
        scope: '规上',
        item: name,
        weight: String(weight),
        base: String(base),
        unit: SCORING_UNITS[key],
        note,
        disclosure: '公开',
      })),
    ),
    ...ENTRY.map(([key, name, base]) => ({
      year: '2026',
      purpose: '准入',
      scope: '全部',
      item: name,
      weight: '—',
      base: String(base),
      unit: SCORING_UNITS[key],
      disclosure: '公开',
    })),
  ]);
}

/** grade-bands.csv: which part of the ranking each grade takes. */
export function makeGradeBands(): Table {
  return tableFrom(
    gradeBands,
    EVALUATED.flatMap((year) => [
      ...BANDS.map(({ from, grade, meaning, to }) => ({
        year: String(year),
        scope: '规上',
        grade,
        from: String(from),
        to: String(to),
        meaning,
        disclosure: '公开',
      })),
      {
        year: String(year),
        scope: '规上',
        grade: '不参评',
        from: '—',
        to: '—',
        meaning: '停产或升规未满一年，暂不评价',
        disclosure: '公开',
      },
    ]),
  );
}
