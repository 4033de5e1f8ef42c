/** Everything the tables say about one firm, looked up once for all firms. */
import type { Blocker } from '../data/blockers.ts';
import type { EnterpriseEvent } from '../data/enterprise-events.ts';
import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import type { Enterprise } from '../data/enterprises.ts';
import type { Grade } from '../data/grades.ts';
import type { Park } from '../data/park.ts';
import type { Platform } from '../data/platforms.ts';
import type { Project } from '../data/projects.ts';
import type { Qualification } from '../data/qualifications.ts';
import { comparePeriods } from './period.ts';

/** One firm with its rows of every table. */
export interface FirmRows {
  readonly firm: Enterprise;
  /** Ascending; none in the public edition. */
  readonly periods: readonly EnterprisePeriod[];
  /** Ascending by date. */
  readonly events: readonly EnterpriseEvent[];
  readonly titles: readonly Qualification[];
  /** Ascending by year. */
  readonly grades: readonly Grade[];
  readonly projects: readonly Project[];
  readonly platforms: readonly Platform[];
  readonly blockers: readonly Blocker[];
}

/** The tables firms' rows are gathered from; a loaded `Park` is one. */
export type FirmSources = Pick<
  Park,
  | 'enterprises'
  | 'enterprisePeriods'
  | 'enterpriseEvents'
  | 'qualifications'
  | 'grades'
  | 'projects'
  | 'platforms'
  | 'blockers'
>;

/** Rows by key in their order; rows without a key are left out. */
export function rowsBy<T>(
  rows: readonly T[],
  keyOf: (row: T) => string | undefined,
): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every firm of the edition by code, in the order of the table. One pass over each table. */
export function firmRows(park: FirmSources): ReadonlyMap<string, FirmRows> {
  const firmOf = ({ enterprise }: { readonly enterprise?: string }): string | undefined =>
    enterprise;
  const periods = rowsBy(park.enterprisePeriods, firmOf);
  const events = rowsBy(park.enterpriseEvents, firmOf);
  const titles = rowsBy(park.qualifications, firmOf);
  const grades = rowsBy(park.grades, firmOf);
  const projects = rowsBy(park.projects, firmOf);
  const platforms = rowsBy(park.platforms, firmOf);
  const blockers = rowsBy(park.blockers, firmOf);
  return new Map(
    park.enterprises.map((firm): [string, FirmRows] => {
      const { code } = firm;
      return [
        code,
        {
          firm,
          periods: (periods.get(code) ?? []).sort((a, b) => comparePeriods(a.period, b.period)),
          events: (events.get(code) ?? []).sort((a, b) => byText(a.date, b.date)),
          titles: titles.get(code) ?? [],
          grades: (grades.get(code) ?? []).sort((a, b) => a.year - b.year),
          projects: projects.get(code) ?? [],
          platforms: platforms.get(code) ?? [],
          blockers: blockers.get(code) ?? [],
        },
      ];
    }),
  );
}
