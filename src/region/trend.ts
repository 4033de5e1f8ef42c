/** The last year of an indicator of a member as a tiny line. */
import { drawSparkline } from '../charts/sparkline.ts';
import type { Theme } from '../charts/theme.ts';
import { writeSvg } from '../charts/write-svg.ts';
import { accumulates } from '../model/pace.ts';
import { isMissing } from '../model/reading.ts';
import type { MemberPart } from './regional-indicator.ts';

/** A year of monthly reports: 1—2月 is one of them, so eleven and this year's first. */
const POINTS = 12;

/** '' where there is nothing to draw. What only rises within a year is drawn by its growth. */
export function trendOf({ indicator, unlike }: MemberPart, theme: Theme): string {
  if (indicator === undefined || unlike !== undefined) return '';
  const last = indicator.figures.slice(-POINTS);
  const readings = last.map((figure) => (accumulates(indicator) ? figure.growth : figure.value));
  // One point is no course.
  if (readings.filter((reading) => !isMissing(reading)).length < 2) return '';
  const drawing = drawSparkline(readings, theme);
  return drawing === undefined ? '' : writeSvg(drawing);
}
