import { drawBars } from '../charts/bars.ts';
import { concentrationFinding } from '../format/finding-firms.ts';
import { formatMoney, moneyScale } from '../format/money.ts';
import { formatShare } from '../format/percent.ts';
import { formatPeriod } from '../format/period.ts';
import { concentrationOf, type Concentration } from '../model/concentration.ts';
import { coverageOf } from '../model/coverage.ts';
import { countOver, type Counted } from '../model/evidence.ts';
import { rowAt } from '../model/firm-changes.ts';
import { enterprises as words } from '../ui/enterprises.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import type { FirmContext } from './firm-context.ts';

/** Firms shown by size. */
const LARGEST = 10;

/** Firms with an output in the latest period, the largest first; none in the public edition. */
function byOutput({ firms, park, reported }: FirmContext) {
  if (reported === undefined || park.edition === 'public') return [];
  return [...firms.values()]
    .flatMap((rows) => {
      const row = rowAt(rows, reported);
      const output = row?.output;
      return row !== undefined && typeof output === 'number' ? [{ rows, row, output }] : [];
    })
    .sort((a, b) => b.output - a.output);
}

/** How concentrated output is in the latest period; internal. */
export function outputConcentration(context: FirmContext): Concentration | undefined {
  return concentrationOf(byOutput(context).map(({ output }) => output));
}

/** How many of the firms that are there state an output for the latest period. */
function reportingFirms({ firms, park, reported }: FirmContext): Counted {
  const rows = [...firms.values()].filter(({ firm }) => firm.state !== 'closed');
  return countOver({ rows, coverage: coverageOf(park, 'enterprises') }, (firm) =>
    reported === undefined || typeof rowAt(firm, reported)?.output !== 'number' ? undefined : true,
  );
}

/** The largest firms by output and how concentrated it is. Internal. */
export function concentrationFigure(context: FirmContext): Figure | undefined {
  const { reported } = context;
  const known = byOutput(context);
  const found = outputConcentration(context);
  if (reported === undefined || found === undefined) return undefined;
  const bars = known.slice(0, LARGEST);
  const scale = moneyScale(bars.map(({ output }) => output));
  const whole = known.reduce((sum, { output }) => sum + Math.max(0, output), 0);
  const { chart, notes, table } = words;
  return completeFigure({
    id: 'output-concentration',
    title: concentrationFinding(found, reportingFirms(context)),
    subtitle: (known.length > LARGEST ? chart.largest : chart.concentration)(
      formatPeriod(reported, 'cumulative'),
      scale.unit,
    ),
    notes: [notes.hhi(String(Math.round(found.hhi))), notes.allFirms],
    table: tableOf(
      [table.firm, table.amount, table.share],
      known
        .slice(0, 50)
        .map(({ output, rows }) => [
          rows.firm.shortName,
          amountCell(output),
          formatShare(output / whole),
        ]),
      (column) => column > 0,
      [
        [chart.topFive, amountCell(found.topFive * whole), formatShare(found.topFive)],
        [chart.index, String(Math.round(found.hhi)), ''],
      ],
    ),
    places: known.map(({ row }) => row.at),
    draw: (options) =>
      drawBars(
        bars.map(({ output, rows }) => ({
          name: rows.firm.shortName,
          value: output,
          text: scale.format(output),
          note: chart.share(formatShare(output / whole)),
          tip: zh.charts.tip(rows.firm.name, [
            formatMoney(output),
            chart.share(formatShare(output / whole)),
          ]),
        })),
        options,
      ),
  });
}
