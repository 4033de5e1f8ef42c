/** One year's per-mu evaluation: published grades beside the scores the year's rules give. */
import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import type { GradeBand } from '../data/grade-bands.ts';
import type { Grade } from '../data/grades.ts';
import type { Park } from '../data/park.ts';
import type { ScoringRow } from '../data/scoring.ts';
import type { FirmRows } from './firm-tables.ts';
import { rowAt } from './firm-changes.ts';
import { gradeFirms, scoreFirm, type Graded, type Score } from './per-mu-score.ts';

/** A grade as it is published. */
export type GradeKey = Grade['grade'];

/** Grades from best to worst, then 不参评. */
export const GRADE_KEYS: readonly GradeKey[] = ['A', 'B', 'C', 'D', 'T'];

/** The firms that are scored or ranked together. */
export type Scope = ScoringRow['scope'];

/** One evaluated firm. */
export interface EvaluatedFirm {
  readonly rows: FirmRows;
  /** Whose bands it is ranked by; none when the year has no bands for it. */
  readonly scope?: Scope;
  readonly grade: GradeKey;
  /** The grade published for the year before. */
  readonly previous?: GradeKey;
  readonly published?: Grade;
  /** The firm's amounts of the whole year, its score by the rules, and its place among all. */
  readonly year?: EnterprisePeriod;
  readonly score?: Score;
  readonly computed?: Graded;
}

/** A year's evaluation. */
export interface Evaluation {
  readonly year: number;
  readonly rules: readonly ScoringRow[];
  readonly bands: readonly GradeBand[];
  /** By grade, within a grade by score. */
  readonly firms: readonly EvaluatedFirm[];
}

/**
 * The latest evaluation with published grades. Firms graded T (不参评) are not scored or ranked.
 * Firms are scored by the rules and ranked by the bands of their own scale (规上, 规下), else by those
 * for all firms, else by the only ones the year has: a firm may have left its scale since.
 *
 * @returns undefined when no grade has been published
 */
export function latestEvaluation(
  park: Pick<Park, 'grades' | 'scoring' | 'gradeBands'>,
  firms: ReadonlyMap<string, FirmRows>,
): Evaluation | undefined {
  const year = park.grades.reduce((latest, row) => Math.max(latest, row.year), -Infinity);
  if (!Number.isFinite(year)) return undefined;
  const rules = park.scoring.filter((row) => row.year === year && row.purpose === 'evaluation');
  const bands = park.gradeBands.filter((row) => row.year === year);
  const graded = [...firms.values()].flatMap((rows) => {
    const published = rows.grades.find((row) => row.year === year);
    return published === undefined ? [] : [evaluate(rows, published, { rules, bands })];
  });
  const scopes = new Set(graded.map(({ scope }) => scope));
  const ranked = [...scopes].flatMap((scope) =>
    gradeFirms(
      graded.flatMap(({ rows, scope: firmScope, score }) =>
        firmScope === scope && score !== undefined
          ? [{ code: rows.firm.code, total: score.total }]
          : [],
      ),
      bands.filter((band) => band.scope === scope),
    ),
  );
  const places = new Map(ranked.map((item) => [item.code, item]));
  const complete = graded.map((evaluatedFirm): EvaluatedFirm => {
    const computed = places.get(evaluatedFirm.rows.firm.code);
    return computed === undefined ? evaluatedFirm : { ...evaluatedFirm, computed };
  });
  return { year, rules, bands, firms: complete.sort(byGrade) };
}

/** Which of a year's scopes a firm belongs to. */
function scopeOf(
  { firm }: FirmRows,
  offered: readonly { readonly scope: Scope }[],
): Scope | undefined {
  const scopes = [...new Set(offered.map(({ scope }) => scope))];
  // A firm of which the scale is not said ranks with all, if with any.
  const firmScopes: readonly Scope[] =
    firm.aboveScale === undefined ? [] : [firm.aboveScale ? 'above-scale' : 'below-scale'];
  const wanted: readonly Scope[] = [...firmScopes, 'all', ...(scopes.length === 1 ? scopes : [])];
  return wanted.find((scope) => scopes.includes(scope));
}

function evaluate(
  rows: FirmRows,
  published: Grade,
  office: { readonly rules: readonly ScoringRow[]; readonly bands: readonly GradeBand[] },
): EvaluatedFirm {
  const { grade, year } = published;
  const scope = scopeOf(rows, office.bands);
  const scored = scopeOf(rows, office.rules);
  const rules = office.rules.filter((rule) => rule.scope === scored);
  const previous = rows.grades.find((row) => row.year === year - 1)?.grade;
  const amounts = rowAt(rows, { year, month: 12 });
  return {
    rows,
    grade,
    published,
    ...(scope === undefined ? {} : { scope }),
    ...(previous === undefined ? {} : { previous }),
    ...(amounts === undefined ? {} : { year: amounts }),
    ...(amounts === undefined || grade === 'T' || !isComplete(rules)
      ? {}
      : { score: scoreFirm(amounts, rules) }),
  };
}

/** Whether a score can be worked out: a part without its base or weight leaves the whole unknown. */
const isComplete = (rules: readonly ScoringRow[]): boolean =>
  rules.length > 0 &&
  rules.every(({ base, weight }) => typeof base === 'number' && typeof weight === 'number');

function byGrade(a: EvaluatedFirm, b: EvaluatedFirm): number {
  const place = GRADE_KEYS.indexOf(a.grade) - GRADE_KEYS.indexOf(b.grade);
  const total = ({ score }: EvaluatedFirm): number =>
    typeof score?.total === 'number' ? score.total : -Infinity;
  const [first, second] = [total(a), total(b)];
  return place || (first === second ? 0 : second - first);
}

/** Firms by grade for each value of a key, in the order the keys first occur. */
export function gradeCounts(
  firms: readonly EvaluatedFirm[],
  keyOf: (firm: EvaluatedFirm) => string,
): { readonly key: string; readonly counts: Readonly<Record<GradeKey, number>> }[] {
  const table = new Map<string, Record<GradeKey, number>>();
  for (const firm of firms) {
    const key = keyOf(firm);
    const counts = table.get(key) ?? { A: 0, B: 0, C: 0, D: 0, T: 0 };
    counts[firm.grade] += 1;
    table.set(key, counts);
  }
  return [...table].map(([key, counts]) => ({ key, counts }));
}

/** What a year's evaluation moved, for firms with a result in both years. */
export interface GradeMoves {
  /** Firms by last year's and this year's grade: `count('A', 'B')` fell from A to B. */
  count(from: GradeKey, to: GradeKey): number;
  /** How many firms were graded A to D in both years. */
  readonly firms: number;
  readonly better: readonly EvaluatedFirm[];
  readonly worse: readonly EvaluatedFirm[];
}

/** Compares with last year; moves to or from T are neither better nor worse. */
export function gradeMoves(firms: readonly EvaluatedFirm[]): GradeMoves {
  const both = firms.filter(({ previous }) => previous !== undefined);
  const ranked = both.filter(({ grade, previous }) => grade !== 'T' && previous !== 'T');
  return {
    firms: ranked.length,
    count: (from, to) =>
      both.filter(({ grade, previous }) => previous === from && grade === to).length,
    better: ranked.filter(({ grade, previous }) => grade < (previous ?? grade)),
    worse: ranked.filter(({ grade, previous }) => grade > (previous ?? grade)),
  };
}
