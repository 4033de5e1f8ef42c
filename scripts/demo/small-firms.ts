import type { Period } from '../../src/data/period.ts';
import { periodKey } from '../../src/data/period.ts';
import type { Firm } from './cast/firm.ts';
import { isAboveScale } from './cast/firm.ts';
import { stateOf } from './cast/firm-facts.ts';
import { FIRMS } from './cast/firms.ts';
import type { FirmFigures, FirmSeries, ReportingFirm } from './firm-series.ts';
import { FIRM_PERIODS } from './firm-series.ts';
import { energyFactor, ownFactor, researchFactor } from './firm-weights.ts';
import { SHAPES } from './plan.ts';
import { randomFor } from './random.ts';

/** Last month in which a closed firm reports. */
const CLOSED_AFTER: Readonly<Record<string, string>> = {
  'baitongshidai-materials': '2025-03',
  'canghong-pharma': '2025-08',
  'zhoujin-lighting': '2025-11',
};

/** Small manufacturers about to pass the threshold of 2000 万元 a year. */
const CANDIDATES = FIRMS.filter(
  (firm) =>
    !isAboveScale(firm) &&
    firm.scale === 'small' &&
    stateOf(firm) === '正常' &&
    !['logistics-hub', 'cold-chain'].includes(firm.link),
)
  .toSorted((a, b) => randomFor(`candidate ${a.code}`)() - randomFor(`candidate ${b.code}`)())
  .slice(0, 16)
  .map(({ code }) => code);

/** Whether the office means to have the firm counted above scale by the end of the year. */
export function isCandidate({ code }: Firm): boolean {
  return CANDIDATES.includes(code);
}

/** Revenue of a whole year in 万元: the threshold is passed by candidates in 2026 only. */
function yearly(firm: Firm, year: number): number {
  const base = isCandidate(firm)
    ? 2150 + 500 * randomFor(`revenue ${firm.code}`)()
    : (firm.scale === 'small' ? 900 : 220) * ownFactor(firm, 'revenue', 0.6);
  const growth = isCandidate(firm) ? 0.3 : 0.09 + 0.16 * (ownFactor(firm, 'growth', 1) - 1);
  return base / (1 + growth) ** (2026 - year);
}

function figures(firm: Firm, period: Period): FirmFigures {
  const shape = SHAPES.industrial[period.month - 2] ?? 0;
  const revenue = Math.round(yearly(firm, period.year) * shape);
  const part = (share: number, topic: string): number =>
    Math.round(revenue * share * ownFactor(firm, topic, 0.3));
  const output = Math.round(revenue * ownFactor(firm, 'stock', 0.04));
  const months = (period.year - 2024) * 12 + period.month;
  const staff = (firm.scale === 'small' ? 34 : 9) * ownFactor(firm, 'staff', 0.4);
  return {
    output,
    revenue,
    valueAdded: part(0.22, 'value'),
    tax: part(0.02, 'tax'),
    refund: 0,
    exports: 0,
    research: Math.round(part(0.018, 'trials') * researchFactor(firm)),
    profit: Math.round(revenue * 0.03 * ownFactor(firm, 'profit', 1.8)),
    energy: Math.round(revenue * 0.05 * energyFactor(firm)),
    electricity: Math.round(revenue * 0.016 * energyFactor(firm)),
    land: Math.round((firm.scale === 'small' ? 90 : 25) * ownFactor(firm, 'land', 0.5)) / 10,
    staff: Math.round(staff * (1 + 0.004 * months)),
  };
}

function seriesOf(firm: Firm): FirmSeries {
  const last = CLOSED_AFTER[firm.code] ?? '9999';
  return new Map(
    FIRM_PERIODS.filter((period) => periodKey(period) <= last).map((period) => [
      periodKey(period),
      figures(firm, period),
    ]),
  );
}

/** Every firm below scale with what it reports; closed ones up to their end. */
export function makeSmallFirms(): readonly ReportingFirm[] {
  return FIRMS.filter((firm) => !isAboveScale(firm)).map((firm) => ({
    firm,
    series: seriesOf(firm),
  }));
}
