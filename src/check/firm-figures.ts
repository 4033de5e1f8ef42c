import { firmFiguresLabel } from '../data/columns/firm-figures.ts';
import { enterprisePeriods } from '../data/enterprise-periods.ts';
import { indicators } from '../data/indicators.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { suggestedFirmFigures } from './suggested-firm-figures.ts';

/**
 * Asks which figures of firms a public indicator adds up where its name suggests some and its row does
 * not say. Without firms' figures there is nothing to hold it against, and nothing to ask.
 */
export function checkFirmFigures(tables: ReadTables): void {
  if (tableOf(tables, enterprisePeriods).rows.length === 0) return;
  const table = tableOf(tables, indicators);
  for (const row of wholeRows(table)) {
    const { disclosure, firmFigures, name } = row.cells;
    if (firmFigures !== undefined || disclosure !== 'public') continue;
    const labels = suggestedFirmFigures(row.cells).map(firmFiguresLabel);
    if (labels.length === 0) continue;
    const cell = labels.map((label) => `“${label}”`).join('或');
    reportCell(table, row, 'firmFigures', {
      code: 'firm-figures-unsaid',
      severity: 'warning',
      problem: `没有写企业数据，“${name}”看来由企业的${cell}得来：没有写以前，公开版按它保护`,
      fix: `请在“企业数据”一列填${cell}；都不是的请填“无”${labels.length === 1 ? '。也可以用 npx parkbrief tidy 填写' : ''}`,
    });
  }
}
