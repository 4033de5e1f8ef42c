import { currentPark, currentSite } from '../data/current.ts';
import type { Park } from '../data/park.ts';
import { contributionsOf } from '../model/contribution.ts';
import { latestPeriod, latestPeriodOf } from '../model/latest.ts';
import { findObservation } from '../model/lookup.ts';
import { timeProgress, type ProgressMode } from '../model/progress.ts';
import { standingOf, type Standing } from '../model/standing.ts';
import { zh } from '../ui/zh.ts';
import { cumulativeFigure } from './cumulative.ts';
import type { Figure } from './figure.ts';
import { firmFigures } from './firms.ts';
import { kpiFigure } from './kpi.ts';
import { landFigures } from './land.ts';
import { leadLagFigure } from './lead-lag.ts';
import { parkBarsFigure } from './park-bars.ts';
import { parkMultiplesFigure } from './park-multiples.ts';
import { progressFigure } from './progress.ts';
import { buildingFigures, investmentFigures } from './projects.ts';

/**
 * Every figure the park has data for, by id, in the order they are listed.
 *
 * @param mode how time progress is counted
 * @param reviewNumber 审图号 under the map, when there is one
 */
export function figuresOf(
  park: Park,
  mode: ProgressMode,
  reviewNumber?: string,
): ReadonlyMap<string, Figure> {
  const asOf = latestPeriod(park);
  const atAsOf = zoneStandings(park, mode).filter(
    ({ period }) => period.year === asOf.year && period.month === asOf.month,
  );
  const figures = [
    leadLagFigure(
      'headline-lead-lag',
      atAsOf.filter(({ indicator }) => indicator.headline),
      asOf,
      timeProgress(asOf, mode),
      zh.home.headlines,
    ),
    leadLagFigure('lead-lag', atAsOf, asOf, timeProgress(asOf, mode)),
    ...zoneStandings(park, mode).flatMap((standing) => indicatorFigures(park, standing, mode)),
    ...investmentFigures(park, mode),
    ...buildingFigures(park, mode),
    ...landFigures(park, reviewNumber),
    ...firmFigures(park),
  ];
  return new Map(figures.flatMap((figure) => (figure ? [[figure.id, figure] as const] : [])));
}

/** The zone's standings, one per indicator with data, each in its own latest period. */
export function zoneStandings(park: Park, mode: ProgressMode): Standing[] {
  return park.indicators.flatMap((indicator) => {
    const period = latestPeriodOf(park, indicator.code, park.zone.code);
    if (period === undefined) return [];
    return standingOf(park, indicator.code, park.zone.code, period, { mode }) ?? [];
  });
}

/** The figures of one indicator, those without data left out. */
export function indicatorFigures(park: Park, standing: Standing, mode: ProgressMode): Figure[] {
  const { indicator, period } = standing;
  const contributions = contributionsOf(park, indicator.code, park.zone.code, period);
  const places = contributions?.parts.flatMap(
    (part) => findObservation(park, indicator.code, part.park.code, period)?.at ?? [],
  );
  return [
    standing.target === 'not-applicable' ? undefined : kpiFigure(standing),
    cumulativeFigure(park, standing, mode),
    progressFigure(park, standing, mode),
    contributions && parkBarsFigure(contributions, places ?? []),
    parkMultiplesFigure(park, indicator, period),
  ].filter((figure) => figure !== undefined);
}

let cached: { park: Park; figures: ReadonlyMap<string, Figure> } | undefined;

/** The figures of the site being built; worked out once per load of the data. */
export function currentFigures(): ReadonlyMap<string, Figure> {
  const park = currentPark();
  if (cached?.park !== park) {
    const { timeProgress: mode, mapReviewNumber } = currentSite();
    cached = { park, figures: figuresOf(park, mode, mapReviewNumber) };
  }
  return cached.figures;
}
