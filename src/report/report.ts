import type { Park } from '../data/park.ts';
import { periodKey, type Period } from '../data/period.ts';
import { formatPeriod } from '../format/period.ts';
import { comparePeriods } from '../model/period.ts';
import type { ProgressMode } from '../model/progress.ts';
import { report as words } from '../ui/report.ts';
import { changesSince, type ReportChanges } from './changes.ts';
import { reportPeriods } from './periods.ts';
import { reportContext, type ReportContext } from './context.ts';
import { SECTIONS, type SectionId } from './sections.ts';
import { titleLines } from './title.ts';

/** A section with something to say. */
export interface WrittenSection {
  readonly id: SectionId;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly figures: readonly string[];
}

/** The report of a period, made from the data alone. */
export interface Report {
  readonly period: Period;
  /** Its address: /report/<key>.html. */
  readonly key: string;
  readonly title: string;
  /** As it stands on paper. */
  readonly titleLines: readonly string[];
  readonly context: ReportContext;
  readonly sections: readonly WrittenSection[];
  /** Absent where there is no period before to compare with, and where nothing changed. */
  readonly changes?: ReportChanges;
}

/** A report asked for a period that has no data. */
export class ReportFault extends Error {
  override readonly name = 'ReportFault';
}

/**
 * Why there is no report of a period, with the list of those there are; undefined when there is one.
 *
 * @param whole the whole park of an edition
 */
export function missingPeriod(whole: Park, period: Period): string | undefined {
  const periods = reportPeriods(whole);
  if (periods.some((item) => comparePeriods(item, period) === 0)) return undefined;
  const asked = formatPeriod(period, 'cumulative');
  const known = periods.map((item) => `${periodKey(item)}（${formatPeriod(item, 'cumulative')}）`);
  return known.length === 0
    ? `${asked}没有数据，数据里还没有任何一期。`
    : `${asked}没有数据，不能生成汇报。有数据的期间：${known.join('、')}。`;
}

/**
 * The report of a period.
 *
 * @param whole the whole park of an edition
 * @throws ReportFault with the list of periods there are, when the period has no data
 */
export function reportOf(whole: Park, period: Period, mode: ProgressMode): Report {
  const missing = missingPeriod(whole, period);
  if (missing !== undefined) throw new ReportFault(missing);
  const context = reportContext(whole, period, mode);
  const parts = words.titleParts(whole.zone.name, formatPeriod(period, 'cumulative'));
  const before = reportPeriods(whole).find((each) => comparePeriods(each, period) < 0);
  const changes = before === undefined ? undefined : changesSince(whole, context, before);
  return {
    period,
    key: periodKey(period),
    title: parts.join(''),
    titleLines: titleLines(parts),
    context,
    sections: SECTIONS.map(({ figures, id, write }) => ({
      id,
      title: words.sections[id],
      paragraphs: write(context),
      figures,
    })).filter(({ paragraphs }) => paragraphs.length > 0),
    ...(changes === undefined ? {} : { changes }),
  };
}
