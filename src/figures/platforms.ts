import { drawCounts } from '../charts/unit-dots.ts';
import { formatDay } from '../format/day.ts';
import { platformsFinding } from '../format/finding-innovation.ts';
import { platformLevels } from '../ui/firm-terms.ts';
import { innovation as words } from '../ui/innovation.ts';
import { zh } from '../ui/zh.ts';
import { countCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import type { FirmContext } from './firm-context.ts';

/** Platforms by level. */
export function platformsFigure({ day, park }: FirmContext): Figure | undefined {
  const keys = Object.keys(platformLevels) as (keyof typeof platformLevels)[];
  const counts = keys
    .map((key) => ({
      name: platformLevels[key],
      rows: park.platforms.filter(({ level }) => level === key),
    }))
    .map(({ name, rows }) => ({ name, rows, count: rows.length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return undefined;
  const { chart, table } = words;
  return completeFigure({
    id: 'platforms-by-level',
    title: platformsFinding(counts),
    subtitle: chart.platforms(formatDay(day)),
    table: tableOf(
      [table.level, table.count, table.names],
      counts.map(({ count, name, rows }) => [
        name,
        countCell(count),
        rows.map((row) => row.name).join('、'),
      ]),
      (column) => column === 1,
    ),
    places: park.platforms.map(({ at }) => at),
    draw: (options) =>
      drawCounts(
        counts.map(({ count, name, rows }) => ({
          name,
          units: rows,
          text: chart.platformCount(count),
          tip: zh.charts.tip(name, [chart.platformCount(count), ...rows.map((row) => row.name)]),
        })),
        options,
      ),
  });
}
