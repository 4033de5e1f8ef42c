/** The land of all members that can be had. */
import { drawBars } from '../charts/bars.ts';
import { completeFigure, tableOf } from '../figures/complete-figure.ts';
import type { Figure } from '../figures/figure.ts';
import { muSum, muText } from '../figures/mu-text.ts';
import type { AmountSum } from '../model/amounts.ts';
import { addAreas } from '../model/land-flow.ts';
import { about, isMissing } from '../model/reading.ts';
import { regionPages as words } from '../ui/region-pages.ts';
import { zh } from '../ui/zh.ts';
import type { MemberLand } from './member-land.ts';
import type { RegionInput, RegionMemberInput } from './region-input.ts';
import { briefName } from './shown-member.ts';

/** The land of a member that can be had. */
interface PlacedLand {
  readonly entry: RegionMemberInput;
  readonly land: MemberLand;
}

/** The land of the members that tell of it. */
export interface LandAcross {
  readonly places: readonly PlacedLand[];
  /** 亩 of all parcels; what is not known of one is missing in all. */
  readonly area: AmountSum;
  /** Members that tell of none. */
  readonly untold: readonly RegionMemberInput[];
  /** The earliest and the latest day the parcels are known for. */
  readonly days: readonly string[];
}

/** The land of all members that can be had. */
export function landAcross({ members }: RegionInput): LandAcross {
  const places = members.flatMap((entry) =>
    entry.facts?.land === undefined ? [] : [{ entry, land: entry.facts.land }],
  );
  return {
    places,
    area: addAreas(places.flatMap(({ land }) => land.parcels.map(({ area }) => area))),
    untold: members.filter(({ facts }) => facts?.land === undefined),
    days: [...new Set(places.map(({ land }) => land.day))].sort(),
  };
}

/** How much can be had in each of them. */
export function landFigure({ area, days, places, untold }: LandAcross): Figure {
  const { land: texts } = words;
  const [first, last] = [days[0], days.at(-1)];
  return completeFigure({
    id: 'region-land',
    title: texts.finding(muSum(area), places.filter(({ land }) => land.parcels.length > 0).length),
    subtitle: texts.subtitle(places.length),
    notes: [
      untold.length > 0 ? texts.untold(untold.map(({ member }) => briefName(member))) : undefined,
      first !== undefined && last !== undefined && first !== last
        ? texts.mixedDays(first, last)
        : undefined,
    ],
    table: tableOf(
      [words.place, texts.count, texts.area, texts.day],
      places.map(({ entry, land }) => [
        entry.member.name,
        texts.parcels(land.parcels.length),
        muSum(land.area),
        land.day,
      ]),
      (column) => column === 1 || column === 2,
    ),
    draw: (options) =>
      drawBars(
        places.map(({ entry, land }) => {
          const { known, inexact, total } = land.area;
          const value = isMissing(total) && known === 0 ? total : inexact ? about(known) : known;
          const text = muSum(land.area);
          return {
            name: briefName(entry.member),
            value,
            text: isMissing(value) ? text : texts.amount(muText(known)),
            note: texts.parcels(land.parcels.length),
            tip: zh.charts.tip(entry.member.name, [text, texts.parcels(land.parcels.length)]),
          };
        }),
        options,
      ),
  });
}
