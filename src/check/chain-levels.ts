import { chains } from '../data/chains.ts';
import { projects } from '../data/projects.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/**
 * Industries and links are rows of one table: a link hangs on an industry, a project names an
 * industry as the one it belongs to and a link as the gap it fills.
 */
export function checkChainLevels(tables: ReadTables): void {
  const table = tableOf(tables, chains);
  const rows = wholeRows(table);
  const parentOf = new Map(rows.map(({ cells }) => [cells.code, cells.parent]));
  const isLink = (code: string): boolean => parentOf.get(code) !== undefined;
  for (const row of rows) {
    if (row.cells.parent === undefined || !isLink(row.cells.parent)) continue;
    reportCell(table, row, 'parent', {
      code: 'chain-level',
      problem: '上级填的是环节',
      expected: '环节的上级应是产业（上级留空的那些行）',
    });
  }
  const projectTable = tableOf(tables, projects);
  for (const row of wholeRows(projectTable)) {
    const { leadingIndustry, chainGap } = row.cells;
    if (leadingIndustry !== undefined && isLink(leadingIndustry)) {
      reportCell(projectTable, row, 'leadingIndustry', {
        code: 'chain-level',
        problem: '填的是产业链环节，不是产业',
        expected: '应填产业链表里上级留空的产业',
        fix: '补链环节请填在「补链环节」列',
      });
    }
    if (chainGap !== undefined && parentOf.has(chainGap) && !isLink(chainGap)) {
      reportCell(projectTable, row, 'chainGap', {
        code: 'chain-level',
        problem: '填的是产业，不是环节',
        expected: '应填产业链表里填了上级的环节',
      });
    }
  }
}
