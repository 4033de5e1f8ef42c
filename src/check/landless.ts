import { blockers } from '../data/blockers.ts';
import { parcels } from '../data/parcels.ts';
import { firstSigning, projectLives, rankOf } from './project-life.ts';
import type { ProjectLife } from './project-life.ts';
import { projects } from '../data/projects.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { asOfPeriod, monthsBefore } from './as-of.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { THRESHOLDS } from './thresholds.ts';

/** Landed, given up or waiting: nobody asks for its land. */
function isSettled(life: ProjectLife): boolean {
  const last = life.events[life.events.length - 1]?.cells.stage;
  if (last === 'ended' || last === 'shelved') return true;
  return life.events.some(({ cells }) => rankOf(cells.stage) >= rankOf('land'));
}

/**
 * Warns of a project that has been signed for long without a parcel and without an open blocker that
 * says why. Projects that need no land (0 亩) are left out, and all are when no parcels are kept.
 */
export function checkLandless(
  tables: ReadTables,
  months: number = THRESHOLDS.landlessMonths,
): void {
  const asOf = asOfPeriod(tables);
  const land = wholeRows(tableOf(tables, parcels));
  if (asOf === undefined || land.length === 0) return;
  const limit = monthsBefore(asOf, months);
  const withLand = new Set(land.map(({ cells }) => cells.project));
  const blocked = new Set(
    wholeRows(tableOf(tables, blockers))
      .filter(({ cells }) => cells.state !== 'resolved')
      .map(({ cells }) => cells.project),
  );
  for (const life of projectLives(tables).values()) {
    const { code, parent, landMu } = life.row.cells;
    const signing = firstSigning(life);
    if (signing === undefined || signing > limit || landMu === 0 || isSettled(life)) continue;
    if ([code, parent].some((name) => withLand.has(name) && name !== undefined)) continue;
    if (blocked.has(code)) continue;
    reportCell(tableOf(tables, projects), life.row, 'name', {
      code: 'signed-without-land',
      severity: 'warning',
      problem: `${signing} 签约，已超过${months}个月，既没有地块，也没有登记问题`,
      fix: '请在地块表里填上用地项目，或在问题清单里登记卡在哪里；租用厂房的把用地面积填 0',
    });
  }
}
