/**
 * 要素保障. The rules, in the order of the text:
 *
 * 1. Bonds and funds: granted, share spent, the next promised date or those beyond it.
 * 2. Each bond granted this year with what is spent of it, and what was applied for.
 * 3. Open problems by cause: how many, which cause has most, how many are overdue.
 */
import { formatClauses } from '../../format/enumerate.ts';
import { bondClause } from '../../format/finding-bonds.ts';
import { blockersFinding, bondsFinding } from '../../format/finding-support.ts';
import { sharedClauses } from '../../format/shared-clauses.ts';
import { bondSpending, bondTotals } from '../../model/bond-spending.ts';
import { yearOf } from '../../model/day.ts';
import { coverageOf } from '../../model/coverage.ts';
import {
  groupBlockers,
  openBlockers,
  withinDeadline,
  type Cause,
} from '../../model/open-blockers.ts';
import { projectTerms } from '../../ui/project-terms.ts';
import type { ReportContext } from '../context.ts';

/** The paragraphs of the section; none without bonds and problems. */
export function writeSupport(context: ReportContext): string[] {
  return [money(context), problems(context)].filter((paragraph) => paragraph !== '');
}

function money({ day, park }: ReportContext): string {
  if (park.bonds.length === 0) return '';
  const spending = bondSpending(park.bonds, day);
  const totals = bondTotals(spending);
  // Where no grant is known as a number, what is known of each says more than their count.
  const isSummed = totals.granted.count > 0 && totals.granted.total !== 0;
  const year = yearOf(day);
  const clauses = spending
    .filter(({ bond }) => bond.year === year)
    .flatMap((row) => bondClause(row, year, !isSummed) ?? [])
    .slice(0, MOST_BONDS);
  const each = sharedClauses(clauses).join('；');
  if (!isSummed && each !== '') return `${each}。`;
  return [
    `${bondsFinding(spending, totals)}。`,
    formatClauses([each === '' ? undefined : `本年${each}`]),
  ].join('');
}

/** Bonds told one by one. */
const MOST_BONDS = 8;

function problems({ day, park }: ReportContext): string {
  const open = openBlockers(park.blockers, day).filter(
    ({ blocker }) => blocker.kind !== 'support' && blocker.project !== undefined,
  );
  if (open.length === 0) return '';
  const groups = groupBlockers<Cause>(open, ({ cause }) => cause);
  const inTime = withinDeadline({ rows: open, coverage: coverageOf(park, 'blockers') });
  return formatClauses([
    blockersFinding(groups, inTime, (key) => projectTerms.causes[key as Cause]),
  ]);
}
