import type { Period } from '../../src/data/period.ts';
import { LATEST, periodsSince } from './calendar.ts';
import type { Firm } from './cast/firm.ts';

/** What one firm reports for one period: money in 万元, whole numbers, from January on. */
export interface FirmFigures {
  output: number;
  revenue: number;
  valueAdded: number;
  /** Taxes before refunds. */
  tax: number;
  refund: number;
  exports: number;
  research: number;
  profit: number;
  /** 吨标准煤. */
  energy: number;
  /** 万千瓦时. */
  electricity: number;
  /** 亩. */
  land: number;
  staff: number;
}

/** Figures of one firm by period key. */
export type FirmSeries = ReadonlyMap<string, FirmFigures>;

/** The periods firms report: 24 months up to the newest, January together with February. */
export const FIRM_PERIODS: readonly Period[] = periodsSince(2024).filter(
  ({ year, month }) => (LATEST.year - year) * 12 + LATEST.month - month < 24,
);

/** A firm with its series. */
export interface ReportingFirm {
  readonly firm: Firm;
  readonly series: FirmSeries;
}
