import { drawBars } from '../charts/bars.ts';
import type { Bond } from '../data/bonds.ts';
import type { Reading } from '../data/reading.ts';
import { formatDay } from '../format/day.ts';
import { bondsFinding } from '../format/finding-support.ts';
import { formatSum } from '../format/money.ts';
import { bondSpending, bondTotals, type BondSpending } from '../model/bond-spending.ts';
import { elapsedShare } from '../model/day.ts';
import { isMissing, sizeOf } from '../model/reading.ts';
import { projects as words } from '../ui/projects.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { zh } from '../ui/zh.ts';
import { amountCell, sumCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import type { ProjectContext } from './project-context.ts';
import { elapsedTip, shareText } from './texts.ts';

/**
 * Bonds and funds: what is spent, and how long there is for the rest.
 *
 * @returns undefined where of none is known what share is spent: the list of all is on the page of supply
 */
export function bondsFigure({ day, park }: ProjectContext): Figure | undefined {
  const spending = bondSpending(park.bonds, day);
  if (spending.every(({ share }) => isMissing(share))) return undefined;
  const { chart, notes, table } = words;
  // What has not been granted has nothing to spend: it stands below, without a bar.
  const drawn = [...spending].sort(
    (a, b) => Number(a.share === 'not-applicable') - Number(b.share === 'not-applicable'),
  );
  const totals = bondTotals(spending);
  const all = { granted: formatSum(totals.granted), share: shareText(totals.share) };
  // Of one alone the total is what it says itself.
  const isSummed = spending.length > 1 && sizeOf(totals.share) !== undefined;
  return completeFigure({
    id: 'bond-spending',
    title: bondsFinding(spending, totals),
    subtitle: chart.bondsSubtitle(formatDay(day)),
    notes: [spending.some(({ bond }) => bond.currency === 'USD') ? notes.currency : undefined],
    table: tableOf(
      [
        table.bond,
        table.kind,
        table.applied,
        table.granted,
        table.disbursed,
        table.share.replace('计划总投资', '获批额'),
        table.promised,
        table.daysLeft,
      ],
      spending.map(({ bond, daysLeft, share }) => [
        bond.name,
        projectTerms.bondKinds[bond.kind],
        bondCell(bond, bond.applied),
        bondCell(bond, bond.granted),
        bondCell(bond, bond.disbursed),
        shareText(share),
        bond.promisedDateText ?? bond.promisedDate ?? '—',
        daysLeft === undefined ? '—' : String(daysLeft).replace('-', '−'),
      ]),
      (column) => [2, 3, 4, 5, 7].includes(column),
      isSummed
        ? [
            [
              table.all,
              '',
              '',
              sumCell(totals.granted),
              sumCell(totals.disbursed),
              all.share,
              '',
              '',
            ],
          ]
        : [],
    ),
    places: spending.map(({ bond }) => bond.at),
    draw: (options) =>
      drawBars(
        [
          ...(isSummed
            ? [
                {
                  name: table.all,
                  value: totals.share,
                  text: all.share,
                  note: chart.grantedSum(all.granted),
                  tip: zh.charts.tip(table.all, [all.share, chart.grantedSum(all.granted)]),
                },
              ]
            : []),
          ...drawn.map((entry) => ({
            name: entry.bond.name,
            value: entry.share,
            mark: elapsedShare(entry.bond.approvalDate, entry.bond.promisedDate, day),
            text: entry.share === 'not-applicable' ? chart.noGrant : shareText(entry.share),
            ...(options.size === 'narrow' ? {} : { note: promiseText(entry) }),
            tip: zh.charts.tip(entry.bond.name, [
              shareText(entry.share),
              promiseText(entry),
              ...elapsedTip(elapsedShare(entry.bond.approvalDate, entry.bond.promisedDate, day)),
            ]),
          })),
        ],
        { ...options, order: 'given', whole: 1, markLabel: chart.elapsedMark },
      ),
  });
}

/** An amount of a bond in a table whose head says 万元; dollars say so. */
export function bondCell({ currency }: Bond, amount: Reading): string {
  const text = amountCell(amount);
  return currency === 'USD' && !isMissing(amount) ? text + words.dollars : text;
}

function promiseText({ daysLeft, share }: BondSpending): string {
  const { chart } = words;
  if (typeof share === 'number' && share >= 1) return chart.spent;
  if (daysLeft === undefined) return chart.noDate;
  return daysLeft < 0 ? chart.daysAfter(-daysLeft) : chart.daysTo(daysLeft);
}
