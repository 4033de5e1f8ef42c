/**
 * The chart an office program can draw of a figure by itself, from numbers that can be edited. They are
 * those of the figure's table as everybody reads it: no more exact, and what is withheld there has none.
 */
import { cellSize } from './cell-size.ts';
import type { Figure } from './figure.ts';

/** Kinds that every office program knows. A bullet is a stack of what is done and what is left. */
export type OfficeChartKind = 'bars' | 'columns' | 'lines' | 'stacked' | 'bullets';

/** Names and numbers of a chart. */
export interface OfficeChart {
  readonly kind: OfficeChartKind;
  /** Of the rows; one without a number says why: 有色金属（未公布）. */
  readonly names: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** As long as `names`; null where there is a reason instead of a number. */
    readonly values: readonly (number | null)[];
  }[];
  /** Decimals of the labels. */
  readonly decimals: number;
}

/** Which columns of a figure's table are drawn, and how. */
interface Choice {
  readonly kind: OfficeChartKind;
  readonly columns: readonly number[];
  /** The column that names the rows; the first when left out. */
  readonly names?: number;
  /** The title speaks of both ends: there is no chart of the first rows alone. */
  readonly whole?: true;
  /** A column said beside the names, since a title speaks of it: 新城园（同比+22.55%）. */
  readonly beside?: number;
  /** The table begins with the latest row. */
  readonly latestFirst?: true;
}

/** More rows than this are not told apart on a slide; all are in the figure's table. */
const MOST_ROWS = 15;

/** By the id of the figure, or by its end where each indicator has one. */
const CHOICES: readonly (readonly [id: RegExp, choice: Choice])[] = [
  [/^(headline-)?lead-lag$/, { kind: 'bars', columns: [5] }],
  [/-kpi$/, { kind: 'bullets', columns: [4] }],
  [/-cumulative$/, { kind: 'lines', columns: [1], latestFirst: true }],
  [/-progress$/, { kind: 'lines', columns: [1, 2] }],
  [/-parks$/, { kind: 'bars', columns: [1], beside: 3 }],
  [/^signed-projects-list$/, { kind: 'bars', columns: [5] }],
  [/^key-projects$/, { kind: 'bullets', columns: [4] }],
  [/^project-milestones$/, { kind: 'columns', columns: [1, 2] }],
  [/^bond-spending$/, { kind: 'bullets', columns: [5] }],
  [/^land-stages$/, { kind: 'bars', columns: [2] }],
  [/^industry-clusters$/, { kind: 'bars', columns: [1] }],
  [/^grades-by-industry$/, { kind: 'stacked', columns: [1, 2, 3, 4, 5] }],
  [/^level-ladder$/, { kind: 'columns', columns: [1] }],
  [/^platforms-by-level$/, { kind: 'bars', columns: [1] }],
  [/^blocker-(causes|units)$/, { kind: 'bars', columns: [1, 2] }],
  [/-rank$/, { kind: 'bars', columns: [2], names: 1, whole: true }],
  [/^region-land$/, { kind: 'bars', columns: [2] }],
];

/** Charts of other figures that end in a name above. */
const OTHERS = /^(land-parks|facility-progress)$/;

/** The choice for a figure, if an office program can draw it. */
export function officeChoice(id: string): Choice | undefined {
  return OTHERS.test(id) ? undefined : CHOICES.find(([pattern]) => pattern.test(id))?.[1];
}

/** The chart of a figure, its amounts in the unit they are said in; undefined where no office program has its kind, and without a number. */
export function officeChart({ id, table }: Pick<Figure, 'id' | 'table'>): OfficeChart | undefined {
  const choice = officeChoice(id);
  if (choice === undefined || !choice.columns.every((column) => table.numeric[column])) {
    return undefined;
  }
  const { beside, columns, kind, latestFirst, names = 0, whole } = choice;
  const listed = table.rows.slice(0, table.rows.length - (table.sums ?? 0));
  if (whole && listed.length > MOST_ROWS) return undefined;
  const parts = latestFirst ? [...listed].reverse() : listed;
  const rows = latestFirst ? parts.slice(-MOST_ROWS) : parts.slice(0, MOST_ROWS);
  const sizes = columns.map((column) => rows.map((row) => cellSize(row[column] ?? '') ?? null));
  if (sizes.flat().every((size) => size === null)) return undefined;
  const reasonOf = (row: readonly string[], at: number): string => {
    const reason = row[columns[0] ?? 0] ?? '';
    const isSilent = sizes.every((column) => column[at] === null);
    return isSilent && reason !== '' && reason !== '—' ? `（${reason}）` : '';
  };
  const asideOf = (row: readonly string[]): string => {
    const text = beside === undefined ? '' : (row[beside] ?? '');
    return cellSize(text) === undefined ? '' : `（${table.head[beside ?? 0]}${text}）`;
  };
  return inLargeUnit({
    kind,
    names: rows.map((row, at) => (row[names] ?? '') + (reasonOf(row, at) || asideOf(row))),
    series: columns.map((column, at) => ({
      name: table.head[column] ?? '',
      values: sizes[at] ?? [],
    })),
    decimals: Math.max(0, ...rows.flatMap((row) => columns.map((at) => decimalsOf(row[at] ?? '')))),
  });
}

const [SMALL, LARGE, SMALL_IN_LARGE] = ['（万元）', '（亿元）', 10_000] as const;

/** The same chart in 亿元 where one of its amounts in 万元 reaches 1亿元, as titles and drawings say them. */
function inLargeUnit(chart: OfficeChart): OfficeChart {
  const isSmall = chart.series.every(({ name }) => name.includes(SMALL));
  const sizes = chart.series.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0)));
  if (!isSmall || Math.max(...sizes) < SMALL_IN_LARGE) return chart;
  const larger = (value: number | null): number | null =>
    value === null ? null : Number((value / SMALL_IN_LARGE).toFixed(4 + chart.decimals));
  return {
    ...chart,
    series: chart.series.map(({ name, values }) => ({
      name: name.replace(SMALL, LARGE),
      values: values.map(larger),
    })),
    decimals: 2,
  };
}

function decimalsOf(text: string): number {
  return /^[^.]*\d\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
