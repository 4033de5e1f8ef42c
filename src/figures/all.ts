import type { Indicator } from '../data/indicators.ts';
import type { Park } from '../data/park.ts';
import { correctionSentence } from '../format/correction.ts';
import { contributionsOf } from '../model/contribution.ts';
import { correctionsOf } from './corrections.ts';
import { latestPeriodOf } from '../model/latest.ts';
import { findObservation } from '../model/lookup.ts';
import { ofOnePeriod } from '../model/ranking.ts';
import { onceByKey } from '../model/once.ts';
import { timeProgress, type ProgressMode } from '../model/progress.ts';
import { standingOf, type Standing } from '../model/standing.ts';
import { zh } from '../ui/zh.ts';
import { cumulativeFigure } from './cumulative.ts';
import type { Figure } from './figure.ts';
import { efficiencyFigures, enterpriseFigures, innovationFigures } from './firms.ts';
import { fundingFigure } from './funding.ts';
import { growthFigure } from './growth.ts';
import { kpiFigure } from './kpi.ts';
import { landFigures } from './land.ts';
import { leadLagFigure } from './lead-lag.ts';
import { targetPathFigure } from './target-path.ts';
import { declares, makeFigures, type Maker } from './maker.ts';
import { parkBarsFigure } from './park-bars.ts';
import { parkMultiplesFigure } from './park-multiples.ts';
import { partStanding, reportingParks } from './park-standings.ts';
import { plansFigure } from './plans.ts';
import { progressFigure } from './progress.ts';
import { buildingFigures, investmentFigures } from './projects.ts';

/** What every figure is made from. */
interface Everything {
  readonly park: Park;
  /** How time progress is counted. */
  readonly mode: ProgressMode;
  /** 审图号 under the map, when there is one. */
  readonly reviewNumber?: string | undefined;
}

const leadLagFigures: Maker<Everything> = {
  ids: ['headline-lead-lag', 'lead-lag'],
  make: ({ park, mode }) => {
    const all = zoneStandings(park, mode);
    const standingsFigure = (
      id: string,
      of: readonly Standing[],
      counted?: string,
    ): Figure | undefined => {
      const samePeriod = ofOnePeriod(of);
      if (samePeriod === undefined) return undefined;
      const { behind, period, standings } = samePeriod;
      return leadLagFigure(id, standings, period, timeProgress(period, mode), counted, behind);
    };
    return [
      standingsFigure(
        'headline-lead-lag',
        all.filter(({ indicator }) => indicator.headline),
        zh.home.headlines,
      ),
      standingsFigure('lead-lag', all),
    ];
  },
};

const beforeIndicators: readonly Maker<Everything>[] = [leadLagFigures];
/** The sections that have figures, the indicators' in front. */
export const FIGURE_SECTIONS = [
  'indicators',
  'investment',
  'projects',
  'land',
  'supply',
  'planning',
  'enterprises',
  'efficiency',
  'innovation',
] as const;

/** A section that has figures. */
export type FigureSection = (typeof FIGURE_SECTIONS)[number];

/** The makers of each section but the indicators', in the order of the navigation. */
const ofSections: readonly (readonly [FigureSection, Maker<Everything>])[] = [
  ['investment', investmentFigures],
  ['projects', buildingFigures],
  ['land', landFigures],
  ['supply', { ids: ['funding-by-kind'], make: ({ park }) => fundingFigure(park) }],
  ['planning', { ids: ['plans-by-state'], make: ({ park }) => plansFigure(park) }],
  ['enterprises', enterpriseFigures],
  ['efficiency', efficiencyFigures],
  ['innovation', innovationFigures],
];
const afterIndicators = ofSections.map(([, maker]) => maker);

/** The section that a figure belongs to. */
export function figureSection(id: string): FigureSection {
  return ofSections.find(([, maker]) => declares(maker, id))?.[0] ?? 'indicators';
}

/**
 * Ids of the figures that do not belong to one indicator or to one row of the data: known by name
 * even where the data folder has none of their rows, so that prose and slides may name them.
 */
export const STANDING_FIGURES: ReadonlySet<string> = new Set(
  [...beforeIndicators, ...afterIndicators].flatMap(({ ids }) => ids),
);

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
  const everything: Everything = { park, mode, reviewNumber };
  const figures = [
    ...makeFigures(beforeIndicators, everything),
    ...pageStandings(park, mode).flatMap((standing) => indicatorFigures(park, standing, mode)),
    ...makeFigures(afterIndicators, everything),
  ];
  return new Map(figures.map((figure) => [figure.id, figure]));
}

/**
 * The figure of one id as `figuresOf` has it, without making the others: a report of an earlier
 * period shows a dozen of a hundred.
 */
export function figureOf(
  park: Park,
  mode: ProgressMode,
  id: string,
  reviewNumber?: string,
): Figure | undefined {
  const everything: Everything = { park, mode, reviewNumber };
  const ofIndicators = park.indicators.filter(({ code }) => indicatorFigureIds(code).includes(id));
  return [
    ...makeFigures(beforeIndicators, everything, undefined, id),
    ...pagesOf(ofIndicators, park, mode).flatMap((standing) =>
      indicatorFigures(park, standing, mode, id),
    ),
    ...makeFigures(afterIndicators, everything, undefined, id),
  ].find((figure) => figure.id === id);
}

