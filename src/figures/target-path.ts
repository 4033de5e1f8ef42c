import { drawBars } from '../charts/bars.ts';
import type { Park } from '../data/park.ts';
import { pathFinding } from '../format/finding-path.ts';
import { formatNumber } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { isMissing } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import { targetPath } from '../model/target-path.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { growthText, valueCell, valueText } from './texts.ts';

/** From the last whole year to the targets of later ones; none without a later target. */
export function targetPathFigure(park: Park, standing: Standing): Figure | undefined {
  const path = targetPath(park, standing);
  if (path === undefined) return undefined;
  const { indicator } = standing;
  const words = zh.targetPath;
  const name = (year: number, kind: keyof typeof words.kinds): string =>
    `${year}年${words.kinds[kind]}`;
  const { goal } = path;
  const isGoal = (year: number): boolean => year === goal.year;
  return completeFigure({
    id: `${indicator.code}-path`,
    title: pathFinding(standing, path),
    subtitle: words.subtitle(indicator.name, indicator.unit),
    notes: [path.annual === undefined ? undefined : words.note],
    table: tableOf(
      [words.year, words.kind, words.value, words.times, words.annual],
      [
        ...path.years.map(({ kind, value, year }) => [
          String(year),
          words.kinds[kind],
          valueCell(value, indicator),
          path.factor === undefined || !isGoal(year) ? '' : formatNumber(path.factor, 2),
          path.annual === undefined || !isGoal(year) ? '' : growthText(path.annual),
        ]),
        ...(isMissing(standing.value)
          ? []
          : [
              [
                formatPeriod(standing.period, indicator.accumulation),
                words.kinds.current,
                valueCell(standing.value, indicator),
                '',
                '',
              ],
            ]),
      ],
      (column) => column > 1,
    ),
    places: path.at,
    draw: (options) =>
      drawBars(
        path.years.map(({ kind, value, year }) => ({
          name: name(year, kind),
          value,
          text: valueText(value, indicator),
          // What is not reached yet is drawn pale.
          ...(kind === 'actual' ? {} : { part: 0 }),
          tip: zh.charts.tip(name(year, kind), [valueText(value, indicator)]),
        })),
        { ...options, order: 'given' },
      ),
  });
}
