import { drawBars } from '../charts/bars.ts';
import { growthsFinding } from '../format/finding-firms.ts';
import { formatPercent } from '../format/percent.ts';
import { formatPeriod } from '../format/period.ts';
import { coverageOf } from '../model/coverage.ts';
import { rowAt } from '../model/firm-changes.ts';
import { enterprises as words } from '../ui/enterprises.ts';
import { firmStates } from '../ui/firm-terms.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { comparedFirms, type FirmContext } from './firm-context.ts';
import { growthText } from './texts.ts';

/** Smaller rates than this, in %, do not fill the width. */
const LEAST_REACH = 5;

/** Rates shown at either end. */
const ENDS = 8;

/** The highest and lowest stated rates of firms; extreme ones do not wreck the scale. Internal. */
export function growthsFigure(context: FirmContext): Figure | undefined {
  const { park, reported } = context;
  if (reported === undefined || park.edition === 'public') return undefined;
  const firms = comparedFirms(context, park.zone);
  const rates = firms
    .flatMap((rows) => {
      const row = rowAt(rows, reported);
      const growth = row?.outputGrowth;
      return row !== undefined && typeof growth === 'number' ? [{ rows, row, growth }] : [];
    })
    .sort((a, b) => b.growth - a.growth);
  if (rates.length < 2) return undefined;
  const many = rates.length > ENDS * 2;
  const shown = many ? [...rates.slice(0, ENDS), ...rates.slice(-ENDS)] : rates;
  const { chart, table } = words;
  const nameOf = ({ rows }: (typeof rates)[number]): string => rows.firm.shortName;
  return completeFigure({
    id: 'firm-growth-rates',
    title: growthsFinding({
      rows: firms.map((rows) => ({
        name: rows.firm.shortName,
        growth: rowAt(rows, reported)?.outputGrowth ?? 'not-reported',
      })),
      coverage: coverageOf(park, 'enterprises'),
    }),
    subtitle: chart.extremes(formatPeriod(reported, 'cumulative')),
    table: tableOf(
      [table.firm, table.state, table.growth, table.current],
      rates.map((item) => [
        nameOf(item),
        item.rows.firm.state === undefined ? '' : firmStates[item.rows.firm.state],
        growthText(item.growth),
        amountCell(item.row.output ?? 'not-reported'),
      ]),
      (column) => column > 1,
    ),
    places: rates.map(({ row }) => row.at),
    draw: (options) =>
      drawBars(
        shown.map((item) => ({
          name: nameOf(item),
          value: item.growth,
          text: formatPercent(item.growth, 2, { signed: true }),
          tip: zh.charts.tip(nameOf(item), [zh.charts.growth(growthText(item.growth))]),
        })),
        {
          ...options,
          order: 'given',
          signed: true,
          leastReach: LEAST_REACH,
          brokenLabel: chart.broken,
          skipped: many
            ? { after: ENDS, label: chart.skipped(rates.length - ENDS * 2) }
            : undefined,
        },
      ),
  });
}
