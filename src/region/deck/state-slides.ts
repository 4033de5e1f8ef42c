/** Slides on the data themselves: whose are not the newest, and what keeps rankings and sums from being whole. */
import { formatPeriod } from '../../format/period.ts';
import { regionDeck as words } from '../../ui/region-deck.ts';
import { regionPages } from '../../ui/region-pages.ts';
import { lateMembers, latestOf, stateText } from '../late-members.ts';
import { briefNoRankText } from '../rank-finding.ts';
import { unrankedLines } from '../ranking-figure.ts';
import type { RegionInput } from '../region-input.ts';
import { regionalFigures, type RegionalFigures } from '../regional-figures.ts';
import { namesUpTo } from '../names.ts';
import type { RegionSlide } from './slide.ts';

const part = words.parts.state;

/** A cell has room for so many names of each reason. */
const MOST_NAMES = 3;

const brief = (names: readonly string[]): readonly string[] => namesUpTo(names, MOST_NAMES);

/** 6个园区中，1个暂无可用数据，1个仍用上次发布的数据; undefined where all are in their newest state. */
export function lateFinding(input: RegionInput): string | undefined {
  const late = lateMembers(input);
  const latest = latestOf(input);
  const { behind, missing, title } = words.late;
  const reasons = [
    ...(late.missing.length > 0 ? [missing(late.missing.length)] : []),
    ...(late['last-release'].length > 0
      ? [words.late['last-release'](late['last-release'].length)]
      : []),
    ...(late.behind.length > 0 && latest !== undefined
      ? [behind(late.behind.length, formatPeriod(latest, 'cumulative'))]
      : []),
  ];
  return reasons.length === 0 ? undefined : title(input.members.length, reasons);
}

function lateSlides(input: RegionInput): RegionSlide[] {
  const title = lateFinding(input);
  if (title === undefined) return [];
  const late = lateMembers(input);
  const rows = [...late.missing, ...late['last-release'], ...late.behind].map((entry) => {
    const { facts, member, release, state } = entry;
    return [
      member.name,
      stateText(input, entry),
      facts?.asOf === undefined ? words.late.none : formatPeriod(facts.asOf, 'cumulative'),
      words.late.remarks[state](release),
    ];
  });
  const table = { head: words.late.head, rows };
  return [{ kind: 'table', id: 'late', part, title, page: '/parks/index.html', table }];
}

function sumCell({ total, verdict }: RegionalFigures): string {
  const reasons = verdict.obstacles
    .filter(({ kind }) => kind !== 'declared')
    .map(({ kind, members }) => words.gaps.reasons[kind](members.length));
  if (reasons.length === 0) return '';
  if (total === undefined) return words.gaps.none(reasons);
  return words.gaps.until(formatPeriod(total.period, total.accumulation), reasons);
}

function gapRow(figures: RegionalFigures): string[] | undefined {
  const { known, of, rankings } = figures;
  const [first] = rankings;
  const isOnlyTotal = of.declared.publish === 'total-only';
  const noRank = isOnlyTotal ? [] : [briefNoRankText(of)];
  const unranked = first === undefined ? noRank : unrankedLines(first.unranked, brief);
  const sum = sumCell(figures);
  if (unranked.length === 0 && sum === '') return undefined;
  return [
    of.indicator.name,
    isOnlyTotal ? words.gaps.nobody : regionPages.cards.place(known, of.parts.length),
    first === undefined
      ? words.gaps.nobody
      : regionPages.cards.place(first.ranked.length, of.parts.length),
    unranked.join('；'),
    sum,
  ];
}

function gapSlides(input: RegionInput): RegionSlide[] {
  const figures = regionalFigures(input);
  const rows = figures.flatMap((each) => {
    const row = gapRow(each);
    return row === undefined ? [] : [row];
  });
  if (rows.length === 0) return [];
  const title = words.gaps.title(figures.length, rows.length);
  const table = { head: words.gaps.head, rows };
  return [{ kind: 'table', id: 'gaps', part, title, page: '/ranking/index.html', table }];
}

/** The slides of the part on the data. */
export function stateSlides(input: RegionInput): RegionSlide[] {
  return [...lateSlides(input), ...gapSlides(input)];
}
