/** Scores and grades of per-mu evaluation from the year's weights, bases and bands. */
import type { GradeBand } from '../data/grade-bands.ts';
import type { Grade } from '../data/grades.ts';
import type { Reading } from '../data/reading.ts';
import type { ScoringKey, ScoringRow } from '../data/scoring.ts';
import { settle } from './decimal.ts';
import { itemValue, type FirmYear } from './per-mu.ts';

/** One item of a firm's score. */
export interface ScorePart {
  readonly item: ScoringKey;
  /** In the item's unit. */
  readonly value: Reading;
  readonly base: number;
  readonly weight: number;
  /** The most this item can earn, a multiple of its weight; none when it is not capped. */
  readonly cap?: number;
  /** value ÷ base × weight, capped where the rules say so; 0 for a missing or negative value. */
  readonly points: number;
}

/** A firm's score with every part of it. */
export interface Score {
  readonly parts: readonly ScorePart[];
  /** Sum of the parts' points; the reason why a firm without land is not scored. */
  readonly total: Reading;
  /** Items the firm has no figure for; they count as zero points. */
  readonly missing: readonly ScoringKey[];
}

/**
 * Score = Σ value ÷ base × weight (e.g. Huangyan 2022: 亩均税收 ÷ 24.097 × 30 + …).
 *
 * Stated rules: a missing part gets no points and is listed; a loss gets no points, not negative
 * ones; a cap limits a part to that multiple of its weight; a firm without land in use is not
 * scored at all, because most of the score would be undefined.
 */
export function scoreFirm(firm: FirmYear, rules: readonly ScoringRow[]): Score {
  const parts = rules
    .filter((rule) => rule.purpose === 'evaluation')
    .flatMap((rule): ScorePart[] => {
      const { base, weight, item } = rule;
      if (typeof base !== 'number' || typeof weight !== 'number' || base <= 0) return [];
      const value = itemValue(firm, item);
      const cap = typeof rule.cap === 'number' ? { cap: rule.cap } : {};
      const ratio = typeof value === 'number' ? Math.max(0, value / base) : 0;
      const points = settle(Math.min(ratio, cap.cap ?? Infinity) * weight);
      return [{ item, value, base, weight, points, ...cap }];
    });
  const hasLand = typeof firm.landMu === 'number' && firm.landMu > 0;
  return {
    parts,
    total: hasLand
      ? settle(parts.reduce((sum, part) => sum + part.points, 0))
      : typeof firm.landMu === 'string' && firm.landMu !== 'not-applicable'
        ? firm.landMu
        : 'not-applicable',
    missing: parts.flatMap((part) => (typeof part.value === 'number' ? [] : [part.item])),
  };
}

/** The part of the ranks a grade takes. */
type Band = Pick<GradeBand, 'grade' | 'from' | 'to'>;

/** A firm among those evaluated with it. */
export interface Graded {
  readonly code: string;
  readonly total: Reading;
  /** 1 for the best; ties share the better rank. */
  readonly rank?: number;
  readonly grade: Grade['grade'];
  /**
   * The next better grade that any firm has, and the points to its lowest score; none for the best
   * one and for T. A band may have no firm.
   */
  readonly toNext?: { readonly grade: Grade['grade']; readonly points: number };
}

/**
 * Ranks firms by score and gives grades by the year's bands (shares of ranks from the top).
 *
 * Stated rules: firms without a score get T (不参评) and do not count; the number of firms down to the
 * end of a band is rounded to whole firms (四舍五入, a half up), so that a band of 5 % takes one of
 * twenty and none of five; ties share the better rank and so the better grade. A rank is inside a
 * band's end exactly when (rank − ½) ÷ number of ranked firms is.
 */
export function gradeFirms(
  scores: readonly { readonly code: string; readonly total: Reading }[],
  bands: readonly Band[],
): Graded[] {
  const ranked = scores
    .flatMap(({ code, total }) => (typeof total === 'number' ? [{ code, total }] : []))
    .sort((a, b) => b.total - a.total || (a.code < b.code ? -1 : 1));
  const grades = new Map<string, Graded>();
  ranked.forEach(({ code, total }, index) => {
    const previous = ranked[index - 1];
    const before = previous && previous.total === total ? grades.get(previous.code) : undefined;
    const rank = before?.rank ?? index + 1;
    grades.set(code, { code, total, rank, grade: bandOf((rank - 0.5) / ranked.length, bands) });
  });
  return scores.map(({ code, total }) => {
    const graded = grades.get(code) ?? { code, total, grade: 'T' as const };
    const toNext = distanceToNext(graded, [...grades.values()]);
    return toNext === undefined ? graded : { ...graded, toNext };
  });
}

function bandOf(share: number, bands: readonly Band[]): Grade['grade'] {
  const percent = settle(share * 100);
  const band = bands.find(
    ({ from, to }) =>
      typeof from === 'number' && typeof to === 'number' && percent > from && percent <= to,
  );
  return band?.grade ?? 'T';
}

function distanceToNext(firm: Graded, all: readonly Graded[]): Graded['toNext'] {
  const { total } = firm;
  if (typeof total !== 'number' || firm.grade === 'T') return undefined;
  const better = all
    .flatMap((other) =>
      other.grade < firm.grade && typeof other.total === 'number'
        ? [{ grade: other.grade, total: other.total }]
        : [],
    )
    .sort((a, b) => a.total - b.total);
  const [next] = better;
  return next && { grade: next.grade, points: settle(next.total - total) };
}
