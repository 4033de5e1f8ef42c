import { drawBars } from '../charts/bars.ts';
import { formatAmountSum } from '../format/amount-sum.ts';
import { formatDay } from '../format/day.ts';
import { formatMoney } from '../format/money.ts';
import { addAmounts } from '../model/amounts.ts';
import { isGranted } from '../model/bond-spending.ts';
import { lastDayOf } from '../model/day.ts';
import { latestPeriod } from '../model/latest.ts';
import type { Park } from '../data/park.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { supply as words } from '../ui/supply.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';

/**
 * Bonds and funds in 人民币 by kind: how many, and what has been granted.
 *
 * @returns undefined where of none is known what was granted
 */
export function fundingFigure(park: Park): Figure | undefined {
  if (park.observations.length === 0) return undefined;
  const inYuan = park.bonds.filter(({ currency }) => currency === 'CNY');
  const foreign = park.bonds.filter((bond) => !inYuan.includes(bond));
  const kinds = [...new Set(inYuan.map(({ kind }) => kind))].map((kind) => {
    const bonds = inYuan.filter((bond) => bond.kind === kind);
    const granted = bonds.filter(isGranted);
    const sum = (key: 'applied' | 'granted' | 'disbursed') =>
      addAmounts((key === 'applied' ? bonds : granted).map((bond) => bond[key]));
    return {
      name: projectTerms.bondKinds[kind],
      bonds,
      pending: bonds.length - granted.length,
      applied: sum('applied'),
      granted: sum('granted'),
      disbursed: sum('disbursed'),
    };
  });
  if (kinds.every(({ granted }) => granted.count === 0)) return undefined;
  const { chart, table } = words;
  const isPending = ({ bonds, granted, pending }: (typeof kinds)[number]): boolean =>
    granted.total === 0 || pending === bonds.length;
  const text = (kind: (typeof kinds)[number]): string =>
    isPending(kind) ? chart.pending : formatAmountSum(kind.granted, formatMoney, '笔');
  const clauses = kinds.map((kind) =>
    isPending(kind)
      ? `${kind.name}${kind.bonds.length}笔，${chart.pending}`
      : `${kind.name}${kind.bonds.length}笔，获批${text(kind)}${kind.pending > 0 ? `（${kind.pending}笔申报中）` : ''}`,
  );
  return completeFigure({
    id: 'funding-by-kind',
    title: clauses.join('；'),
    subtitle: chart.funding(formatDay(lastDayOf(latestPeriod(park)))),
    notes: [foreign.length > 0 ? chart.foreign(foreign.map(({ name }) => name)) : undefined],
    table: tableOf(
      [table.kind, table.count, table.applied, table.granted, table.disbursed],
      kinds.map(({ applied, bonds, disbursed, granted, name }) => [
        name,
        String(bonds.length),
        amountCell(applied.total),
        amountCell(granted.total),
        amountCell(disbursed.total),
      ]),
      (column) => column > 0,
    ),
    places: inYuan.map(({ at }) => at),
    draw: (options) =>
      drawBars(
        kinds.map((kind) => ({
          name: kind.name,
          value: kind.granted.total,
          text: text(kind),
          ...(options.size === 'narrow' ? {} : { note: chart.granted(kind.bonds.length) }),
          tip: zh.charts.tip(kind.name, [text(kind), ...kind.bonds.map(({ name }) => name)]),
        })),
        options,
      ),
  });
}