const standings = onceByKey((park: Park, _key, mode: ProgressMode) =>
  standingsOf(park.indicators, park, mode),
);

/** The zone's standings, one per indicator with data, each in its own latest period; worked out once. */
export function zoneStandings(park: Park, mode: ProgressMode): readonly Standing[] {
  return standings(park, mode, mode);
}

const pages = onceByKey((park: Park, _key, mode: ProgressMode) =>
  pagesOf(park.indicators, park, mode),
);

/**
 * The standings that have a page, in the order of the indicators: the zone's, or of an indicator that only
 * parks report, theirs.
 */
export function pageStandings(park: Park, mode: ProgressMode): readonly Standing[] {
  return pages(park, mode, mode);
}

function pagesOf(indicators: readonly Indicator[], park: Park, mode: ProgressMode): Standing[] {
  return indicators.flatMap(
    (indicator) =>
      standingsOf([indicator], park, mode)[0] ?? partStanding(park, indicator, mode) ?? [],
  );
}

function standingsOf(indicators: readonly Indicator[], park: Park, mode: ProgressMode): Standing[] {
  return indicators.flatMap((indicator) => {
    const period = latestPeriodOf(park, indicator.code, park.zone.code);
    if (period === undefined) return [];
    return standingOf(park, indicator.code, park.zone.code, period, { mode }) ?? [];
  });
}

/** An indicator where it stands, which its figures are made from. */
interface OneIndicator {
  readonly park: Park;
  readonly standing: Standing;
  readonly mode: ProgressMode;
}

/** The id of an indicator's figure of one kind. */
function indicatorFigureId(code: string, kind: string): string {
  return `${code}-${kind}`;
}

/** The figures of one place's numbers, each with the end of its id. */
const placeMakers: readonly Maker<OneIndicator>[] = [
  {
    ids: ['kpi'],
    make: ({ standing }) =>
      standing.target === 'not-applicable' ? undefined : kpiFigure(standing),
  },
  {
    ids: ['cumulative'],
    make: ({ park, standing, mode }) => cumulativeFigure(park, standing, mode),
  },
  { ids: ['growth'], make: ({ park, standing }) => growthFigure(park, standing) },
  { ids: ['progress'], make: ({ park, standing, mode }) => progressFigure(park, standing, mode) },
  { ids: ['path'], make: ({ park, standing }) => targetPathFigure(park, standing) },
];

/** The figures that set the parks side by side. */
const parkMakers: readonly Maker<OneIndicator>[] = [
  { ids: ['parks'], make: ({ park, standing }) => partsFigure(park, standing) },
  {
    ids: ['park-months'],
    make: ({ park, standing }) => parkMultiplesFigure(park, standing.indicator, standing.period),
  },
];

/** Of one park alone there is nothing to compare; of several, none is the one the page is about. */
function makersFor(
  park: Park,
  { indicator, park: place }: Standing,
): readonly Maker<OneIndicator>[] {
  if (place.code === park.zone.code) return [...placeMakers, ...parkMakers];
  return reportingParks(park, indicator).length === 1 ? placeMakers : parkMakers;
}

function partsFigure(park: Park, { indicator, period }: Standing): Figure | undefined {
  const contributions = contributionsOf(park, indicator.code, park.zone.code, period);
  const places = contributions?.parts.flatMap(
    (part) => findObservation(park, indicator.code, part.park.code, period)?.at ?? [],
  );
  const codes = [park.zone.code, ...(contributions?.parts.map((part) => part.park.code) ?? [])];
  const growths = new Map(
    codes.map((code) => [
      code,
      findObservation(park, indicator.code, code, period)?.growth ?? 'not-reported',
    ]),
  );
  return contributions && parkBarsFigure(contributions, places ?? [], growths);
}

/** The figures of one indicator, those without data left out; only the one that is wanted, if one is. */
function indicatorFigures(
  park: Park,
  standing: Standing,
  mode: ProgressMode,
  wanted?: string,
): Figure[] {
  const { code, name, shortName } = standing.indicator;
  const idOf = (kind: string): string => indicatorFigureId(code, kind);
  const corrected = correctionsOf(park, ['observations', 'targets'], [code, name, shortName]);
  const notes = corrected.map(correctionSentence);
  const makers = makersFor(park, standing);
  const figures = makeFigures(makers, { park, standing, mode }, idOf, wanted);
  return notes.length === 0
    ? figures
    : figures.map((figure) => ({ ...figure, notes: [...figure.notes, ...notes] }));
}

/** What an indicator's figure shows, as the end of its id; nothing of another figure. */
export function indicatorFigureKind(code: string, id: string): string | undefined {
  return indicatorFigureIds(code).includes(id) ? id.slice(code.length + 1) : undefined;
}

/** Ids of the figures an indicator has as soon as it has a target, or parks that report it. */
export function indicatorFigureIds(code: string): string[] {
  return [...placeMakers, ...parkMakers].flatMap(({ ids }) =>
    ids.map((kind) => indicatorFigureId(code, kind)),
  );
}
