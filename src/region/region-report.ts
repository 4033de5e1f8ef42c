/**
 * The report of a region: sections of sentences, each chosen by a rule.
 *
 * - 总体: how many members there are; who is not in the newest state; the sum of every indicator that has one.
 * - 增长: by growth, who leads and who lags; how many fall, where the indicator should rise.
 * - 目标完成: by the share of the annual target, who leads and who lags.
 * - 亩均水平: by what comes on each 亩, who leads and who lags; of other indicators, by their values.
 * - 名次变化: of the first ranking of each indicator, who rose and who fell most since the period before.
 * - 产业链, 可供用地, 重大项目: what their pages find; links one lacks and another has; the largest project.
 * - 数据说明: who has no place in what says most of an indicator; why there is no sum, or none for a later period.
 *
 * A ranking that not all members are known for says over how many it is. A section without a sentence is left out.
 */
import type { Figure } from '../figures/figure.ts';
import { formatMoneyReading } from '../format/money.ts';
import { sizeOf } from '../model/reading.ts';
import { regionPages as words } from '../ui/region-pages.ts';
import { chainsAcross, sharedLinks, type RegionalLink } from './chains-across.ts';
import { landAcross, landFigure } from './land-across.ts';
import type { MeasureKind } from './measure.ts';
import { measureName, rankingPeriod } from './measure-words.ts';
import { namesUpTo } from './names.ts';
import { obstacleClauses } from './obstacle-words.ts';
import { movesOf } from './rank-moves.ts';
import { stateNotes, sumClause } from './overview.ts';
import { largestProjects, projectsFinding } from './projects-across.ts';
import { noRankText, rankFinding } from './rank-finding.ts';
import { rankingFigure, unrankedLines } from './ranking-figure.ts';
import { briefName } from './shown-member.ts';
import { leavesOut, type Ranking } from './ranking.ts';
import type { RegionInput } from './region-input.ts';
import { regionalFigures, type RegionalFigures } from './regional-figures.ts';

/** A section of the report. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  /** Paragraphs. */
  readonly sentences: readonly string[];
  /** What stands below them. */
  readonly figures: readonly Figure[];
}

const { parts } = words.report;

/** A paragraph has room for so many names of each reason. */
const MOST_NAMES = 4;

function overall(input: RegionInput): string[] {
  const count = input.members.length;
  const notes = stateNotes(input);
  const sums = regionalFigures(input).flatMap((figures) => sumClause(figures, count) ?? []);
  return [
    [
      words.report.members(input.region.name, count),
      ...(notes.length > 0 ? notes : [words.report.all(count)]),
    ].join(''),
    ...(sums.length > 0 ? [`${sums.join('；')}。`] : []),
  ];
}

function rankSentence(ranking: Ranking, count: number): string {
  const { measure, ranked } = ranking;
  const finding = rankFinding(ranking);
  // Where it says among whom, that stands there.
  const all = leavesOut(ranking) ? ranked.length : count;
  const sentence = words.report.rank(finding, ranked.length, all);
  if (measure.kind !== 'growth' || measure.direction !== 'up') return sentence;
  const falling = ranked.filter(({ value }) => (sizeOf(value) ?? 0) < 0).length;
  return sentence + words.report.falling(ranked.length, falling);
}

function byMeasure(input: RegionInput, kinds: readonly MeasureKind[]): string[] {
  return regionalFigures(input).flatMap(({ rankings }) =>
    rankings
      .filter(({ measure }) => kinds.includes(measure.kind))
      .map((ranking) => rankSentence(ranking, input.members.length)),
  );
}

function moves(ranking: Ranking): string[] {
  const moved = movesOf(ranking);
  if (moved === undefined) return [];
  const { fallen, risen, since } = moved;
  const measure = `${rankingPeriod(ranking)}，${moved.measure}`;
  if (risen === undefined && fallen === undefined) return [words.report.still(measure, since)];
  const clauses = [
    ...(risen ? [words.report.risen(measure, risen.names, risen.places, since)] : []),
    ...(fallen ? [words.report.fallen(fallen.names, fallen.places)] : []),
  ];
  return [`${clauses.join('，')}。`];
}

