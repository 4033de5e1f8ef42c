/**
 * The report of a region: sections of sentences, each chosen by a rule.
 *
 * - 总体: how many members there are; who is not in the newest state; the sum of every indicator that has one.
 * - 增长: by growth, who leads and who lags; how many fall, where the indicator should rise.
 * - 目标完成: by the share of the annual target, who leads and who lags.
 * - 亩均水平: by what comes on each 亩, who leads and who lags; of other indicators, by their values.
 * - 名次变化: of the first ranking of each indicator, who rose and who fell most since the period before.
 * - 可供用地, 重大项目, 产业链: what their pages find.
 *
 * A ranking that not all members are known for says over how many it is. A section without a sentence is left out.
 */
import { formatPeriod } from '../format/period.ts';
import { sizeOf } from '../model/reading.ts';
import { regionPages as words } from '../ui/region-pages.ts';
import { landAcross, landFigure } from './land-across.ts';
import type { MeasureKind } from './measure.ts';
import { measureName } from './measure-words.ts';
import { stateNotes, sumClause } from './overview.ts';
import { projectsFinding } from './projects-across.ts';
import { rankFinding } from './rank-finding.ts';
import { hasAbstainers, type RankedMember, type Ranking } from './ranking.ts';
import type { RegionInput } from './region-input.ts';
import { regionalFigures } from './regional-figures.ts';
import { briefName } from './shown-member.ts';

/** A section of the report. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  /** Paragraphs. */
  readonly sentences: readonly string[];
}

const { parts } = words.report;

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
  const { measure, of, ranked } = ranking;
  const sentence = words.report.rank(
    rankFinding(ranking),
    ranked.length,
    count,
    hasAbstainers(ranking),
  );
  if (measure.kind !== 'growth' || measure.direction !== 'up') return sentence;
  const falling = ranked.filter(({ value }) => (sizeOf(value) ?? 0) < 0).length;
  return sentence + words.report.falling(ranked.length, falling, measureName(of, measure));
}

function byMeasure(input: RegionInput, kinds: readonly MeasureKind[]): string[] {
  return regionalFigures(input).flatMap(({ rankings }) =>
    rankings
      .filter(({ measure }) => kinds.includes(measure.kind))
      .map((ranking) => rankSentence(ranking, input.members.length)),
  );
}

function moves(ranking: Ranking): string[] {
  const { before, measure, of, ranked } = ranking;
  if (before === undefined) return [];
  const since = formatPeriod(before, of.indicator.accumulation);
  const name = measureName(of, measure);
  const most = Math.max(0, ...ranked.map(({ moved = 0 }) => moved));
  const least = Math.min(0, ...ranked.map(({ moved = 0 }) => moved));
  const namesOf = (places: number): string[] =>
    ranked
      .filter(({ moved }: RankedMember) => moved === places)
      .map(({ entry }) => briefName(entry.member));
  if (most === 0 && least === 0) return [words.report.still(name, since)];
  const clauses = [
    ...(most > 0 ? [words.report.risen(name, namesOf(most), most, since)] : []),
    ...(least < 0 ? [words.report.fallen(namesOf(least), -least)] : []),
  ];
  return [`${clauses.join('，')}。`];
}

/** The sections that have something to say, in their order. */
export function regionReport(input: RegionInput): ReportSection[] {
  const land = landAcross(input);
  const projects = projectsFinding(input);
  const first = regionalFigures(input).flatMap(({ rankings: [ranking] }) => ranking ?? []);
  const sections: [keyof typeof parts, string[]][] = [
    ['overall', overall(input)],
    ['growth', byMeasure(input, ['growth'])],
    ['progress', byMeasure(input, ['completion'])],
    ['density', byMeasure(input, ['per-area', 'value'])],
    ['moves', first.flatMap(moves)],
    ['land', land.places.length > 0 ? [`${landFigure(land).title}。`] : []],
    ['projects', projects === undefined ? [] : [`${projects}。`]],
  ];
  return sections
    .filter(([, sentences]) => sentences.length > 0)
    .map(([id, sentences]) => ({ id, title: parts[id], sentences }));
}
