import { enterprisePeriods } from '../../src/data/enterprise-periods.ts';
import type { Period } from '../../src/data/period.ts';
import { periodKey } from '../../src/data/period.ts';
import { writePeriod } from './calendar.ts';
import type { Firm } from './cast/firm.ts';
import { linkOf } from './cast/links.ts';
import type { Table } from './csv-write.ts';
import { tableFrom } from './dataset-table.ts';
import { FIRM_PERIODS } from './firm-series.ts';
import type { FirmFigures, FirmSeries, ReportingFirm } from './firm-series.ts';
import { ownFactor } from './firm-weights.ts';
import { makeLargeFirms } from './large-firms.ts';
import { SHAPES } from './plan.ts';
import { growthOf } from './series.ts';
import { makeSmallFirms } from './small-firms.ts';

/** 万元 of value added for each tonne of emissions, by industry; others emit little. */
const CLEAN: Readonly<Record<string, number>> = {
  nonferrous: 2600,
  pharma: 2100,
  building: 2300,
  paper: 1900,
};

/** What a firm emits, in tonnes to the gram that is reported. */
export function emissionOf(firm: Firm, { valueAdded }: FirmFigures): number {
  const clean = (CLEAN[linkOf(firm.link).industry] ?? 7800) * ownFactor(firm, 'clean', 0.3);
  return Math.round((valueAdded / clean) * 1000) / 1000;
}

/** Every firm of the demo with what it reports. */
function makeReportingFirms(): readonly ReportingFirm[] {
  return [...makeLargeFirms(), ...makeSmallFirms()];
}

function growth(series: FirmSeries, period: Period, key: 'output' | 'revenue'): string {
  const { year, month } = period;
  const now = series.get(periodKey(period))?.[key] ?? 0;
  const base = series.get(periodKey({ year: year - 1, month }))?.[key];
  // The first of the 24 months have no year before them in the file.
  if (base === undefined) return '';
  return growthOf(now, base)?.toFixed(2) ?? '—';
}

/** Mean of the levels of the year's months so far, in people. */
export function staffOf(series: FirmSeries, { year, month }: Period): number {
  const months = FIRM_PERIODS.filter((one) => one.year === year && one.month <= month);
  const levels = months.map((one) => series.get(periodKey(one))?.staff ?? 0);
  return Math.round(levels.reduce((sum, level) => sum + level, 0) / levels.length);
}

/** What the firm meant to make this year, and what it now thinks it will. */
function outlook(firm: Firm, series: FirmSeries, period: Period, now: FirmFigures): string[] {
  const share = SHAPES.industrial[period.month - 2] ?? 1;
  const latest = FIRM_PERIODS.filter(({ year }) => year === period.year).at(-1) ?? period;
  const end = series.get(periodKey(latest))?.output ?? now.output;
  const whole = end / (SHAPES.industrial[latest.month - 2] ?? 1);
  if (whole === 0) return ['0', '0', '0'];
  const topic = `${period.year}-${period.month}`;
  const plan = Math.round((whole * ownFactor(firm, `plan ${period.year}`, 0.12)) / 10) * 10;
  const expected = (now.output / share) * ownFactor(firm, `forecast ${topic}`, 0.04);
  const output = Math.max(now.output, Math.round(expected / 10) * 10);
  const tax = now.output === 0 ? 0 : (now.tax / now.output) * output * 0.85;
  return [String(plan), String(output), String(Math.max(now.tax, Math.round(tax)))];
}

function rowOf({ firm, series }: ReportingFirm, period: Period) {
  const now = series.get(periodKey(period));
  if (now === undefined) return [];
  const [plan = '', forecastOutput = '', forecastTax = ''] = outlook(firm, series, period, now);
  return [
    {
      enterprise: firm.shortName,
      period: writePeriod(period, '累计'),
      output: String(now.output),
      outputGrowth: growth(series, period, 'output'),
      revenue: String(now.revenue),
      revenueGrowth: growth(series, period, 'revenue'),
      valueAdded: String(now.valueAdded),
      profit: String(now.profit),
      tax: String(now.tax),
      refund: String(now.refund),
      exportDelivery: String(now.exports),
      landMu: now.land.toFixed(1),
      staff: String(now.staff),
      averageStaff: String(staffOf(series, period)),
      rnd: String(now.research),
      energy: String(now.energy),
      electricity: String(now.electricity),
      emission: emissionOf(firm, now).toFixed(3),
      plan,
      forecastOutput,
      forecastTax,
    },
  ];
}

/** enterprise-periods.csv: 24 months of every firm, by firm. */
export function makeEnterprisePeriods(): Table {
  const firms = makeReportingFirms();
  return tableFrom(
    enterprisePeriods,
    firms.flatMap((firm) => FIRM_PERIODS.flatMap((period) => rowOf(firm, period))),
  );
}
