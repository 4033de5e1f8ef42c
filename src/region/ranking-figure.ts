/** Members by a measure as bars, the best on top, with how each moved. */
import { drawRankedBars, type RankedBarRow } from '../charts/ranked-bars.ts';
import { completeFigure, tableOf } from '../figures/complete-figure.ts';
import type { Figure } from '../figures/figure.ts';
import { formatPeriod } from '../format/period.ts';
import { regionPages as words } from '../ui/region-pages.ts';
import { zh } from '../ui/zh.ts';
import {
  measureName,
  measureNote,
  measureText,
  movedText,
  rankingPeriod,
} from './measure-words.ts';
import { rankFinding } from './rank-finding.ts';
import {
  hasAbstainers,
  type RankedMember,
  type Ranking,
  type UnrankedMember,
  type UnrankedReason,
} from './ranking.ts';
import { briefName } from './shown-member.ts';

/** Of more members both ends are drawn; the table has all. */
const MOST_BARS = 24;
const TOP = 12;
const BOTTOM = 8;

/** Members without a place by why they have none, in words. */
function unrankedLines(unranked: readonly UnrankedMember[]): string[] {
  const reasons = [...new Set(unranked.map(({ reason }) => reason))];
  const namesOf = (reason: UnrankedReason): string[] =>
    unranked
      .filter((member) => member.reason === reason)
      .map(({ entry }) => briefName(entry.member));
  return reasons.map((reason) =>
    words.ranking.unrankedOf(words.ranking.reasons[reason], namesOf(reason)),
  );
}

/** Over how many members the places are, and since when movements are told. */
function rankNotes(ranking: Ranking): string[] {
  const { before, comparable, measure, of, ranked, unranked } = ranking;
  const { inexact, moved, notMoved, over } = words.ranking;
  return [
    over(ranked.length, ranked.length + unranked.length, hasAbstainers(ranking)),
    before === undefined
      ? notMoved
      : moved(formatPeriod(before, of.indicator.accumulation), comparable),
    measureNote(of, measure),
    ...(ranked.some((member) => member.inexact) ? [inexact] : []),
  ].filter((note) => note !== '');
}

function barRow({ before, measure }: Ranking, member: RankedMember): RankedBarRow {
  const { entry, moved, place, value } = member;
  const name = briefName(entry.member);
  const text = measureText(value, measure);
  const { mark, spoken } = movedText(moved);
  return {
    name: `${place}　${name}`,
    value,
    valueText: text,
    shareText: before === undefined ? undefined : mark,
    tip: zh.charts.tip(entry.member.name, [text, ...(before === undefined ? [] : [spoken])]),
  };
}

/** The figure of a ranking. */
export function rankingFigure(ranking: Ranking): Figure {
  const { before, measure, of, ranked, unranked } = ranking;
  const name = measureName(of, measure);
  const hasMoved = before !== undefined;
  const isLong = ranked.length > MOST_BARS;
  const drawn = isLong ? [...ranked.slice(0, TOP), ...ranked.slice(-BOTTOM)] : ranked;
  const { head, left } = words.ranking;
  return completeFigure({
    id: `${of.indicator.code}-${measure.kind}`,
    title: rankFinding(ranking),
    subtitle: words.ranking.subtitle(name, rankingPeriod(ranking), measure.unit),
    notes: [...rankNotes(ranking), ...unrankedLines(unranked)],
    table: tableOf(
      [head.place, words.place, head.value, ...(hasMoved ? [head.moved] : [])],
      ranked.map(({ entry, moved, place, value }) => [
        String(place),
        entry.member.name,
        measureText(value, measure),
        ...(hasMoved ? [movedText(moved).mark] : []),
      ]),
      (column) => column !== 1,
    ),
    draw: (options) =>
      drawRankedBars(
        drawn.map((member) => barRow(ranking, member)),
        {
          ...options,
          order: 'given',
          ...(measure.kind === 'growth' ? { signed: true } : {}),
          ...(isLong ? { skipped: { label: left(ranked.length - TOP - BOTTOM), after: TOP } } : {}),
        },
      ),
  });
}
