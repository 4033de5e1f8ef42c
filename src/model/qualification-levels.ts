/** Titles firms hold (专精特新, 高新技术企业 …): how many, since when, and which run out soon. */
import type { Qualification } from '../data/qualifications.ts';
import { daysFrom, firstDayOf, lastDayOf, yearOf } from './day.ts';
import type { Period } from '../data/period.ts';

/** A title firms may hold. */
export type Level = Qualification['level'];

/** Titles in the order they are climbed, then those beside the ladder. */
export const LEVELS: readonly Level[] = [
  'innovative-sme',
  'specialised',
  'little-giant',
  'single-champion',
  'tech-sme',
  'high-tech',
  'unicorn',
  'chain-leader',
  'digital-workshop',
  'smart-factory',
  'green-factory',
  'other',
];

/** One title on a day. */
export interface LevelCount {
  readonly level: Level;
  /** Firms holding it on the day. */
  readonly held: number;
  /** Firms that got it for the first time in the day's year. */
  readonly newThisYear: number;
  /** Rows in force that run out within the notice and are not renewed, the first to go first. */
  readonly expiring: readonly Qualification[];
  /** Firms holding it at the end of each year, the last entry on the day itself. */
  readonly byYear: readonly { readonly year: number; readonly held: number }[];
}

/** Whether a title is in force on a day: granted by then, and not run out. */
export function isInForce(row: Qualification, day: string): boolean {
  return (
    row.date !== undefined && row.date <= day && (row.expiry === undefined || row.expiry >= day)
  );
}

/** The titles a firm holds on a day, one row per title, the latest grant of each. */
export function titlesOf(
  rows: readonly Qualification[],
  enterprise: string,
  day: string,
): Qualification[] {
  return LEVELS.flatMap((level) => {
    const ofLevel = rows
      .filter((row) => row.enterprise === enterprise && row.level === level && isInForce(row, day))
      .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
    return ofLevel[0] ?? [];
  });
}

/**
 * Counts every title that anybody ever held, in the order of {@link LEVELS}. A firm counts once for
 * a title however often it was renewed.
 *
 * @param asOf the data's latest period; its last day is the day looked at
 * @param notice days within which a title counts as running out
 */
export function countLevels(
  rows: readonly Qualification[],
  asOf: Period,
  notice: number,
): LevelCount[] {
  const day = lastDayOf(asOf);
  return LEVELS.flatMap((level): LevelCount[] => {
    const ofLevel = rows.filter((row) => row.level === level && (row.date ?? day) <= day);
    if (ofLevel.length === 0) return [];
    const first = Math.min(...ofLevel.map((row) => yearOf(row.date ?? day)));
    const years = Array.from({ length: asOf.year - first + 1 }, (_, index) => first + index);
    return [
      {
        level,
        held: holders(ofLevel, day).size,
        newThisYear: newcomers(ofLevel, asOf.year, day),
        expiring: runningOut(ofLevel, day, notice),
        byYear: years.map((year) => ({
          year,
          held: holders(ofLevel, year === asOf.year ? day : `${year}-12-31`).size,
        })),
      },
    ];
  });
}

function holders(rows: readonly Qualification[], day: string): Set<string> {
  return new Set(rows.filter((row) => isInForce(row, day)).map((row) => row.enterprise));
}

function newcomers(rows: readonly Qualification[], year: number, day: string): number {
  const start = firstDayOf(year);
  const before = new Set(
    rows.filter((row) => (row.date ?? '') < start).map((row) => row.enterprise),
  );
  return [...holders(rows, day)].filter((enterprise) => !before.has(enterprise)).length;
}

function runningOut(rows: readonly Qualification[], day: string, notice: number): Qualification[] {
  return rows
    .filter(
      (row) =>
        isInForce(row, day) &&
        row.expiry !== undefined &&
        daysFrom(day, row.expiry) <= notice &&
        !rows.some(
          (other) =>
            other.enterprise === row.enterprise &&
            isInForce(other, day) &&
            (other.expiry === undefined || other.expiry > row.expiry!),
        ),
    )
    .sort((a, b) => ((a.expiry ?? '') < (b.expiry ?? '') ? -1 : 1));
}
