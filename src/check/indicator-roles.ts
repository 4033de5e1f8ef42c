import { INDICATOR_ROLES } from '../data/indicator-roles.ts';
import { indicators } from '../data/indicators.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { suggestedRoles } from './suggested-role.ts';

/** Reports two indicators for one thing, and asks what an indicator is for where its name suggests it. */
export function checkIndicatorRoles(tables: ReadTables): void {
  const table = tableOf(tables, indicators);
  const first = new Map<string, number>();
  for (const row of wholeRows(table)) {
    const { role } = row.cells;
    if (role === undefined || role === 'other') continue;
    const before = first.get(role);
    if (before === undefined) first.set(role, row.at.row);
    else
      reportCell(table, row, 'role', {
        code: 'role-twice',
        problem: `与第${before}行的用途相同：网站各页不知道该用哪一个`,
        fix: '请只留一个，另一个改填“其他”',
      });
  }
  const rows = wholeRows(table);
  const suggested = suggestedRoles(rows.map(({ cells }) => cells));
  for (const row of rows) {
    const role = suggested.get(row.cells);
    if (role === undefined) continue;
    const [label] = INDICATOR_ROLES[role];
    reportCell(table, row, 'role', {
      code: 'role-unsaid',
      severity: 'warning',
      problem: `没有写用途，“${row.cells.name}”看来是“${label}”：不写，用到它的页面、核对和报告里都没有这个指标`,
      fix: `请在“用途”一列填“${label}”；不是的请填“其他”。也可以用 npx parkbrief tidy 填写`,
    });
  }
}
