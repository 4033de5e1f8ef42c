import type { ChartOptions } from '../charts/chart-options.ts';
import { drawEventLine } from '../charts/event-line.ts';
import { drawQuartileStrips } from '../charts/quartile-strips.ts';
import { drawSeriesMultiples, type SeriesPanel } from '../charts/series-multiples.ts';
import type { ChartSize } from '../charts/theme.ts';
import type { EnterpriseEvent } from '../data/enterprise-events.ts';
import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import type { Reading } from '../data/reading.ts';
import { formatDay, formatMonth } from '../format/day.ts';
import { formatMoney, formatMoneyReading } from '../format/money.ts';
import { formatNumber, printedSign } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { formatQuantity } from '../format/unit.ts';
import type { FirmRows } from '../model/firm-tables.ts';
import { nominalGrowth } from '../model/growth.ts';
import { capitalStory } from '../model/listing.ts';
import { enterprises as words } from '../ui/enterprises.ts';
import { eventKinds, itemWords } from '../ui/firm-terms.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { tableOf } from './complete-figure.ts';
import type { FigureTable } from './figure.ts';
import type { FirmContext } from './firm-context.ts';
import type { FirmStanding } from './firm-standing.ts';
import { growthText, monthTick } from './texts.ts';

/**
 * A chart about one firm. It stands on the firm's page only: without an address of its own, a park of a
 * thousand firms has a thousand pages and not four thousand.
 */
export interface FirmChart {
  readonly id: string;
  readonly title: string;
  readonly table: FigureTable;
  readonly draw: (size: ChartSize) => string;
}

type Measure = keyof typeof words.profile.measures;

const UNITS: Readonly<Record<Measure, { readonly unit: string; readonly decimals: number }>> = {
  output: { unit: '万元', decimals: 0 },
  revenue: { unit: '万元', decimals: 0 },
  valueAdded: { unit: '万元', decimals: 0 },
  tax: { unit: '万元', decimals: 0 },
  landMu: { unit: '亩', decimals: 1 },
  staff: { unit: '人', decimals: 0 },
  rnd: { unit: '万元', decimals: 0 },
  energy: { unit: '吨标准煤', decimals: 0 },
};

const MEASURES = Object.keys(UNITS) as Measure[];

function options(id: string, size: ChartSize, title: string): ChartOptions & { empty: string } {
  return { id, size, title, description: title, empty: zh.charts.empty };
}

/** What a firm states as its growth, else the nominal rate; '' without either. */
function rateOf(rows: FirmRows, now: EnterprisePeriod, measure: Measure): string {
  const stated =
    measure === 'output' ? now.outputGrowth : measure === 'revenue' ? now.revenueGrowth : undefined;
  if (typeof stated === 'number') return words.chart.sameTime(growthText(stated));
  const base = rows.periods.find(
    ({ period }) => period.year === now.period.year - 1 && period.month === now.period.month,
  );
  const rate = nominalGrowth(now[measure] ?? 'not-reported', base?.[measure] ?? 'not-reported');
  return typeof rate === 'number' && printedSign(rate, 2) !== 0
    ? words.chart.sameTime(growthText(rate))
    : '';
}

/** Output, revenue, tax, land, staff, R&D and energy of a firm over time. */
export function seriesChart(rows: FirmRows): FirmChart | undefined {
  const now = rows.periods.at(-1);
  if (now === undefined) return undefined;
  const years = [...new Set(rows.periods.map(({ period }) => period.year))];
  const { measures } = words.profile;
  const write = (measure: Measure, value: Reading): string =>
    typeof value === 'number'
      ? formatQuantity(value, UNITS[measure].unit, UNITS[measure])
      : amountCell(value);
  const panels = MEASURES.map((measure): SeriesPanel => {
    const latest = write(measure, now[measure] ?? 'not-reported');
    const rate = rateOf(rows, now, measure);
    return {
      name: measures[measure],
      latestText: latest,
      note: rate,
      years: years.map((year) => ({
        year,
        points: rows.periods
          .filter(({ period }) => period.year === year)
          .map((row) => ({
            month: row.period.month,
            value: row[measure] ?? ('not-reported' as const),
          })),
      })),
      tip: zh.charts.tip(
        measures[measure],
        [latest, rate].filter((text) => text !== ''),
      ),
    };
  });
  const former = years.slice(0, -1).reverse().join('、');
  const { year } = now.period;
  const title = words.profile.production(formatPeriod(now.period, 'cumulative'));
  const recent = rows.periods.filter(
    ({ period }) => period.month % 3 === 0 || period === now.period,
  );
  return {
    id: 'series',
    title,
    table: tableOf(
      [
        words.profile.period,
        ...MEASURES.map((measure) => `${measures[measure]}（${UNITS[measure].unit}）`),
      ],
      recent
        .toReversed()
        .map((row) => [
          formatPeriod(row.period, 'cumulative'),
          ...MEASURES.map((measure) =>
            amountCell(row[measure] ?? 'not-reported', UNITS[measure].decimals),
          ),
        ]),
      (column) => column > 0,
    ),
    draw: (size) =>
      drawSeriesMultiples(panels, {
        ...options('series', size, title),
        legend: former === '' ? words.chart.seriesOnly(year) : words.chart.series(year, former),
        formatMonth: monthTick,
      }),
  };
}

