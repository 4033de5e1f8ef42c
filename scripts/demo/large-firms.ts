import type { Period } from '../../src/data/period.ts';
import { periodKey } from '../../src/data/period.ts';
import { makeAllSeries } from './all-series.ts';
import type { Firm } from './cast/firm.ts';
import { isAboveScale } from './cast/firm.ts';
import { FIRMS } from './cast/firms.ts';
import type { FirmFigures, ReportingFirm } from './firm-series.ts';
import { FIRM_PERIODS } from './firm-series.ts';
import type { Parts, Weight } from './firm-split.ts';
import { splitCumulative, splitLand, splitLevels } from './firm-split.ts';
import { toldOutput } from './firm-told.ts';
import {
  energyFactor,
  footprint,
  outputWeight,
  ownFactor,
  researchFactor,
} from './firm-weights.ts';
import { randomFor } from './random.ts';
import { PARKS } from './zone.ts';

/** Firms above scale that export, so few in two parks that the parks' figures are withheld. */
const EXPORTERS: Readonly<Record<string, number>> = { xincheng: 7, xiwan: 2, dongping: 2 };

/** Share of the zone's industrial electricity that firms above scale use. */
const LARGE_ELECTRICITY = 0.92;

/** Whether the firm stands still in this month: two for good, one on and off. */
function isIdle({ code, role }: Firm, { year, month }: Period): boolean {
  if (role !== 'stopped') return false;
  if (code !== 'chenxiang-pharma') return true;
  const at = year * 12 + month;
  const stops = [
    [2024 * 12 + 5, 2024 * 12 + 9],
    [2025 * 12 + 5, 2025 * 12 + 9],
    [2026 * 12 + 5, 2026 * 12 + 12],
  ] as const;
  return stops.some(([from, to]) => at >= from && at <= to);
}

/** People who look after the works of a firm that stands still; none is taken on meanwhile. */
function caretakers(firm: Firm): number {
  return Math.round(10 * footprint(firm, 'staff'));
}

/** Share of the months so far in which the firm worked. */
function working(firm: Firm, period: Period): number {
  const months = Array.from({ length: period.month }, (_, index) => index + 1);
  const worked = months.filter((month) => !isIdle(firm, { year: period.year, month }));
  return worked.length / months.length;
}

/** The figures of one park's firms above scale; their sums are the park's indicators exactly. */
function reportingOf(park: string): readonly ReportingFirm[] {
  const all = makeAllSeries();
  const firms = FIRMS.filter((firm) => firm.park === park && isAboveScale(firm));
  const at = (index: number): Firm => firms[index] as Firm;
  const totalOf =
    (code: string, factor: number) =>
    (period: Period): number =>
      Math.round((all.get(code)?.get(park)?.get(periodKey(period))?.steps ?? 0) * factor);

  const idle = (index: number, period: Period): boolean => isIdle(at(index), period);
  const outputOf: Weight = (index, period) =>
    outputWeight(at(index), period) * working(at(index), period);
  /** Splits what the told firms leave to the others, then puts both together. */
  const amounts = (code: string, share: number, factor: (firm: Firm) => number): Parts => {
    const told = (index: number, { year, month }: Period): number | undefined => {
      const output = toldOutput(at(index).role, year, month);
      return output === undefined ? undefined : Math.round(output * share);
    };
    const total = totalOf(code, 100);
    const rest = (period: Period): number =>
      total(period) - firms.reduce((sum, _, index) => sum + (told(index, period) ?? 0), 0);
    const weight: Weight = (index, period) =>
      told(index, period) === undefined ? outputOf(index, period) * factor(at(index)) : 0;
    const split = splitCumulative(firms.length, rest, weight, idle);
    return new Map(
      FIRM_PERIODS.map((period) => {
        const parts = split.get(periodKey(period)) ?? [];
        return [periodKey(period), parts.map((part, index) => told(index, period) ?? part)];
      }),
    );
  };

  const exporters = EXPORTERS[park] ?? 0;
  const output = amounts('output', 1, () => 1);
  const revenue = amounts('revenue', 0.97, (firm) => ownFactor(firm, 'sales', 0.03));
  const valueAdded = amounts('value-added', 0.24, (firm) => ownFactor(firm, 'value', 0.25));
  const tax = amounts('tax', 0.024, (firm) => ownFactor(firm, 'tax', 0.5));
  const exported = splitCumulative(
    firms.length,
    exporters === 0 ? () => 0 : totalOf('export-delivery', 100),
    (index, period) => (index < exporters ? outputOf(index, period) : 0),
    idle,
  );
  const research = amounts('research-expense', 0.085, researchFactor);
  const energy = splitCumulative(
    firms.length,
    totalOf('energy', 100),
    (index, period) => outputOf(index, period) * energyFactor(at(index)),
    idle,
  );
  const electricity = splitCumulative(
    firms.length,
    totalOf('electricity', 100 * LARGE_ELECTRICITY),
    (index, period) => outputOf(index, period) * energyFactor(at(index)),
    idle,
  );
  const staff = splitLevels(
    firms.length,
    totalOf('employees', 1),
    (index) => footprint(at(index), 'staff'),
    (index, period) => (idle(index, period) ? caretakers(at(index)) : undefined),
  );
  const land = splitLand(
    firms.length,
    totalOf('land-in-use', 10),
    (index) => footprint(at(index), 'land'),
    ({ year, month }) => Math.floor(randomFor(`land ${park} ${year}-${month}`)() * 1000),
    idle,
  );

  return firms.map((firm, index) => {
    const series = new Map<string, FirmFigures>();
    for (const period of FIRM_PERIODS) {
      const key = periodKey(period);
      const of = (parts: Parts): number => parts.get(key)?.[index] ?? 0;
      const net = of(tax);
      const refund = randomFor(`refunds ${firm.code}`)() < 0.3 ? Math.round(net * 0.3) : 0;
      series.set(key, {
        output: of(output),
        revenue: of(revenue),
        valueAdded: of(valueAdded),
        tax: net + refund,
        refund,
        exports: of(exported),
        research: of(research),
        profit: Math.round(of(revenue) * 0.06 * ownFactor(firm, 'profit', 0.9)),
        energy: of(energy),
        electricity: of(electricity),
        land: of(land) / 10,
        staff: of(staff),
      });
    }
    return { firm, series };
  });
}

/** Every firm above scale with what it reports, by park. */
export function makeLargeFirms(): readonly ReportingFirm[] {
  return PARKS.flatMap(({ code }) => reportingOf(code));
}