function industry(input: RegionInput): string[] {
  const chains = chainsAcross(input);
  const members = input.members.filter(({ facts }) => (facts?.chains.length ?? 0) > 0);
  if (chains.length === 0) return [];
  const briefly = (entries: RegionalLink['present']): readonly string[] =>
    namesUpTo(entries.map(({ member }) => briefName(member)));
  const gaps = sharedLinks(chains).map((link) => {
    const name = `${link.industry}—${link.name}`;
    return words.chains.gap(name, briefly(link.lacking), briefly(link.present));
  });
  const finding = `${words.chains.finding(members.length, chains.length)}。`;
  return gaps.length === 0 ? [finding] : [finding, words.report.links(gaps)];
}

/** The largest projects: of several as large all. */
function projects(input: RegionInput): string[] {
  const finding = projectsFinding(input);
  const all = largestProjects(input);
  const most = sizeOf(all[0]?.project.amount);
  if (finding === undefined || most === undefined) return [];
  const largest = all.filter(({ project }) => sizeOf(project.amount) === most);
  const names = largest.map(({ entry, project }) =>
    words.report.project(project.name, briefName(entry.member)),
  );
  const amount = formatMoneyReading(largest[0]?.project.amount ?? most);
  return [`${finding}。${words.report.largest(namesUpTo(names), amount)}`];
}

/** Who has no place in what says most of an indicator, and why there is no sum of it. */
function basis({ of, rankings: [first], total, verdict }: RegionalFigures): string[] {
  const unranked = first && unrankedLines(first.unranked, namesUpTo, first.measure);
  const reasons = obstacleClauses(
    verdict.obstacles.filter(({ kind }) => kind !== 'declared'),
    MOST_NAMES,
  );
  const name = first === undefined ? '' : measureName(of, first.measure);
  const sum = total === undefined ? words.sums.none(reasons) : words.sums.later(reasons);
  return [
    ...(unranked === undefined ? [words.report.noRank(of.indicator.name, noRankText(of))] : []),
    ...(unranked?.length ? [words.report.unranked(name, unranked)] : []),
    ...(reasons.length > 0 ? [words.report.noSum(of.indicator.name, sum)] : []),
  ];
}

/** The sections that have something to say, in their order. */
export function regionReport(input: RegionInput): ReportSection[] {
  const land = landAcross(input);
  const all = regionalFigures(input);
  const first = all.flatMap(({ rankings: [ranking] }) => ranking ?? []);
  const drawn = (...kinds: readonly MeasureKind[]): Figure[] => {
    const rankings = all.flatMap((figures) => figures.rankings);
    const shown = rankings.find(({ measure }) => kinds.includes(measure.kind));
    return shown === undefined ? [] : [rankingFigure(shown)];
  };
  const sections: [keyof typeof parts, string[], (() => Figure[])?][] = [
    ['overall', overall(input)],
    ['growth', byMeasure(input, ['growth']), () => drawn('growth')],
    ['progress', byMeasure(input, ['completion']), () => drawn('completion')],
    ['density', byMeasure(input, ['per-area', 'value']), () => drawn('per-area', 'value')],
    ['moves', first.flatMap(moves)],
    ['industry', industry(input)],
    [
      'land',
      land.places.length > 0 ? [`${landFigure(land).title}。`] : [],
      () => [landFigure(land)],
    ],
    ['projects', projects(input)],
    ['basis', all.flatMap(basis)],
  ];
  return sections
    .filter(([, sentences]) => sentences.length > 0)
    .map(([id, sentences, figures]) => ({
      id,
      title: parts[id],
      sentences,
      figures: figures?.() ?? [],
    }));
}
