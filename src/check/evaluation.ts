import { gradeBands } from '../data/grade-bands.ts';
import { scoring } from '../data/scoring.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import type { TableRow } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

type BandRow = TableRow<(typeof gradeBands)['columns']>;

function grouped<R>(rows: readonly R[], nameOf: (row: R) => string): R[][] {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(nameOf(row), [...(groups.get(nameOf(row)) ?? []), row]);
  return [...groups.values()];
}

/** Warns of weights that do not make 100 over one year's evaluation of one scope. */
export function checkWeights(tables: ReadTables): void {
  const table = tableOf(tables, scoring);
  const rows = wholeRows(table).filter(({ cells }) => cells.purpose === 'evaluation');
  for (const group of grouped(rows, ({ cells }) => `${cells.year} ${cells.scope}`)) {
    const weights = group.map(({ cells }) => (typeof cells.weight === 'number' ? cells.weight : 0));
    const sum = Number(weights.reduce((total, weight) => total + weight, 0).toFixed(6));
    const last = group[group.length - 1];
    if (sum === 100 || last === undefined) continue;
    reportCell(table, last, 'weight', {
      code: 'weights-not-100',
      severity: 'warning',
      problem: `${last.cells.year}年这一类企业各项权重加起来是 ${sum}，不是 100`,
      fix: '请核对各项权重，或补上缺的指标',
    });
  }
}

/** Warns of grade bands of one year that leave a gap, overlap, or do not go from 0 to 100. */
export function checkBands(tables: ReadTables): void {
  const table = tableOf(tables, gradeBands);
  const report = (row: BandRow, key: 'from' | 'to', problem: string): void =>
    reportCell(table, row, key, {
      code: 'bands-not-joined',
      severity: 'warning',
      problem,
      fix: '各等级的区间应从 0 到 100 首尾相接',
    });
  const rows = wholeRows(table).filter(({ cells }) => cells.grade !== 'T');
  for (const group of grouped(rows, ({ cells }) => `${cells.year} ${cells.scope}`)) {
    group.sort((a, b) => Number(a.cells.from) - Number(b.cells.from));
    let reached = 0;
    for (const row of group) {
      if (row.cells.from !== reached)
        report(row, 'from', `前一等级到 ${reached}，这里从 ${row.cells.from} 起`);
      reached = Number(row.cells.to);
    }
    const last = group[group.length - 1];
    if (last === undefined || reached === 100) continue;
    const fraction = reached === 1 ? '，像是把百分数填成了小数：20% 填 20' : '';
    report(last, 'to', `最后一个等级只到 ${reached}${fraction}`);
  }
}
