import {
  drawCumulativeLines,
  type CumulativeRow,
  type YearMark,
} from '../charts/cumulative-lines.ts';
import type { EmptyableOptions } from '../charts/chart-options.ts';
import type { Drawing } from '../charts/drawing.ts';
import { drawPeriodColumns } from '../charts/period-columns.ts';
import type { Indicator } from '../data/indicators.ts';
import type { SchedulePath } from '../charts/month-axis.ts';
import { comparisonPhrase } from '../format/change.ts';
import { standingFinding } from '../format/finding.ts';
import { yearsFinding } from '../format/finding-years.ts';
import { formatMissing } from '../format/missing.ts';
import { formatNumber } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { subjectOf } from '../format/subject.ts';
import type { Observation } from '../data/observations.ts';
import type { Reading } from '../data/reading.ts';
import type { Park } from '../data/park.ts';
import { findTarget } from '../model/lookup.ts';
import { accumulates, hasSchedule } from '../model/pace.ts';
import { comparePeriods } from '../model/period.ts';
import { scheduledShare, type ProgressMode } from '../model/progress.ts';
import { isMissing, sizeOf } from '../model/reading.ts';
import { sameMonthsByYear, type YearPoint } from '../model/series.ts';
import type { Standing } from '../model/standing.ts';
import { isRatio } from '../model/unit-kind.ts';
import { zh } from '../ui/zh.ts';
import {
  annotationsAt,
  annotationsOf,
  annotationSentence,
  type PeriodAnnotation,
} from './chart-notes.ts';
import { completeFigure } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { growthText, monthTick, valueCell, valueText } from './texts.ts';

const MONTHS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/**
 * One indicator by month for every year there is: this year strong, former years grey, with the
 * year's target and the path that is due where the target has a schedule. Where no value is stated, as
 * is usual for what is told by its growth alone, the growth is drawn in its place.
 *
 * @returns undefined when the standing's indicator has no number to draw in its park, or a single one that is
 *   held against nothing: it is said, not drawn
 */
export function cumulativeFigure(
  park: Park,
  standing: Standing,
  mode: ProgressMode,
): Figure | undefined {
  const { indicator, period } = standing;
  const observations = observationsOf(park, standing);
  const real = observations.filter(({ status }) => status !== 'forecast');
  const byGrowth = observations.every(({ value }) => isMissing(value));
  if (byGrowth && real.every(({ growth }) => isMissing(growth))) return undefined;
  const target = findTarget(park, indicator.code, standing.park.code, period.year);
  const goal = sizeOf(target?.value);
  if (observations.length === 1 && (byGrowth || goal === undefined)) return undefined;
  const path =
    target !== undefined && goal !== undefined && hasSchedule(indicator, target)
      ? pathOf(goal, target.schedule, period.year, mode)
      : undefined;
  const id = `${indicator.code}-cumulative`;
  const years = sameMonthsByYear(park, indicator.code, standing.park.code, period);
  // Of an indicator that states its growth or its share of the target alone, that is what there is to say.
  const stated = !isMissing(standing.completion) || comparisonPhrase(standing) !== undefined;
  const levelless = years.every(({ figure }) => isMissing(figure.value)) && stated;
  const title = levelless
    ? standingFinding(standing)
    : yearsFinding(indicator, years, subjectOf(standing));
  const byYears = isByYears(indicator, years);
  const subtitle = byGrowth
    ? zh.charts.growthSubtitle(indicator.name, standing.park.shortName)
    : (byYears
        ? zh.charts.samePeriodSubtitle
        : accumulates(indicator)
          ? zh.charts.cumulativeSubtitle
          : zh.charts.pointSubtitle)(indicator.name, standing.park.shortName, indicator.unit);
  const annotations = annotationsOf(park, standing, 'cumulative');
  const rows = real.map((row): CumulativeRow => ({
    year: row.period.year,
    month: row.period.month,
    value: byGrowth ? row.growth : row.value,
    tip: tipOf(row, standing),
    missingText: missingText(byGrowth ? row.growth : row.value),
    annotations: annotationsAt(annotations, row.period),
  }));
  return completeFigure({
    id,
    annotated: annotationSentence(annotations),
    title,
    subtitle,
    notes: [zh.charts.calibre(indicator.caliber)],
    table: {
      head: [
        zh.indicators.period,
        `${zh.indicators.value}（${indicator.unit}）`,
        zh.indicators.growth,
        zh.indicators.status,
      ],
      rows: [...observations]
        .reverse()
        .map((row) => [
          rowName(row, indicator),
          valueCell(row.value, indicator),
          growthText(row.growth),
          zh.terms[row.status],
        ]),
      numeric: [false, true, true, false],
    },
    places: observations.map((row) => row.at),
    office: indicator.source,
    draw: (options) =>
      byYears
        ? drawSamePeriods(standing, years, annotations, goal, options)
        : drawCumulativeLines(rows, {
            ...options,
            year: period.year,
            formatYear: zh.charts.year,
            formatMonth: monthTick,
            formatTick: (value) => formatNumber(value, tickDecimals(value)),
            unit: byGrowth ? '%' : indicator.unit,
            latestLabel: [
              formatPeriod(period, indicator.accumulation),
              byGrowth ? growthText(standing.growth) : valueText(standing.value, indicator),
            ],
            target:
              goal === undefined || byGrowth
                ? undefined
                : {
                    value: goal,
                    label: [zh.charts.fullYearTarget, valueText(goal, indicator)],
                    tip: zh.charts.tip(zh.charts.fullYearTarget, [valueText(goal, indicator)]),
                  },
            expected: expectedOf(observations, standing),
            path: byGrowth ? undefined : path,
          }),
  });
}

