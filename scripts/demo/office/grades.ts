import { GRADES, grades } from '../../../src/data/grades.ts';
import { gradeFirms } from '../../../src/model/per-mu-score.ts';
import type { Table } from '../csv-write.ts';
import { tableFrom } from '../dataset-table.ts';
import { emissionOf, staffOf } from '../enterprise-periods.ts';
import type { FirmFigures, ReportingFirm } from '../firm-series.ts';
import { makeLargeFirms } from '../large-firms.ts';
import { BUSINESS_EVENTS } from '../cast/business-events.ts';
import { CAPITAL_EVENTS } from '../cast/capital-events.ts';
import { BANDS, EVALUATED, ITEMS } from './evaluation.ts';

/** When a firm came above scale, if that is told. */
function aboveScaleSince(code: string): string {
  const events = [...CAPITAL_EVENTS, ...BUSINESS_EVENTS];
  return events.find(({ firm, kind }) => firm === code && kind === '升规')?.date ?? '2000-01-01';
}

/** Value of each item for a firm and a whole year. Taxes are counted without refunds. */
function values(firm: ReportingFirm, year: number, now: FirmFigures): Record<string, number> {
  return {
    'tax-per-mu': (now.tax - now.refund) / now.land,
    'value-added-per-mu': now.valueAdded / now.land,
    'value-added-per-energy': now.valueAdded / now.energy,
    'value-added-per-emission': now.valueAdded / emissionOf(firm.firm, now),
    'labour-productivity': now.valueAdded / staffOf(firm.series, { year, month: 12 }),
    'rnd-share': (now.research / now.revenue) * 100,
  };
}

/** Σ value ÷ base × weight. */
function scoreOf(firm: ReportingFirm, year: number, now: FirmFigures): number {
  const found = values(firm, year, now);
  return ITEMS.reduce((sum, { key, weight, base }) => sum + ((found[key] ?? 0) / base) * weight, 0);
}

/** The firms of a year's evaluation with their score; none for those not evaluated. */
function evaluated(year: number) {
  return makeLargeFirms()
    .filter(({ firm }) => aboveScaleSince(firm.code) <= `${year}-12-31`)
    .map((reporting) => {
      const { firm, series } = reporting;
      const now = series.get(`${year}-12`);
      const fresh = aboveScaleSince(firm.code) >= `${year}-01-01`;
      const idle = now === undefined || now.revenue === 0;
      return { firm, score: fresh || idle ? undefined : scoreOf(reporting, year, now) };
    });
}

/** grades.csv: the published grade of every firm above scale, by the rules the site states. */
export function makeGrades(): Table {
  return tableFrom(
    grades,
    EVALUATED.flatMap((year) => {
      const all = evaluated(year).toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
      const graded = gradeFirms(
        all.map(({ firm, score }) => ({ code: firm.code, total: score ?? 'not-applicable' })),
        BANDS,
      );
      return all.map(({ firm, score }, index) => ({
        enterprise: firm.shortName,
        year: String(year),
        grade: GRADES[graded[index]?.grade ?? 'T'][0],
        score: score === undefined ? '—' : score.toFixed(2),
        published: year === 2025 ? '2026-05-29' : '2025-05-30',
        disclosure: '公开',
      }));
    }),
  );
}
