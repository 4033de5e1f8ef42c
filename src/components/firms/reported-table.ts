/** What a firm has reported of its latest periods, every measure of the table: the internal edition only. */
import type { Column } from '../../data/column.ts';
import { enterprisePeriods, type EnterprisePeriod } from '../../data/enterprise-periods.ts';
import type { Reading } from '../../data/reading.ts';
import type { FigureTable } from '../../figures/figure.ts';
import { formatReading } from '../../format/missing.ts';
import { formatNumber } from '../../format/number.ts';
import { formatPeriodShort } from '../../format/period.ts';
import { enterprises as words } from '../../ui/enterprises.ts';

/** Periods side by side: those of the last quarter or so, and as many as a page is wide. */
const PERIODS = 4;

/** Most decimals a firm's figure is shown with; figures are typed with fewer. */
const DECIMALS = 4;

/** As it was typed: with as many decimals as it has. */
function asTyped(value: number): string {
  const decimals = (String(Math.abs(value)).split('.')[1] ?? '').length;
  return formatNumber(value, Math.min(decimals, DECIMALS), { grouping: true });
}

const measures = Object.entries(
  enterprisePeriods.columns as Readonly<Record<string, Column>>,
).flatMap(([key, { header, type }]) =>
  type === 'number' || type === 'percent' || type === 'whole' ? [{ key, header }] : [],
);

/**
 * Measures down, the latest periods across, the latest first; a measure of which none of them says
 * anything is left out.
 *
 * @param periods the firm's rows, ascending
 */
export function reportedTable(periods: readonly EnterprisePeriod[]): FigureTable | undefined {
  const latest = periods.slice(-PERIODS).toReversed();
  // The keys are those of columns with readings.
  const cellsOf = (key: string): readonly Reading[] =>
    latest.map(
      (row) => (row as unknown as Readonly<Record<string, Reading>>)[key] ?? 'not-reported',
    );
  const rows = measures.flatMap(({ header, key }) => {
    const cells = cellsOf(key);
    if (cells.every((cell) => cell === 'not-reported')) return [];
    return [
      [
        header,
        ...cells.map((cell) => formatReading(cell, asTyped, cell === 'withheld' ? 'word' : 'mark')),
      ],
    ];
  });
  if (rows.length === 0) return undefined;
  return {
    head: [
      words.profile.item,
      ...latest.map(({ period }) => formatPeriodShort(period, 'cumulative', { year: true })),
    ],
    rows,
    numeric: [false, ...latest.map(() => true)],
  };
}
