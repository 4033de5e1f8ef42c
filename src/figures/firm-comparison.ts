import { drawQuartileStrips } from '../charts/quartile-strips.ts';
import type { Reading } from '../data/reading.ts';
import { formatPeriod } from '../format/period.ts';
import { enterprises as words } from '../ui/enterprises.ts';
import { itemWords } from '../ui/firm-terms.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import type { FirmStanding } from './firm-standing.ts';

/** A firm beside the median and quartiles of its industry. */
export function comparisonChart({ comparisons, industry, year }: FirmStanding): Figure | undefined {
  const [first] = comparisons;
  if (first === undefined || year === undefined) return undefined;
  const { chart, profile } = words;
  const title = chart.comparison(
    industry,
    Math.max(...comparisons.map(({ quartiles }) => quartiles.count)),
    formatPeriod(year, 'cumulative'),
  );
  const written = comparisons.map(({ item, quartiles, rank, value }) => {
    const { decimals, name, unit } = itemWords[item];
    const write = (reading: Reading): string => amountCell(reading, decimals);
    const firmValue = typeof value === 'number' ? `${write(value)}${unit}` : write(value);
    const place = rank === undefined ? [] : [chart.rank(rank, quartiles.count)];
    return { item, name, firmValue, place, quartiles, value, write };
  });
  return completeFigure({
    id: 'comparison',
    title,
    table: tableOf(
      [profile.item, profile.mine, profile.lower, chart.median, profile.upper],
      written.map(({ name, firmValue, quartiles, write }) => [
        name,
        firmValue,
        write(quartiles.lower),
        write(quartiles.median),
        write(quartiles.upper),
      ]),
      (column) => column > 0,
    ),
    draw: (options) =>
      drawQuartileStrips(
        written.map(({ name, firmValue, place, quartiles, value, write }) => ({
          ...quartiles,
          name,
          value: typeof value === 'number' ? value : undefined,
          text: [firmValue, ...place].join('，'),
          tip: zh.charts.tip(name, [
            firmValue,
            ...place,
            `${chart.median}${write(quartiles.median)}`,
          ]),
        })),
        {
          ...options,
          box: chart.box,
          median: chart.median,
          subject: chart.thisFirm,
        },
      ),
  });
}
