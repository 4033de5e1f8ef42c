/** The land of all parks on three days beside each other: the replay of the map for paper and slides. */
import { drawLandStills } from '../charts/land-stills.ts';
import type { Park } from '../data/park.ts';
import { formatDay } from '../format/day.ts';
import { stepAt } from '../model/land-stages.ts';
import {
  landStillDays,
  STILL_GROUPS,
  stillGroupOf,
  type StillGroup,
} from '../model/land-stills.ts';
import { land } from '../ui/land.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { STILL_FILLS } from './land-fills.ts';
import type { LandView } from './land-view.ts';
import { smallParkOf } from './small-park.ts';

const { stills: words } = land;

/** 2021年末; a day within a year in full. */
const dayName = (day: string): string =>
  day.endsWith('-12-31') ? words.yearEnd(day.slice(0, 4)) : formatDay(day);

/** The stills; undefined without outlines, and where events are known of less than two years. */
export function landStillsFigure(
  park: Park,
  view: LandView,
  reviewNumber: string | undefined,
): Figure | undefined {
  const drawn = park.sketch?.parks.filter(({ parcels }) => parcels.length > 0) ?? [];
  const days = landStillDays(
    view.parcels.flatMap(({ events }) => events),
    view.day,
  );
  if (drawn.length === 0 || days.length === 0) return undefined;
  const stills = days.map((day) => {
    const groups = new Map(
      view.parcels.map(({ events, parcel }) => [parcel.code, stillGroupOf(stepAt(events, day))]),
    );
    const countOf = (group: StillGroup): number =>
      [...groups.values()].filter((found) => found === group).length;
    const counts = STILL_GROUPS.map((group) => words.count(words.groups[group], countOf(group)));
    return { day, groups, countOf, counts, name: dayName(day) };
  });
  const [first, , last] = stills;
  if (first === undefined || last === undefined) return undefined;
  const subtitle = words.subtitle(first.name, last.name);
  return completeFigure({
    id: 'land-stills',
    title: words.title(first.name, first.countOf('built'), last.countOf('built')),
    subtitle,
    description: `${subtitle}。${stills.map(({ counts, name }) => `${name}${counts.join('，')}`).join('；')}。`,
    notes: [words.rule],
    table: {
      head: [words.day, ...STILL_GROUPS.map((group) => words.groups[group]), words.groups.other],
      rows: stills.map(({ countOf, name }) => [
        name,
        ...STILL_GROUPS.map((group) => String(countOf(group))),
        String(countOf('other')),
      ]),
      numeric: [false, true, true, true, true],
    },
    places: view.parcels.flatMap(({ events }) => events.map(({ at }) => at)),
    draw: (options) =>
      drawLandStills(
        stills.map(({ counts, groups, name }) => ({
          name,
          counts,
          tip: zh.charts.tip(name, counts),
          parks: drawn.map((sketch) =>
            smallParkOf(sketch, (code) => {
              const group = groups.get(code);
              return group && { fill: group };
            }),
          ),
        })),
        {
          ...options,
          empty: land.title,
          fills: new Map(Object.entries(STILL_FILLS)),
          legend: [...STILL_GROUPS, 'other' as const].map((group) => ({
            key: group,
            text: words.groups[group],
          })),
          notes: [
            land.disclaimer + (reviewNumber === undefined ? '' : land.reviewNumber(reviewNumber)),
          ],
        },
      ),
  });
}
