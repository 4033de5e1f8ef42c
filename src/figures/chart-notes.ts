import type { Annotation } from '../charts/annotations.ts';
import type { ChartNote } from '../data/notes.ts';
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import { formatPeriod } from '../format/period.ts';
import { comparePeriods } from '../model/period.ts';
import type { Standing } from '../model/standing.ts';
import { zh } from '../ui/zh.ts';

/** A note as a chart takes it, with the period it stands at. */
export interface PeriodAnnotation extends Annotation, Period {}

/**
 * The notes of one figure over time of an indicator, the earliest first, up to the period it stands at.
 * @param kind which of the indicator's figures
 * @param firstYear the first year it draws
 */
export function annotationsOf(
  { notes }: Pick<Park, 'notes'>,
  { indicator, period: latest }: Pick<Standing, 'indicator' | 'period'>,
  kind: Exclude<ChartNote['figure'], 'all'>,
  firstYear = -Infinity,
): PeriodAnnotation[] {
  return notes
    .filter(
      ({ figure, indicator: code, period }) =>
        code === indicator.code &&
        (figure === 'all' || figure === kind) &&
        period.year >= firstYear &&
        comparePeriods(period, latest) <= 0,
    )
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map(({ period, text }) => ({
      ...period,
      period: formatPeriod(period, indicator.accumulation),
      text,
    }));
}

/** The annotations of one period. */
export function annotationsAt(
  annotations: readonly PeriodAnnotation[],
  { month, year }: Period,
): PeriodAnnotation[] {
  return annotations.filter((annotation) => annotation.year === year && annotation.month === month);
}

/** The annotations as a sentence of the text alternative; nothing without any. */
export function annotationSentence(annotations: readonly Annotation[]): string | undefined {
  if (annotations.length === 0) return undefined;
  return zh.charts.annotated(annotations.map(({ period, text }) => `${period}，${text}`));
}
