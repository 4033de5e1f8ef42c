import { enterpriseEvents } from '../data/enterprise-events.ts';
import { projects } from '../data/projects.ts';
import { relatedOf } from './related.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/** Says which milestones marked 公开 stay out of the public edition, for want of the firm's consent. */
export function checkConsent(tables: ReadTables): void {
  const related = relatedOf(tables);
  const table = tableOf(tables, enterpriseEvents);
  for (const row of wholeRows(table)) {
    if (row.cells.disclosure !== 'public' || related.consents(row.cells.enterprise)) continue;
    reportCell(table, row, 'disclosure', {
      code: 'consent-missing',
      severity: 'note',
      problem: '企业没有公开授权，公开版不会有这一行',
      fix: '取得企业书面同意后，请在企业表的「公开授权」填“是”',
    });
  }
}

/** Says which projects marked 公开 stay out of the public edition because they were neither signed
 * nor begun. */
export function checkUnsigned(tables: ReadTables): void {
  const related = relatedOf(tables);
  const table = tableOf(tables, projects);
  for (const row of wholeRows(table)) {
    if (row.cells.disclosure !== 'public' || related.settled(row.cells.code)) continue;
    reportCell(table, row, 'disclosure', {
      code: 'unsigned-not-public',
      severity: 'note',
      problem: '项目还没有签约，也没有供地或开工，公开版不会有这一行',
      fix: '签约后请在项目阶段表填“签约”',
    });
  }
}
