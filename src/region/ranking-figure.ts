/** Members by a measure as bars, the best on top, with how each moved. */
import type { EmptyableOptions } from '../charts/chart-options.ts';
import type { Drawing } from '../charts/drawing.ts';
import { drawBars, type BarRow } from '../charts/bars.ts';
import type { ChartSize } from '../charts/theme.ts';
import { completeFigure, tableOf } from '../figures/complete-figure.ts';
import type { Figure } from '../figures/figure.ts';
import { formatPeriod } from '../format/period.ts';
import { regionPages as words } from '../ui/region-pages.ts';
import { zh } from '../ui/zh.ts';
import type { Measure } from './measure.ts';
import {
  measureName,
  measureNote,
  measureText,
  movedText,
  namedValue,
  rankingPeriod,
} from './measure-words.ts';
import { rankFinding } from './rank-finding.ts';
import {
  type RankedMember,
  type Ranking,
  type UnrankedMember,
  type UnrankedReason,
} from './ranking.ts';
import { briefName } from './shown-member.ts';

/** How many bars are drawn; of more members only those at both ends. */
interface Bars {
  readonly most: number;
  readonly top: number;
  readonly bottom: number;
}

/** The table has all. */
const PAGE_BARS: Bars = { most: 24, top: 12, bottom: 8 };
const BARS: Readonly<Record<ChartSize, Bars>> = {
  narrow: PAGE_BARS,
  wide: PAGE_BARS,
  paper: PAGE_BARS,
  screen: { most: 14, top: 8, bottom: 5 },
  room: { most: 7, top: 4, bottom: 2 },
};

/**
 * Members without a place by why they have none, in words.
 * @param shorten shortens lists of names
 * @param measure of the ranking, where what they have by it is to stand beside their names
 */
export function unrankedLines(
  unranked: readonly UnrankedMember[],
  shorten: (names: readonly string[]) => readonly string[] = (names) => names,
  measure?: Measure,
): string[] {
  const reasons = [...new Set(unranked.map(({ reason }) => reason))];
  const namesOf = (reason: UnrankedReason): string[] =>
    unranked
      .filter((member) => member.reason === reason)
      .map(({ entry, reading }) =>
        measure === undefined || reading === undefined
          ? briefName(entry.member)
          : namedValue({ entry, value: reading }, measure),
      );
  return reasons.map((reason) =>
    words.ranking.unrankedOf(words.ranking.reasons[reason], shorten(namesOf(reason))),
  );
}

/** Over how many members the places are, and since when movements are told. */
function rankNotes(ranking: Ranking): string[] {
  const { before, comparable, measure, of, ranked, unranked } = ranking;
  const { inexact, moved, notMoved, over } = words.ranking;
  return [
    over(ranked.length, ranked.length + unranked.length),
    before === undefined
      ? notMoved
      : moved(formatPeriod(before, of.indicator.accumulation), comparable),
    measureNote(of, measure),
    ...(ranked.some((member) => member.inexact) ? [inexact] : []),
  ].filter((note) => note !== '');
}

function barRow({ before, measure }: Ranking, member: RankedMember): BarRow {
  const { entry, moved, place, value } = member;
  const name = briefName(entry.member);
  const text = measureText(value, measure);
  const { mark, spoken } = movedText(moved);
  return {
    name: `${place}　${name}`,
    value,
    text: text,
    note: before === undefined ? undefined : mark,
    tip: zh.charts.tip(entry.member.name, [text, ...(before === undefined ? [] : [spoken])]),
  };
}

/** The figure of a ranking. */
export function rankingFigure(ranking: Ranking): Figure {
  const { before, measure, of, ranked, unranked } = ranking;
  const name = measureName(of, measure);
  const hasMoved = before !== undefined;
  const { head } = words.ranking;
  return completeFigure({
    id: `${of.indicator.code}-${measure.kind}-rank`,
    title: rankFinding(ranking),
    subtitle: words.ranking.subtitle(name, rankingPeriod(ranking), measure.unit),
    notes: [...rankNotes(ranking), ...unrankedLines(unranked, undefined, measure)],
    table: tableOf(
      [head.place, words.place, head.value, ...(hasMoved ? [head.moved] : [])],
      [
        ...ranked.map(({ entry, moved, place, value }) => [
          String(place),
          entry.member.name,
          measureText(value, measure),
          ...(hasMoved ? [movedText(moved).mark] : []),
        ]),
        ...unranked.flatMap(({ entry, reading }) =>
          reading === undefined
            ? []
            : [['—', entry.member.name, measureText(reading, measure), ...(hasMoved ? ['—'] : [])]],
        ),
      ],
      (column) => column !== 1,
    ),
    draw: (options) => drawRanking(ranking, options),
  });
}

function drawRanking(ranking: Ranking, options: EmptyableOptions): Drawing {
  const { measure, ranked } = ranking;
  const { bottom, most, top } = BARS[options.size];
  const isLong = ranked.length > most;
  const drawn = isLong ? [...ranked.slice(0, top), ...ranked.slice(-bottom)] : ranked;
  const label = words.ranking.left(ranked.length - drawn.length);
  return drawBars(
    drawn.map((member) => barRow(ranking, member)),
    {
      ...options,
      order: 'given',
      ...(measure.kind === 'growth' ? { signed: true } : {}),
      ...(isLong ? { skipped: { label, after: top } } : {}),
    },
  );
}
