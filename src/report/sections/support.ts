/**
 * 要素保障. The rules, in the order of the text:
 *
 * 1. Bonds and funds: granted, share spent, the next promised date or those beyond it.
 * 2. Each bond granted this year with what is spent of it.
 * 3. Open problems by cause: how many, which cause has most, how many are overdue.
 */
import { formatClauses } from '../../format/enumerate.ts';
import { blockersFinding, bondsFinding } from '../../format/finding-support.ts';
import { formatReading } from '../../format/missing.ts';
import { formatMoneyReading } from '../../format/money.ts';
import { formatShare } from '../../format/percent.ts';
import { bondSpending, bondTotals } from '../../model/bond-spending.ts';
import { yearOf } from '../../model/day.ts';
import { coverageOf } from '../../model/coverage.ts';
import {
  groupBlockers,
  openBlockers,
  withinDeadline,
  type Cause,
} from '../../model/open-blockers.ts';
import { isMissing, sizeOf } from '../../model/reading.ts';
import { projectTerms } from '../../ui/project-terms.ts';
import type { ReportContext } from '../context.ts';

/** The paragraphs of the section; none without bonds and problems. */
export function writeSupport(context: ReportContext): string[] {
  return [money(context), problems(context)].filter((paragraph) => paragraph !== '');
}

function money({ day, park }: ReportContext): string {
  if (park.bonds.length === 0) return '';
  const spending = bondSpending(park.bonds, day);
  const ofYear = spending.flatMap(({ bond, share }) =>
    bond.year === yearOf(day) && (sizeOf(bond.granted) ?? 0) > 0 && bond.currency === 'CNY'
      ? [
          `${bond.name}获批${formatMoneyReading(bond.granted)}${isMissing(share) ? '' : `、支出进度${formatReading(share, formatShare)}`}`,
        ]
      : [],
  );
  return [
    `${bondsFinding(spending, bondTotals(spending))}。`,
    formatClauses([ofYear.length === 0 ? undefined : `其中，本年${ofYear.join('；')}`]),
  ].join('');
}

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
