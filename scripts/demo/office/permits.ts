import { permits } from '../../../src/data/permits.ts';
import { OFFICES } from '../cast/people.ts';
import { isRented, needsLand } from '../cast/needs-land.ts';
import type { DemoProject } from '../cast/project.ts';
import { PROJECTS } from '../cast/projects.ts';
import type { Table } from '../csv-write.ts';
import { tableFrom } from '../dataset-table.ts';
import { daysBetween, shiftDay } from '../days.ts';
import { dayOf } from '../project-life.ts';
import { randomFor } from '../random.ts';

/** Newest day anything is known of. */
const TODAY = '2026-06-30';

/** From when on the phases begun this year ask for approvals of their own. */
const PHASES_FROM = '2026-03-02';

/** Approvals in their order: when, from the signing (0) to the start of building (1), they come. */
const KINDS = [
  ['立项备案', 0.2, OFFICES.approvals, 'every project'],
  ['节能审查', 0.35, OFFICES.approvals, 'every project'],
  ['环评', 0.45, OFFICES.environment, 'every project'],
  ['用地预审与选址意见书', 0.5, OFFICES.land, 'new ground'],
  ['建设用地规划许可证', 0.68, OFFICES.land, 'new ground'],
  ['不动产权证', 0.76, OFFICES.land, 'new ground'],
  ['建设工程规划许可证', 0.86, OFFICES.approvals, 'new buildings'],
  ['施工许可证', 0.96, OFFICES.approvals, 'new buildings'],
] as const;

/** Whether a project builds, and on ground of its own: a rented workshop needs no land permit. */
function needs(project: DemoProject, what: (typeof KINDS)[number][3]): boolean {
  if (what === 'every project') return true;
  return what === 'new buildings' ? !isRented(project) : needsLand(project);
}

function rowsOf(project: DemoProject) {
  const started = dayOf(project, '开工') ?? shiftDay(TODAY, 90);
  const signed = project.signed ?? (project.parent === undefined ? undefined : PHASES_FROM);
  if (signed === undefined || signed < '2025-01-01' || project.last[0] === '签约') return [];
  if (started < signed) return [];
  const span = daysBetween(signed, started);
  return KINDS.filter(([, , , what]) => needs(project, what)).flatMap(([kind, part, authority]) => {
    const granted = shiftDay(signed, Math.round(span * part));
    const wait = 8 + Math.round(24 * randomFor(`permit ${project.code} ${kind}`)());
    const earliest = shiftDay(signed, 1);
    const submitted = shiftDay(granted, -wait);
    const from = submitted < earliest ? earliest : submitted;
    if (from > TODAY) return [];
    return [
      {
        project: project.name,
        kind,
        submitted: from > granted ? granted : from,
        granted: granted > TODAY ? '' : granted,
        authority,
        disclosure: '公开',
      },
    ];
  });
}

/** permits.csv: the approvals of projects signed since 2025, those under way without a second date. */
export function makePermits(): Table {
  return tableFrom(permits, PROJECTS.flatMap(rowsOf));
}
