import { drawCurveMultiples, type CurveRow } from '../charts/curve-multiples.ts';
import { keptRows } from '../charts/fit-rows.ts';
import { formatDay } from '../format/day.ts';
import { curvesFinding } from '../format/finding-projects.ts';
import { formatMoneyReading } from '../format/money.ts';
import { formatPeriod } from '../format/period.ts';
import { formatShare } from '../format/percent.ts';
import { lastDayOf } from '../model/day.ts';
import { projectCurves, type ProjectCurve } from '../model/project-curves.ts';
import { projects as words } from '../ui/projects.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { completeFigure, tableOf, undrawnRows } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { shortNameOf, type ProjectContext } from './project-context.ts';
import { shareText } from './texts.ts';

/** Panels that a reader can still compare; the table has every project. */
const MOST_PANELS = 12;

/** The S-curves of the largest projects that report every month. */
export function curvesFigure({ day, park, period }: ProjectContext): Figure | undefined {
  const curves = projectCurves(park, period);
  return curves.length < 2 ? undefined : figureOf('project-curves', curves, day);
}

/** One figure per project that reports every month, for the project's own page. */
export function curveFigures({ day, park, period }: ProjectContext): Figure[] {
  return projectCurves(park, period).map((curve) =>
    figureOf(`project-${curve.project.code}-curve`, [curve], day),
  );
}

function figureOf(id: string, curves: readonly ProjectCurve[], day: string): Figure {
  const { chart, table } = words;
  const title = curvesFinding(curves);
  const shown = keptRows(curves.map(rowOf), MOST_PANELS, title);
  const left = curves.length - shown.length;
  const single = curves.length === 1;
  return completeFigure({
    id,
    title,
    subtitle: chart.curvesSubtitle(formatDay(day)),
    table: tableOf(
      [table.project, table.period, table.doneTotal, table.share],
      // Of many projects only the latest month: the months are in the downloads of each.
      curves.flatMap((curve) =>
        (single ? [...curve.points].reverse() : [curve.latest]).map((point) => [
          curve.project.name,
          formatPeriod(point.period, 'cumulative'),
          amountCell(point.done),
          shareText(point.share),
        ]),
      ),
      (column) => column > 1,
    ),
    places: curves.flatMap(({ points }) => points.map(({ at }) => at)),
    draw: (options) =>
      drawCurveMultiples(shown, {
        ...options,
        ...undrawnRows(left, chart.more),
        formatTick: (share) => formatShare(share, 0),
        formatDay: (year, month) =>
          month === 1 ? zh.charts.year(year) : `${month}${zh.charts.month}`,
        planLabel: chart.plan,
      }),
  });
}

function rowOf({ latest, opening, points, project }: ProjectCurve): CurveRow {
  const { plannedFinish, plannedStart } = project;
  return {
    name: shortNameOf(project),
    latestText: shareText(latest.share),
    points: [
      ...opening.map(({ day, share }) => ({
        day,
        value: share,
        tip: zh.charts.tip(day, [formatShare(share)]),
      })),
      ...points.map((point) => ({
        day: lastDayOf(point.period),
        value: point.share,
        tip: zh.charts.tip(formatPeriod(point.period, 'cumulative'), [
          shareText(point.share),
          formatMoneyReading(point.done),
        ]),
      })),
    ],
    ...(plannedStart === undefined || plannedFinish === undefined
      ? {}
      : { plan: { start: plannedStart, finish: plannedFinish } }),
  };
}
