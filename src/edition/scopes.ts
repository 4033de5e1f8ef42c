/**
 * The firms a published figure is over: all that report, or those above the scale. Where some of those
 * came or went during a year, each period has its own.
 */
import type { Editions } from '../data/park.ts';
import { once, onceByKey } from '../model/once.ts';
import type { YearlyFigures } from '../model/yearly-figures.ts';
import { parkOfFirms } from './firm-groups.ts';
import { countedIn } from './populations.ts';
import type { DatedEditions, Populations } from './populations.ts';

/** Firms with the park each belongs to. */
export type FirmParks = ReadonlyMap<string, string>;

/** The figures of a year of the firms a published figure is over. */
export interface ScopedFigures {
  readonly scope: 'all' | 'above-scale';
  /** Only of firms in the periods in which they count. */
  readonly figures: YearlyFigures;
  /** Of every firm in every period. */
  readonly unscoped: YearlyFigures;
  /** The firms that count in any period of the year. */
  readonly parks: FirmParks;
  /** The firms of each period, every set once: one where nobody came or went. */
  readonly populations: readonly FirmParks[];
}

/** Every firm with its public park; worked out once. */
const allFirms: (editions: Editions) => FirmParks = once(parkOfFirms);

const flagged = once((editions: Editions): FirmParks => {
  const large = new Set(
    editions.internal.enterprises.flatMap(({ code, aboveScale }) => (aboveScale ? [code] : [])),
  );
  return new Map([...allFirms(editions)].filter(([firm]) => large.has(firm)));
});

/** The figures of a year over all firms. */
function overAll(editions: Editions, figures: YearlyFigures): ScopedFigures {
  const parks = allFirms(editions);
  return { scope: 'all', figures, unscoped: figures, parks, populations: [parks] };
}

/** The figures without those of changing firms in the periods in which they do not count. */
function restricted(
  figures: YearlyFigures,
  changing: Populations['changing'],
  countedAt: readonly ReadonlySet<string>[],
): YearlyFigures {
  const months = figures.figures.map((month, at) => {
    const left = [...changing.keys()].filter((firm) => countedAt[at]?.has(firm) !== true);
    const places = new Set(month.places.placesOf(left));
    return month.mapped((value, place) => (places.has(place) ? Number.NaN : value));
  });
  return { ...figures, figures: months };
}

/** The firms above the scale that neither came nor went. */
const steadyFirms = once((editions: DatedEditions): FirmParks => {
  const { populations } = editions;
  return new Map([...flagged(editions)].filter(([firm]) => !populations?.changing.has(firm)));
});

/** Those and some of the changing firms; worked out once for the same of them. */
const withCounted = onceByKey(
  (editions: DatedEditions, _key, counted: readonly string[]): FirmParks => {
    const all = allFirms(editions);
    const firms = counted.flatMap((firm): [string, string][] => {
      const park = all.get(firm);
      return park === undefined ? [] : [[firm, park]];
    });
    return new Map([...steadyFirms(editions), ...firms]);
  },
);

/** The figures of a year over the firms above the scale that the public figures are over. */
function overLarge(
  editions: DatedEditions,
  populations: Populations,
  figures: YearlyFigures,
): ScopedFigures {
  const { changing } = populations;
  const countedAt = figures.periods.map((period) =>
    countedIn(populations, figures.measure, period),
  );
  const populationsOfYear = [
    ...new Set(
      countedAt.map((countedFirms) => {
        const counted = [...changing.keys()].filter((firm) => countedFirms.has(firm));
        return withCounted(editions, counted.join(' '), counted);
      }),
    ),
  ];
  const [only, ...others] = populationsOfYear;
  return {
    scope: 'above-scale',
    figures: others.length === 0 ? figures : restricted(figures, changing, countedAt),
    unscoped: figures,
    parks:
      others.length === 0
        ? (only ?? steadyFirms(editions))
        : new Map(populationsOfYear.flatMap((set) => [...set])),
    populations: populationsOfYear,
  };
}

const scoped = onceByKey(
  (editions: DatedEditions, _key, figures: YearlyFigures): readonly ScopedFigures[] => {
    const { populations } = editions;
    if (populations !== undefined)
      return [overAll(editions, figures), overLarge(editions, populations, figures)];
    const parks = flagged(editions);
    const large = { figures, unscoped: figures, parks, populations: [parks] };
    return [overAll(editions, figures), { scope: 'above-scale', ...large }];
  },
);

/** The figures of a year by whom a published figure may be over, worked out once. */
export function scopesOfFigures(
  editions: DatedEditions,
  figures: YearlyFigures,
): readonly ScopedFigures[] {
  return scoped(editions, `${figures.year} ${figures.measure} ${figures.periods.length}`, figures);
}

/** Whether a firm is above the scale today. */
export function isFlagged(editions: Editions, firm: string): boolean {
  return flagged(editions).has(firm);
}
