/**
 * The deck of a region: slides chosen by rules, each with a finding for a title, none without something to show.
 *
 * - 总体情况: the indicators as large numbers; where members lie, and who is in the first third.
 * - 指标排名: all rankings in a list, where there are more than have slides of their own; some drawn; who moved most;
 *   the year of each member.
 * - 产业、用地和项目: links that one lacks and another has; land that can be had; the largest projects.
 * - 数据情况: whose data are not the newest; which rankings and sums are not whole, and why.
 *
 * A ranking says over how many members it is. Who has no place is named, and has none.
 */
import { regionDeck as words } from '../../ui/region-deck.ts';
import { regionPages } from '../../ui/region-pages.ts';
import { hasThirds, mapFigure, thirdOf } from '../map-figure.ts';
import { measureName } from '../measure-words.ts';
import { regionFinding, tileOf } from '../overview.ts';
import { amongClause } from '../rank-finding.ts';
import type { RegionInput } from '../region-input.ts';
import { regionalFigures } from '../regional-figures.ts';
import { briefName } from '../shown-member.ts';
import { namesUpTo } from '../names.ts';
import { placeSlides } from './place-slides.ts';
import { allRankings } from './chosen-rankings.ts';
import { rankSlides } from './rank-slides.ts';
import type { RegionSlide } from './slide.ts';
import { lateFinding, stateSlides } from './state-slides.ts';

/** More indicators stand in the list of rankings. */
const MOST_TILES = 8;

const part = words.parts.overall;

function tileSlides(input: RegionInput): RegionSlide[] {
  const count = input.members.length;
  const tiles = regionalFigures(input)
    .slice(0, MOST_TILES)
    .map((figures) => tileOf(figures, count));
  if (tiles.length === 0) return [];
  const title = regionFinding(input);
  const note = lateFinding(input) ?? regionPages.report.all(count).replace(/。$/, '');
  return [{ kind: 'tiles', id: 'overview', part, title, page: '/index.html', tiles, note }];
}

function mapSlides(input: RegionInput): RegionSlide[] {
  const [ranking] = allRankings(input);
  const figure = mapFigure(input, ranking);
  if (ranking === undefined || figure === undefined || !hasThirds(ranking)) return [];
  const { ranked } = ranking;
  const leading = ranked.filter((member) => thirdOf(ranked, member) === 0);
  const drawn = leading.filter(({ entry }) => entry.point !== undefined);
  if (drawn.length === 0) return [];
  const names = namesUpTo(drawn.map(({ entry }) => briefName(entry.member)));
  const title = words.map(
    amongClause(ranking) + measureName(ranking.of, ranking.measure),
    names,
    leading.length - drawn.length,
  );
  return [{ kind: 'figure', id: 'map', part, title, page: '/index.html', figure }];
}

/** The slides between cover and end, in their order. */
export function regionSlides(input: RegionInput): RegionSlide[] {
  return [
    ...tileSlides(input),
    ...mapSlides(input),
    ...rankSlides(input),
    ...placeSlides(input),
    ...stateSlides(input),
  ];
}
