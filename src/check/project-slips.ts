import type { Remark } from '../data/diagnostic.ts';
import { projectProgress } from '../data/project-progress.ts';
import { projects } from '../data/projects.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { THRESHOLDS } from './thresholds.ts';

/** What a planned investment is held against: a number of 万元 and what to call it. */
interface Measure {
  readonly label: string;
  readonly value: number;
}

const FACTOR = 10 ** THRESHOLDS.slipPowers.from;

function isFarBelow(small: number, large: number): boolean {
  return small > 0 && large >= small * FACTOR;
}

function slipRemark(investment: number, { label, value }: Measure): Remark {
  const small = investment < value;
  return {
    code: 'unit-slip',
    severity: 'warning',
    problem: `比${label} ${value} ${small ? '小' : '大'}一千倍以上`,
    fix: '请核对单位，这里应以万元为单位，多半是万元和亿元弄混了',
  };
}

function middle(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length < THRESHOLDS.slipMinimum ? undefined : sorted[sorted.length >> 1];
}

/**
 * Warns of a planned investment a thousand times smaller or larger than what the project says
 * elsewhere (its fixed investment, expected output, investment done), or than the other projects: 亿元
 * written for 万元. Said at the planned investment, which the others agree against.
 */
export function checkProjectSlips(tables: ReadTables): void {
  const done = new Map<string, number>();
  for (const { cells } of wholeRows(tableOf(tables, projectProgress))) {
    if (typeof cells.doneTotal !== 'number') continue;
    done.set(cells.project, Math.max(cells.doneTotal, done.get(cells.project) ?? 0));
  }
  const table = tableOf(tables, projects);
  const rows = wholeRows(table);
  const investments = rows.flatMap(({ cells: { investment } }) =>
    typeof investment === 'number' && investment > 0 ? [investment] : [],
  );
  const usual = middle(investments);
  for (const row of rows) {
    const { code, investment, fixedInvestment, expectedOutput } = row.cells;
    if (typeof investment !== 'number' || investment <= 0) continue;
    const named: readonly (readonly [string, unknown])[] = [
      ['固定资产投资', fixedInvestment],
      ['预计年产值', expectedOutput],
      ['其他项目的中位数', usual],
    ];
    const measures = named.flatMap(([label, value]) =>
      typeof value === 'number' ? [{ label, value }] : [],
    );
    const reached = { label: '累计完成投资', value: done.get(code) ?? 0 };
    const far =
      // Little done is no sign of anything, much more than planned is.
      [...measures, reached].find(({ value }) => isFarBelow(investment, value)) ??
      measures.find(({ value }) => isFarBelow(value, investment));
    if (far !== undefined) reportCell(table, row, 'investment', slipRemark(investment, far));
  }
}
