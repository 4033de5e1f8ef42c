/** Small multiples of members: one indicator by month, the best of a ranking first. */
import type { Figure } from '../figures/figure.ts';
import { parkMultiplesFigure } from '../figures/park-multiples.ts';
import { leavesOut, type Ranking } from './ranking.ts';
import type { RegionInput } from './region-input.ts';
import { regionalInputs } from './regional-inputs.ts';
import { regionPages as words } from '../ui/region-pages.ts';

/** More panels than this are no longer seen together. */
const MOST_PANELS = 24;

/**
 * The figure; of many members the best and the last of the ranking, as many of each. Who takes no part and publishes
 * as usual stands behind the others where there is room.
 * @param most panels, an even number
 */
export function multiplesFigure(
  input: RegionInput,
  ranking: Ranking,
  most = MOST_PANELS,
): Figure | undefined {
  const { of, period, ranked, unranked } = ranking;
  const { park } = regionalInputs(input);
  const order = ranked.map(({ entry }) => entry.member.code);
  const others = unranked.flatMap(({ entry, reading }) =>
    reading === undefined ? [] : [entry.member.code],
  );
  const isLong = order.length > most;
  const half = most / 2;
  const shown = isLong
    ? [...order.slice(0, half), ...order.slice(-half)]
    : [...order, ...others].slice(0, most);
  const places = shown.flatMap((code) => {
    const place = park.parks.find((each) => each.code === code);
    // The title names them as the panels do.
    return place === undefined ? [] : [{ ...place, name: place.shortName }];
  });
  const figure = parkMultiplesFigure(
    { ...park, parks: [park.zone, ...places] },
    of.indicator,
    period,
    'growth',
  );
  if (figure === undefined) return undefined;
  const notes = isLong ? [...figure.notes, words.ranking.panels(half)] : figure.notes;
  // Its numbers come from many members, none of which has a table here.
  // What those that are drawn do says nothing of all, and who takes no part is not held against them.
  const title = isLong || leavesOut(ranking) ? figure.subtitle : figure.title;
  return { ...figure, title, notes, source: undefined };
}