/** A firm beside the median and quartiles of its industry. */
export function comparisonChart(
  rows: FirmRows,
  { comparisons, year }: FirmStanding,
): FirmChart | undefined {
  const [first] = comparisons;
  if (first === undefined || year === undefined) return undefined;
  const { chart, profile } = words;
  const title = chart.comparison(
    rows.firm.industry,
    Math.max(...comparisons.map(({ quartiles }) => quartiles.count)),
    formatPeriod(year, 'cumulative'),
  );
  const written = comparisons.map(({ item, quartiles, rank, value }) => {
    const { decimals, name, unit } = itemWords[item];
    const write = (reading: Reading): string => amountCell(reading, decimals);
    const own = typeof value === 'number' ? `${write(value)}${unit}` : write(value);
    const place = rank === undefined ? [] : [chart.rank(rank, quartiles.count)];
    return { item, name, own, place, quartiles, value, write };
  });
  return {
    id: 'comparison',
    title,
    table: tableOf(
      [profile.item, profile.mine, profile.lower, chart.median, profile.upper],
      written.map(({ name, own, quartiles, write }) => [
        name,
        own,
        write(quartiles.lower),
        write(quartiles.median),
        write(quartiles.upper),
      ]),
      (column) => column > 0,
    ),
    draw: (size) =>
      drawQuartileStrips(
        written.map(({ name, own, place, quartiles, value, write }) => ({
          ...quartiles,
          name,
          value: typeof value === 'number' ? value : undefined,
          text: [own, ...place].join('，'),
          tip: zh.charts.tip(name, [own, ...place, `${chart.median}${write(quartiles.median)}`]),
        })),
        {
          ...options('comparison', size, title),
          box: chart.box,
          median: chart.median,
          own: chart.own,
        },
      ),
  };
}

/** Rounds, incentives, valuations and steps to the exchange in one line. */
export function capitalChart({ day }: FirmContext, rows: FirmRows): FirmChart | undefined {
  const story = capitalStory(rows);
  if (story.length === 0) return undefined;
  const { profile } = words;
  const title = `${rows.firm.shortName}：${profile.capital}`;
  const name = ({ board, kind, round }: EnterpriseEvent): string =>
    eventKinds[kind === 'start' ? 'tutoring' : kind] +
    [round === undefined ? undefined : `（第${round}轮）`, board && `（${board}）`]
      .filter((text) => text !== undefined)
      .join('');
  const label = (event: EnterpriseEvent): string =>
    event.kind === 'start' ? event.text : name(event);
  return {
    id: 'capital',
    title,
    table: tableOf(
      [profile.date, profile.event, profile.amount],
      story.map((event) => [
        event.date + (event.state === 'planned' ? `（${profile.planned}）` : ''),
        event.text,
        amountCell(event.amount ?? 'not-applicable'),
      ]),
      (column) => column === 2,
    ),
    draw: (size) =>
      drawEventLine(
        story.map((event) => {
          const valued = event.kind === 'valuation' && typeof event.amount === 'number';
          const money =
            valued || event.amount === undefined || event.amount === 'not-applicable'
              ? []
              : [formatMoneyReading(event.amount)];
          const own = event.kind === 'start' ? [] : [event.text];
          return {
            day: event.date,
            dayText: formatMonth(event.date),
            name: label(event),
            note: [...own, ...(event.amount === 'not-reported' ? [] : money)].join('，'),
            planned: event.state === 'planned',
            ...(valued && typeof event.amount === 'number'
              ? { amount: event.amount, amountText: formatMoney(event.amount) }
              : {}),
            tip: zh.charts.tip(formatDay(event.date), [event.text, ...money]),
          };
        }),
        {
          ...options('capital', size, title),
          today: day,
          todayLabel: profile.today,
        },
      ),
  };
}

/** Parts of a firm's score, for a table. */
export function scoreTable(context: FirmContext, code: string): FigureTable | undefined {
  const score = context.evaluation?.firms.find(({ rows }) => rows.firm.code === code)?.score;
  if (score === undefined) return undefined;
  const { profile } = words;
  const three = (reading: Reading): string => amountCell(reading, 3);
  return tableOf(
    [profile.item, profile.value, profile.base, profile.weight, profile.points],
    [
      ...score.parts.map(({ base, item, points, value, weight }) => [
        itemWords[item].name,
        typeof value === 'number' ? `${three(value)}${itemWords[item].unit}` : three(value),
        three(base),
        formatNumber(weight, 0),
        formatNumber(points, 2),
      ]),
      [profile.total, '', '', '', amountCell(score.total, 2)],
    ],
    (column) => column > 0,
  );
}
