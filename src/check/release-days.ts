import { indicators } from '../data/indicators.ts';
import { nearestName } from '../data/nearest.ts';
import { releaseDays } from '../data/release-days.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/** Reports usual days of release for a group that no indicator is in: nobody would ever see them. */
export function checkReleaseDays(tables: ReadTables): void {
  const table = tableOf(tables, releaseDays);
  const groups = [...new Set(tableOf(tables, indicators).rows.map(({ cells }) => cells.group))];
  for (const row of wholeRows(table)) {
    const { group } = row.cells;
    if (groups.includes(group)) continue;
    const near = nearestName(group, groups);
    reportCell(table, row, 'group', {
      code: 'release-group-unknown',
      severity: 'warning',
      problem: '指标表里没有这个分组，网站上不会出现',
      fix: near === undefined ? '请照指标表的“分组”填写' : `可能应为“${near}”`,
    });
  }
}
