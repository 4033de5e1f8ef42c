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

/** One evaluated firm. */
export interface EvaluatedFirm {
  readonly rows: FirmRows;
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
    return published === undefined ? [] : [evaluate(rows, published, rules)];
  });
  const ranked = gradeFirms(
    graded.flatMap(({ rows, score }) =>
      score === undefined ? [] : [{ code: rows.firm.code, total: score.total }],
    ),
    bands,
  );
  const places = new Map(ranked.map((one) => [one.code, one]));
  const complete = graded.map((one): EvaluatedFirm => {
    const computed = places.get(one.rows.firm.code);
    return computed === undefined ? one : { ...one, computed };
  });
  return { year, rules, bands, firms: complete.sort(byGrade) };
}

function evaluate(rows: FirmRows, published: Grade, rules: readonly ScoringRow[]): EvaluatedFirm {
  const { grade, year } = published;
  const previous = rows.grades.find((row) => row.year === year - 1)?.grade;
  const amounts = rowAt(rows, { year, month: 12 });
  return {
    rows,
    grade,
    published,
    ...(previous === undefined ? {} : { previous }),
    ...(amounts === undefined ? {} : { year: amounts }),
    ...(amounts === undefined || grade === 'T' || rules.length === 0
      ? {}
      : { score: scoreFirm(amounts, rules) }),
  };
}

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

/** What a year's evaluation moved, for firms graded in both years. */
export interface GradeMoves {
  /** Firms by last year's and this year's grade: `count('A', 'B')` fell from A to B. */
  count(from: GradeKey, to: GradeKey): number;
  readonly firms: number;
  readonly better: readonly EvaluatedFirm[];
  readonly worse: readonly EvaluatedFirm[];
}

/** Compares with last year; moves to or from T are neither better nor worse. */
export function gradeMoves(firms: readonly EvaluatedFirm[]): GradeMoves {
  const both = firms.filter(({ previous }) => previous !== undefined);
  const ranked = both.filter(({ grade, previous }) => grade !== 'T' && previous !== 'T');
  return {
    firms: both.length,
    count: (from, to) =>
      both.filter(({ grade, previous }) => previous === from && grade === to).length,
    better: ranked.filter(({ grade, previous }) => grade < (previous ?? grade)),
    worse: ranked.filter(({ grade, previous }) => grade > (previous ?? grade)),
  };
}
