import { drawSparkline } from '../charts/sparkline.ts';
import { writeSvg } from '../charts/write-svg.ts';
import type { Theme } from '../charts/theme.ts';
import type { Park } from '../data/park.ts';
import { isReported } from '../model/latest.ts';
import { accumulates } from '../model/pace.ts';
import { comparePeriods } from '../model/period.ts';
import type { Standing } from '../model/standing.ts';

/** A year of monthly reports: 1—2月 is one of them, so eleven and this year's first. */
const POINTS = 12;

/**
 * The year up to a standing of its indicator as a tiny line, '' when there is nothing to draw. A
 * cumulative level only ever rises within its year, so for those the stated growth is drawn.
 */
export function sparklineOf(park: Park, standing: Standing, theme: Theme): string {
  const { indicator } = standing;
  const rows = park.observations
    .filter(
      (row) =>
        row.indicator === indicator.code &&
        row.park === standing.park.code &&
        isReported(row) &&
        comparePeriods(row.period, standing.period) <= 0,
    )
    .sort((a, b) => comparePeriods(a.period, b.period))
    .slice(-POINTS);
  const drawing = drawSparkline(
    rows.map((row) => (accumulates(indicator) ? row.growth : row.value)),
    theme,
  );
  return drawing === undefined ? '' : writeSvg(drawing);
}