/** A comparison of years needs so many of them. */
const LEAST_YEARS = 2;

/**
 * Whether an indicator is drawn by the same months of the years: a share or a quotient does not grow over a
 * year, so that the lines of its years would lie on each other.
 */
function isByYears({ unit }: Indicator, years: readonly YearPoint[]): boolean {
  const known = years.filter(({ figure }) => !isMissing(figure.value));
  return isRatio(unit) && known.length >= LEAST_YEARS;
}

/** Columns of the same months over the years. */
function drawSamePeriods(
  { indicator, period }: Standing,
  years: readonly YearPoint[],
  annotations: readonly PeriodAnnotation[],
  goal: number | undefined,
  options: EmptyableOptions,
): Drawing {
  return drawPeriodColumns(
    years.map(({ figure, period: then }, index) => ({
      former: index < years.length - 1,
      name: zh.charts.year(then.year),
      value: figure.value,
      valueText: valueText(figure.value, indicator),
      tip: zh.charts.tip(formatPeriod(then, indicator.accumulation), [
        valueText(figure.value, indicator),
      ]),
      annotations: annotations.filter(({ year }) => year === then.year),
    })),
    {
      ...options,
      unit: `${formatPeriod(period, indicator.accumulation, { year: false })}（${indicator.unit}）`,
      formatTick: (value) => formatNumber(value, tickDecimals(value)),
      target:
        goal === undefined
          ? undefined
          : {
              value: goal,
              label: zh.charts.dashed(`${zh.charts.fullYearTarget}${valueText(goal, indicator)}`),
            },
    },
  );
}

const missingText = (reading: Reading): string | undefined =>
  isMissing(reading) ? formatMissing(reading) : undefined;

/** The period of a row; a forecast is called one beside it, where tables are shown by fewer columns too. */
function rowName({ period, status }: Observation, { accumulation }: Indicator): string {
  const name = formatPeriod(period, accumulation);
  return status === 'forecast' ? zh.charts.expectedPeriod(name) : name;
}

/** What is expected of the standing's year by its end, if that is told. */
function expectedOf(
  observations: readonly Observation[],
  { indicator, period: { year } }: Standing,
): YearMark | undefined {
  const row = observations.find(
    ({ period, status }) => status === 'forecast' && period.year === year && period.month === 12,
  );
  const size = sizeOf(row?.value);
  if (row === undefined || size === undefined) return undefined;
  const label = accumulates(indicator) ? zh.charts.fullYearExpected : zh.charts.yearEndExpected;
  const value = valueText(row.value, indicator);
  return { value: size, label: [label, value], tip: zh.charts.tip(label, [value]) };
}

function observationsOf(park: Park, standing: Standing): Observation[] {
  return park.observations
    .filter((row) => row.indicator === standing.indicator.code && row.park === standing.park.code)
    .sort((a, b) => comparePeriods(a.period, b.period));
}

function pathOf(
  goal: number,
  schedule: 'even' | readonly number[],
  year: number,
  mode: ProgressMode,
): SchedulePath {
  return {
    points: MONTHS.map((month) => ({
      month,
      value: goal * scheduledShare(schedule, { year, month }, mode),
    })),
    label: zh.charts.scheduled,
  };
}

function tipOf(row: Observation, { indicator }: Standing): string {
  const parts = [valueText(row.value, indicator)];
  if (!isMissing(row.growth)) parts.push(zh.charts.growth(growthText(row.growth)));
  return zh.charts.tip(formatPeriod(row.period, indicator.accumulation), parts);
}

/** Ticks are round numbers: as many decimals as they need, at most two. */
function tickDecimals(value: number): number {
  return (
    [0, 1].find((decimals) => Number(value.toFixed(decimals)) === Number(value.toFixed(6))) ?? 2
  );
}
