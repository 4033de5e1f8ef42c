import { permits } from '../../../src/data/permits.ts';
import { OFFICES } from '../cast/people.ts';
import type { DemoProject } from '../cast/project.ts';
import { PROJECTS } from '../cast/projects.ts';
import type { Table } from '../csv-write.ts';
import { tableFrom } from '../dataset-table.ts';
import { daysBetween, shiftDay } from '../days.ts';
import { dayOf } from '../project-life.ts';
import { randomFor } from '../random.ts';

/** Newest day anything is known of. */
const TODAY = '2026-06-30';

/** Approvals in their order: when, from the signing (0) to the start of building (1), they come. */
const KINDS = [
  ['立项备案', 0.2, OFFICES.approvals],
  ['节能审查', 0.35, OFFICES.approvals],
  ['环评', 0.45, OFFICES.environment],
  ['用地预审与选址意见书', 0.5, OFFICES.land],
  ['建设用地规划许可证', 0.68, OFFICES.land],
  ['不动产权证', 0.76, OFFICES.land],
  ['建设工程规划许可证', 0.86, OFFICES.approvals],
  ['施工许可证', 0.96, OFFICES.approvals],
] as const;

function rowsOf(project: DemoProject) {
  const signed = project.signed ?? (project.parent === undefined ? undefined : '2026-03-02');
  if (signed === undefined || signed < '2025-01-01' || project.last[0] === '签约') return [];
  const started = dayOf(project, '开工') ?? shiftDay(TODAY, 90);
  const span = daysBetween(signed, started);
  return KINDS.flatMap(([kind, part, authority]) => {
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
  const recent = PROJECTS.filter(({ code }) => code !== 'liuliwan-glass-park-1');
  return tableFrom(permits, recent.flatMap(rowsOf));
}
