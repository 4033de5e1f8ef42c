import { drawBars } from '../charts/bars.ts';
import { scoresFinding } from '../format/finding-efficiency.ts';
import { formatNumber } from '../format/number.ts';
import type { EvaluatedFirm } from '../model/evaluation.ts';
import { efficiency as words } from '../ui/efficiency.ts';
import { gradeNames, itemWords } from '../ui/firm-terms.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure, tableOf, undrawnRows } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { evaluatedName, type FirmContext } from './firm-context.ts';

/** More dots than this say less, not more; the table has all of them. */
const MOST_DOTS = 60;

type Scored = EvaluatedFirm & { readonly total: number };

/** Scores of the firms evaluated, the best first, apart for firms ranked apart. Internal. */
export function scoresFigures({ evaluation, park }: FirmContext): Figure[] {
  if (evaluation === undefined || park.edition === 'public') return [];
  const scored = evaluation.firms
    .flatMap((firm): Scored[] => {
      const total = firm.score?.total;
      return typeof total === 'number' ? [{ ...firm, total }] : [];
    })
    .sort((a, b) => b.total - a.total);
  const scopes = [...new Set(scored.map(({ scope }) => scope))];
  return scopes.map((scope) =>
    scoresFigure(
      scored.filter((firm) => firm.scope === scope),
      evaluation.year,
      scopes.length > 1 ? scope : undefined,
    ),
  );
}

function scoresFigure(
  scored: readonly Scored[],
  year: number,
  scope: EvaluatedFirm['scope'],
): Figure {
  const { chart, notes, table } = words;
  // Of very many the best and the last ones.
  const shown =
    scored.length > MOST_DOTS
      ? [...scored.slice(0, MOST_DOTS / 2), ...scored.slice(-MOST_DOTS / 2)]
      : scored;
  const items = [
    ...new Set(scored.flatMap(({ score }) => score?.parts.map(({ item }) => item) ?? [])),
  ];
  const differing = scored.filter(
    ({ computed, grade, scope: ranked }) => ranked && computed && computed.grade !== grade,
  );
  return completeFigure({
    id: scope === undefined ? 'per-mu-scores' : `per-mu-scores-${scope}`,
    title: scoresFinding(scored.map((firm) => ({ name: evaluatedName(firm), total: firm.total }))),
    subtitle: chart.ranking(year, scope === undefined ? '' : notes.scope[scope]),
    notes: [
      notes.formula,
      notes.rules,
      differing.length > 0
        ? notes.differs(
            differing.length,
            differing
              .map((firm) => `${evaluatedName(firm)}（${gradeNames[firm.computed?.grade ?? 'T']}）`)
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
        evaluatedName(firm),
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
    places: scored.flatMap((firm) => firm.year?.at ?? []),
    draw: (options) =>
      drawBars(
        shown.map((firm) => ({
          name: evaluatedName(firm),
          value: firm.total,
          text: `${formatNumber(firm.total, 2)}　${firm.grade}`,
          grade: firm.grade,
          group: firm.grade,
          tip: zh.charts.tip(evaluatedName(firm), [
            `${formatNumber(firm.total, 2)}分`,
            gradeNames[firm.grade],
          ]),
        })),
        {
          ...options,
          order: 'given',
          keep: 'ends',
          ...undrawnRows(scored.length - shown.length, chart.more),
        },
      ),
  });
}
