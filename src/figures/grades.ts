import { drawBars } from '../charts/bars.ts';
import { drawGradeMatrix } from '../charts/grade-matrix.ts';
import { gradesFinding, movesFinding } from '../format/finding-efficiency.ts';
import { GRADE_KEYS, gradeCounts, gradeMoves } from '../model/evaluation.ts';
import { firmIndustry } from '../model/firm-industry.ts';
import { efficiency as words } from '../ui/efficiency.ts';
import { gradeNames } from '../ui/firm-terms.ts';
import { zh } from '../ui/zh.ts';
import { countCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { evaluatedName, type FirmContext } from './firm-context.ts';

/** Published grades by industry. */
export function gradesFigure({ evaluation, park }: FirmContext): Figure | undefined {
  if (evaluation === undefined || evaluation.firms.length === 0) return undefined;
  const { bands, firms, year } = evaluation;
  const rows = gradeCounts(firms, ({ rows: { firm } }) => firmIndustry(park.chains, firm));
  const sum = (counts: (typeof rows)[number]['counts']): number =>
    GRADE_KEYS.reduce((all, key) => all + counts[key], 0);
  rows.sort((a, b) => sum(b.counts) - sum(a.counts) || (a.key < b.key ? -1 : 1));
  const grades = GRADE_KEYS.filter((key) => firms.some(({ grade }) => grade === key)).map((key) => {
    const meaning = key === 'T' ? undefined : bands.find(({ grade }) => grade === key)?.meaning;
    return { key, label: `${key} ${key === 'T' ? gradeNames.T : (meaning ?? '')}`.trim() };
  });
  const { chart, table } = words;
  return completeFigure({
    id: 'grades-by-industry',
    title: gradesFinding(evaluation),
    subtitle: chart.byIndustry(year),
    table: tableOf(
      [table.industry, ...grades.map(({ key }) => gradeNames[key]), table.ranked, table.sum],
      rows.map(({ counts, key }) => [
        key,
        ...grades.map((grade) => countCell(counts[grade.key])),
        countCell(sum(counts) - counts.T),
        countCell(sum(counts)),
      ]),
      (column) => column > 0,
    ),
    places: firms.flatMap(({ published }) => published?.at ?? []),
    draw: (options) =>
      drawBars(
        rows.map(({ counts, key }) => ({
          name: key,
          value: sum(counts),
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
export function movesFigure({ evaluation }: FirmContext): Figure | undefined {
  if (evaluation === undefined) return undefined;
  const { firms, year } = evaluation;
  const moves = gradeMoves(firms);
  if (moves.firms === 0) return undefined;
  const { chart, notes, table } = words;
  const both = firms.filter(({ previous }) => previous !== undefined);
  const cells = GRADE_KEYS.flatMap((from) =>
    GRADE_KEYS.map((to) => {
      const movers = both.filter(({ grade, previous }) => previous === from && grade === to);
      return {
        from,
        to,
        count: movers.length,
        tip: zh.charts.tip(chart.move(gradeNames[from], gradeNames[to]), [
          words.facts.firms(movers.length),
          ...(movers.length <= 6 ? movers.map(evaluatedName) : []),
        ]),
      };
    }),
  );
  // Who moved is what the title counts.
  const moved = [...moves.better, ...moves.worse];
  const listed = [...moved, ...both.filter((firm) => !moved.includes(firm))];
  return completeFigure({
    id: 'grade-changes',
    title: movesFinding(moves),
    subtitle: chart.moves(year - 1, year),
    notes: [notes.unmatched],
    table: tableOf(
      [table.firm, table.industry, table.previous, table.grade],
      listed.map((firm) => [
        evaluatedName(firm),
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
        fromLabel: chart.year(year - 1),
        toLabel: chart.year(year),
        legend: { better: chart.better, same: chart.same, worse: chart.worse },
      }),
  });
}
