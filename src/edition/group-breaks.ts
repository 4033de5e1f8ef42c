/**
 * From which release on a group's figures of a year give a firm away: those of the releases before may be
 * out. Of parks and industries alone: no page shows sums by title or grade.
 */
import type { Editions } from '../data/park.ts';
import { layOut } from '../model/cross-table.ts';
import { primaryReason } from '../model/disclosure-rule.ts';
import type { DisclosureRule, Makeup } from '../model/disclosure-rule.ts';
import { membersOf } from '../model/grouped-cells.ts';
import { once } from '../model/once.ts';
import { revealedByChanges } from '../model/population-changes.ts';
import type { PopulationHistory } from '../model/population-changes.ts';
import { changesOf, seriesOf } from '../model/yearly-figures.ts';
import type { YearlyFigures } from '../model/yearly-figures.ts';
import { ALL_INDUSTRIES, industryDimension, parkDimension, placesOfFirms } from './firm-groups.ts';

/** A group of firms, or firms whose sum can be worked out from published groups. */
export interface PlaceGroup {
  /** Absent where nothing is published of these firms. */
  readonly name?: string;
  readonly firms: ReadonlySet<string>;
}

/** What a group of a park and an industry is called; either may be left out. */
export function placeName(
  { public: { parks, zone } }: Editions,
  park = zone.code,
  industry = ALL_INDUSTRIES,
): string {
  const name = parks.find(({ code }) => code === park)?.shortName ?? park;
  if (industry === ALL_INDUSTRIES) return name;
  return park === zone.code ? industry : `${name}·${industry}`;
}

/** The groups of parks and industries. */
export const placeGroups = once((editions: Editions): readonly PlaceGroup[] => {
  const places = placesOfFirms(editions);
  const dimensions = [parkDimension(editions), industryDimension(editions)];
  const layout = layOut(dimensions, [...places.values()]);
  const members = membersOf(layout, places);
  return layout.cells.map(({ groups: [park, industry], hidden, id }) => ({
    ...(hidden ? {} : { name: placeName(editions, park, industry) }),
    firms: members.get(id) ?? new Set<string>(),
  }));
});

/**
 * The release from which on a group breaks the rule in a year, by the place of its period in the year;
 * undefined where it never does.
 */
export function firstBroken(
  { firms }: PlaceGroup,
  yearly: YearlyFigures,
  history: PopulationHistory,
  rule: DisclosureRule,
): number | undefined {
  const breaks = (makeup: Makeup): boolean => primaryReason(makeup, rule) !== undefined;
  const months = seriesOf(yearly, firms).findIndex(breaks);
  // A month's own figure is known with the next release: what the two differ by.
  const changes = changesOf(yearly, firms).findIndex(
    (change) => change !== undefined && breaks(change),
  );
  const first = history.periods.findIndex(({ period }) => period.year === yearly.year);
  const revealed = revealedByChanges(history, () => firms, yearly.year, rule);
  const found = [
    ...(months < 0 ? [] : [months]),
    ...(changes < 0 ? [] : [changes + 1]),
    ...(revealed === undefined ? [] : [revealed.release - first]),
  ];
  return found.length === 0 ? undefined : Math.min(...found);
}
