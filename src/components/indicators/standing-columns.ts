/** Which columns a table of indicators has: those that say something of any of its rows. */
import { leadText, sameTimeText, shareText, valueText } from '../../figures/texts.ts';
import { formatMissing, missingMark } from '../../format/missing.ts';
import { formatPeriod } from '../../format/period.ts';
import type { Standing } from '../../model/standing.ts';
import { zh } from '../../ui/zh.ts';

/** One column: its head, what it says of a row, and whether a phone shows it at once. */
export interface StandingColumn {
  readonly id: 'name' | 'park' | 'period' | 'value' | 'growth' | 'completion' | 'lead' | 'trend';
  readonly head: string;
  readonly text: (standing: Standing) => string;
  readonly numeric: boolean;
  readonly key: boolean;
}

type Spec = Pick<StandingColumn, 'head' | 'id' | 'text'>;

const words = zh.indicators;
const TEXTS: readonly Spec[] = [
  { id: 'name', head: words.name, text: ({ indicator }) => indicator.name },
  { id: 'park', head: words.park, text: ({ park }) => park.shortName },
  {
    id: 'period',
    head: words.period,
    text: ({ indicator, period }) => formatPeriod(period, indicator.accumulation),
  },
  {
    id: 'value',
    head: words.value,
    text: ({ indicator, value }) => valueText(value, indicator),
  },
  { id: 'growth', head: words.growth, text: sameTimeText },
  { id: 'completion', head: words.completion, text: ({ completion }) => shareText(completion) },
  { id: 'lead', head: words.lead_, text: ({ lead }) => leadText(lead) },
];

const NUMERIC: readonly string[] = ['value', 'growth', 'completion', 'lead'];
const NOTHING: readonly string[] = [
  '',
  formatMissing('not-reported'),
  missingMark('not-applicable'),
];

/**
 * The columns of a table of indicators. On a phone a row has its name, its value, and what tells it apart or how far
 * it is.
 *
 * @param rows of all tables of a page, which have the same columns
 * @param trendOf draws the line of the last year; none where no table has one
 */
export function standingColumns(
  rows: readonly Standing[],
  { byPark, trendOf }: { byPark: boolean; trendOf?: StandingColumn['text'] | undefined },
): StandingColumn[] {
  const trend: Spec[] =
    trendOf === undefined ? [] : [{ id: 'trend', head: words.trend, text: trendOf }];
  const filled = [...TEXTS, ...trend]
    .filter(({ id }) => byPark || id !== 'park')
    .filter(({ text }) => rows.some((row) => !NOTHING.includes(text(row))));
  const third = [byPark ? 'park' : 'lead', 'growth', 'period'].find((id) =>
    filled.some((column) => column.id === id),
  );
  return filled.map((column) => ({
    ...column,
    numeric: NUMERIC.includes(column.id),
    key: ['name', 'value', third].includes(column.id),
  }));
}
