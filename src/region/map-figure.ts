/** Where the members lie to each other, and which third of a ranking each is in. */
import { drawPointMap, type PointLook } from '../charts/point-map.ts';
import { completeFigure, tableOf } from '../figures/complete-figure.ts';
import type { Figure } from '../figures/figure.ts';
import { regionPages as words } from '../ui/region-pages.ts';
import { zh } from '../ui/zh.ts';
import { measureName, measureText } from './measure-words.ts';
import { endsOf } from './rank-finding.ts';
import { heldBy, type RankedMember, type Ranking } from './ranking.ts';
import type { RegionInput } from './region-input.ts';
import { briefName } from './shown-member.ts';

const LOOKS: readonly PointLook[] = ['full', 'half', 'open', 'none'];

/** Fewer members with a place have no thirds. */
const LEAST_THIRDS = 3;

/** Whether a ranking has thirds: of two or of members that are all level nobody is in the first. */
export function hasThirds({ ranked }: Pick<Ranking, 'ranked'>): boolean {
  return ranked.length >= LEAST_THIRDS && endsOf({ ranked }).last.length > 0;
}

/** Which third of a ranking a member is in, from 0; 3 of a member without a place, or where there are no thirds. */
export function thirdOf(ranked: readonly RankedMember[], member: RankedMember | undefined): number {
  if (member === undefined || !hasThirds({ ranked })) return 3;
  return Math.min(2, Math.floor(((member.place - 1) / ranked.length) * 3));
}

/**
 * The schematic map; undefined where fewer than two members have a permitted point.
 * @param ranking whose thirds are drawn, where it has any
 */
export function mapFigure(
  { members }: RegionInput,
  ranking: Ranking | undefined,
): Figure | undefined {
  const placed = members.flatMap(({ member, point }) =>
    point === undefined ? [] : [{ member, point }],
  );
  if (placed.length < 2) return undefined;
  const { map } = words;
  const ranked = ranking?.ranked ?? [];
  const thirds = ranking !== undefined && hasThirds(ranking) ? ranking : undefined;
  const without = members.filter(({ point }) => point === undefined);
  const rows = placed.map(({ member, point }) => {
    const held = ranked.find(({ entry }) => entry.member.code === member.code);
    const third = thirdOf(ranked, held);
    const reading = ranking && heldBy(ranking, member.code);
    const isShown = reading !== undefined && !(typeof reading === 'object' && 'reason' in reading);
    const value = ranking && isShown ? measureText(reading, ranking.measure) : undefined;
    const place = held ? map.tip(held.place, ranked.length) : map.untold;
    const tip = zh.charts.tip(member.name, [place, ...(value === undefined ? [] : [value])]);
    const look = LOOKS[third] ?? 'none';
    return { name: briefName(member), at: point, look, tip, place, value, rank: held?.place };
  });
  const listed = [...rows].sort((a, b) => (a.rank ?? members.length) - (b.rank ?? members.length));
  const shown = LOOKS.flatMap((look, third) =>
    rows.some((row) => row.look === look) ? [{ look, text: map.thirds[third] ?? '' }] : [],
  );
  return completeFigure({
    id: 'region-map',
    title: map.title,
    subtitle:
      thirds === undefined ? map.alone : map.subtitle(measureName(thirds.of, thirds.measure)),
    notes: [
      map.note,
      without.length === 0
        ? undefined
        : map.unplaced(without.map(({ member }) => briefName(member))),
    ],
    table: tableOf(
      map.table,
      listed.map(({ name, place, value }) => [name, place, value ?? '—']),
      (column) => column === 2,
    ),
    draw: (options) =>
      drawPointMap(rows, {
        ...options,
        north: map.north,
        legend: thirds === undefined ? [] : shown,
      }),
  });
}
