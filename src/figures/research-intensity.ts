import { drawBars } from '../charts/bars.ts';
import { intensityFinding } from '../format/finding-innovation.ts';
import { formatReading } from '../format/missing.ts';
import { formatPeriod } from '../format/period.ts';
import { formatShare } from '../format/percent.ts';
import { deriveRatio } from '../model/derived-disclosure.ts';
import { innovation as words } from '../ui/innovation.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { reasonText, type FirmContext } from './firm-context.ts';

/** R&D as a share of revenue by industry; withheld when either is. */
export function intensityFigure({
  groups,
  industries,
  park,
  reported,
}: FirmContext): Figure | undefined {
  if (reported === undefined) return undefined;
  const rows = industries
    .map((industry) => {
      const rnd = groups.of('rnd', { industry }, reported);
      const revenue = groups.of('revenue', { industry }, reported);
      return { name: industry, rnd, revenue, share: deriveRatio(rnd, revenue) };
    })
    .filter(({ share }) => typeof share.value === 'number' || share.value === 'withheld');
  if (rows.length === 0) return undefined;
  const { chart, notes, table } = words;
  const text = (value: (typeof rows)[number]['share']['value']): string =>
    formatReading(value, (share) => formatShare(share));
  return completeFigure({
    id: 'research-intensity',
    title: intensityFinding(rows),
    subtitle: chart.intensity(formatPeriod(reported, 'cumulative')),
    notes: [rows.some(({ share }) => share.value === 'withheld') ? notes.protected : undefined],
    table: tableOf(
      [table.industry, table.rnd, table.revenue, table.share, table.withheld],
      rows.map(({ name, revenue, rnd, share }) => [
        name,
        amountCell(rnd.value),
        amountCell(revenue.value),
        text(share.value),
        reasonText(share) || '—',
      ]),
      (column) => column > 0 && column < 4,
    ),
    places: park.enterprises.map(({ at }) => at),
    draw: (options) =>
      drawBars(
        rows.map(({ name, share }) => ({
          name,
          value: share.value,
          text: text(share.value),
          tip: zh.charts.tip(name, [
            typeof share.value === 'number'
              ? text(share.value)
              : `${text(share.value)}（${reasonText(share)}）`,
          ]),
        })),
        options,
      ),
  });
}
