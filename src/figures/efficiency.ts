import { drawDotRanking } from '../charts/dot-ranking.ts';
import { drawGradeBars } from '../charts/grade-bars.ts';
import { drawGradeMatrix } from '../charts/grade-matrix.ts';
import { drawQuadrant } from '../charts/quadrant.ts';
import {
  gradesFinding,
  movesFinding,
  quadrantFinding,
  scoresFinding,
} from '../format/finding-efficiency.ts';
import { formatNumber } from '../format/number.ts';
import { GRADE_KEYS, gradeCounts, gradeMoves, type EvaluatedFirm } from '../model/evaluation.ts';
import { itemValue } from '../model/per-mu.ts';
import { quartilesOf } from '../model/quartiles.ts';
import { efficiency as words } from '../ui/efficiency.ts';
import { gradeNames, itemWords } from '../ui/firm-terms.ts';
import { zh } from '../ui/zh.ts';
import { amountCell, countCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import type { Maker } from './maker.ts';
import type { FirmContext } from './firm-context.ts';
import { perMuFigures } from './per-mu-groups.ts';

/** More dots than this say less, not more; the table has all of them. */
const MOST_DOTS = 60;

const nameOf = ({ rows }: EvaluatedFirm): string => rows.firm.shortName;

/** Published grades by industry. */
function gradesFigure({ evaluation }: FirmContext): Figure | undefined {
  if (evaluation === undefined || evaluation.firms.length === 0) return undefined;
  const { bands, firms, year } = evaluation;
  const rows = gradeCounts(firms, ({ rows: { firm } }) => firm.industry);
  const sum = (counts: (typeof rows)[number]['counts']): number =>
    GRADE_KEYS.reduce((all, key) => all + counts[key], 0);
  rows.sort((a, b) => sum(b.counts) - sum(a.counts) || (a.key < b.key ? -1 : 1));
  const grades = GRADE_KEYS.filter((key) => firms.some(({ grade }) => grade === key)).map((key) => {
    const meaning = key === 'T' ? undefined : bands.find(({ grade }) => grade === key)?.meaning;
    return { key, label: key === 'T' ? gradeNames.T : `${key} ${meaning ?? ''}`.trim() };
  });
  const { chart, table } = words;
  return completeFigure({
    id: 'grades-by-industry',
    title: gradesFinding(evaluation),
    subtitle: chart.byIndustry(year),
    table: tableOf(
      [table.industry, ...grades.map(({ key }) => gradeNames[key]), table.sum],
      rows.map(({ counts, key }) => [
        key,
        ...grades.map((grade) => countCell(counts[grade.key])),
        countCell(sum(counts)),
      ]),
      (column) => column > 0,
    ),
    places: firms.flatMap(({ published }) => published?.at ?? []),
    draw: (options) =>
      drawGradeBars(
        rows.map(({ counts, key }) => ({
          name: key,
          counts,
          text: words.facts.firms(sum(counts)),
          tip: zh.charts.tip(
            key,
            GRADE_KEYS.filter((grade) => counts[grade] > 0).map(
              (grade) => `${gradeNames[grade]}${words.facts.firms(counts[grade])}`,
            ),
          ),
        })),
        { ...options, grades },
      ),
  });
}

/** How grades changed from last year. */
function movesFigure({ evaluation }: FirmContext): Figure | undefined {
  if (evaluation === undefined) return undefined;
  const { firms, year } = evaluation;
  const moves = gradeMoves(firms);
  if (moves.firms === 0) return undefined;
  const { chart, notes, table } = words;
  const both = firms.filter(({ previous }) => previous !== undefined);
  const cells = GRADE_KEYS.flatMap((from) =>
    GRADE_KEYS.map((to) => {
      const own = both.filter(({ grade, previous }) => previous === from && grade === to);
      return {
        from,
        to,
        count: own.length,
        tip: zh.charts.tip(chart.move(gradeNames[from], gradeNames[to]), [
          words.facts.firms(own.length),
          ...(own.length <= 6 ? own.map(nameOf) : []),
        ]),
      };
    }),
  );
  return completeFigure({
    id: 'grade-changes',
    title: movesFinding(moves),
    subtitle: chart.moves(year - 1, year),
    notes: [notes.unmatched],
    table: tableOf(
      [table.firm, table.industry, table.previous, table.grade],
      both.map((firm) => [
        nameOf(firm),
        firm.rows.firm.industry,
        gradeNames[firm.previous ?? 'T'],
        gradeNames[firm.grade],
      ]),
      () => false,
    ),
    places: both.flatMap(({ published }) => published?.at ?? []),
    draw: (options) =>
      drawGradeMatrix(cells, {
        ...options,
        grades: GRADE_KEYS,
        fromLabel: chart.year(year - 1),
        toLabel: chart.year(year),
        legend: { better: chart.better, same: chart.same, worse: chart.worse },
      }),
  });
}

/** Scores of the firms evaluated, the best first. Internal. */
function scoresFigure({ evaluation, park }: FirmContext): Figure | undefined {
  if (evaluation === undefined || park.edition === 'public') return undefined;
  const scored = evaluation.firms
    .flatMap((firm) => {
      const total = firm.score?.total;
      return typeof total === 'number' ? [{ ...firm, total }] : [];
    })
    .sort((a, b) => b.total - a.total);
  if (scored.length === 0) return undefined;
  const { chart, notes, table } = words;
  const items = evaluation.rules.map(({ item }) => item);
  const differing = scored.filter(({ computed, grade }) => computed && computed.grade !== grade);
  return completeFigure({
    id: 'per-mu-scores',
    title: scoresFinding(scored.map((firm) => ({ name: nameOf(firm), total: firm.total }))),
    subtitle: chart.ranking(evaluation.year),
    notes: [
      notes.formula,
      notes.rules,
      differing.length > 0
        ? notes.differs(
            differing.length,
            differing
              .map((firm) => `${nameOf(firm)}（${gradeNames[firm.computed?.grade ?? 'T']}）`)
              .join('、'),
          )
        : undefined,
    ],
    table: tableOf(
      [
        table.rank,
        table.firm,
        table.grade,
        table.computed,
        table.score,
        ...items.map((item) => itemWords[item].name),
        table.missing,
      ],
      scored.map((firm) => [
        String(firm.computed?.rank ?? '—'),
        nameOf(firm),
        gradeNames[firm.grade],
        gradeNames[firm.computed?.grade ?? 'T'],
        formatNumber(firm.total, 2),
        ...items.map((item) =>
          formatNumber(firm.score?.parts.find((part) => part.item === item)?.points ?? 0, 2),
        ),
        firm.score?.missing.map((item) => itemWords[item].name).join('、') || '—',
      ]),
      (column) => column === 0 || (column > 3 && column < 5 + items.length),
    ),
    places: scored.flatMap(({ year }) => year?.at ?? []),
    draw: (options) =>
      drawDotRanking(
        scored.slice(0, MOST_DOTS).map((firm) => ({
          name: nameOf(firm),
          value: firm.total,
          text: formatNumber(firm.total, 2),
          grade: firm.grade,
          tip: zh.charts.tip(nameOf(firm), [
            `${formatNumber(firm.total, 2)}分`,
            gradeNames[firm.grade],
          ]),
        })),
        {
          ...options,
          formatTick: String,
          ...(scored.length > MOST_DOTS ? { more: chart.more(scored.length - MOST_DOTS) } : {}),
        },
      ),
  });
}

/** 亩均税收 against 亩均增加值. Internal. */
function quadrantFigure({ evaluation, park }: FirmContext): Figure | undefined {
  if (evaluation === undefined || park.edition === 'public') return undefined;
  const points = evaluation.firms.flatMap((firm) => {
    if (firm.year === undefined || firm.grade === 'T') return [];
    const x = itemValue(firm.year, 'value-added-per-mu');
    const y = itemValue(firm.year, 'tax-per-mu');
    return typeof x === 'number' && typeof y === 'number' ? [{ firm, x, y }] : [];
  });
  const [across, up] = [
    quartilesOf(points.map(({ x }) => x)),
    quartilesOf(points.map(({ y }) => y)),
  ];
  if (across === undefined || up === undefined) return undefined;
  const { chart, notes, table } = words;
  const split = { x: across.median, y: up.median };
  const high = points.filter(({ x, y }) => x > split.x && y > split.y).length;
  const low = points.filter(({ x, y }) => x < split.x && y < split.y).length;
  const far = (point: (typeof points)[number]): number =>
    Math.abs(point.x / split.x - 1) + Math.abs(point.y / split.y - 1);
  const two = (value: number): string => formatNumber(value, 2);
  const order = points.toSorted((a, b) => far(b) - far(a));
  return completeFigure({
    id: 'per-mu-quadrant',
    title: quadrantFinding(points.length, high, low),
    subtitle: chart.quadrant(evaluation.year),
    notes: [across.most > split.x * 6 || up.most > split.y * 6 ? notes.log : undefined],
    table: tableOf(
      [table.firm, table.grade, table.land, table.tax2, table.perMu, table.valueAdded],
      points
        .toSorted((a, b) => b.y - a.y)
        .map(({ firm, x, y }) => [
          nameOf(firm),
          gradeNames[firm.grade],
          amountCell(firm.year?.landMu ?? 'not-reported', 1),
          amountCell(firm.year?.tax ?? 'not-reported'),
          two(y),
          two(x),
        ]),
      (column) => column > 1,
    ),
    places: points.flatMap(({ firm }) => firm.year?.at ?? []),
    draw: (options) =>
      drawQuadrant(
        order.map(({ firm, x, y }, index) => ({
          name: nameOf(firm),
          x,
          y,
          grade: firm.grade,
          named: index < 24,
          tip: zh.charts.tip(nameOf(firm), [
            `${itemWords['value-added-per-mu'].name}${two(x)}`,
            `${itemWords['tax-per-mu'].name}${two(y)}万元/亩`,
            gradeNames[firm.grade],
          ]),
        })),
        {
          ...options,
          xLabel: chart.x,
          yLabel: chart.y,
          formatTick: String,
          split: { ...split, label: chart.split(two(split.x), two(split.y)) },
          corners: { high: chart.high, low: chart.low },
        },
      ),
  });
}

/** The figures of 亩均效益. */
export const efficiencyMakers: readonly Maker<FirmContext>[] = [
  { ids: ['grades-by-industry'], make: gradesFigure },
  { ids: ['grade-changes'], make: movesFigure },
  { ids: ['per-mu-scores'], make: scoresFigure },
  { ids: ['per-mu-quadrant'], make: quadrantFigure },
  { ids: ['tax-per-mu-by-industry', 'tax-per-mu-by-park'], make: perMuFigures },
];
