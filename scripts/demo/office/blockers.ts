import { blockers } from '../../../src/data/blockers.ts';
import { firmOf } from '../cast/firms.ts';
import { OFFICES, personFor } from '../cast/people.ts';
import type { Table } from '../csv-write.ts';
import { tableFrom } from '../dataset-table.ts';
import { projectNamed } from '../project-names.ts';
import { OBSTACLES } from './obstacles.ts';
import { PROBLEMS } from './problems.ts';
import { REQUESTS } from './requests.ts';

/** A problem, an obstacle or a request, before it is numbered. */
export interface Issue {
  readonly kind: '问题' | '梗阻' | '支持请求';
  readonly cause: string;
  readonly project?: string;
  readonly firm?: string;
  readonly park?: string;
  readonly text: string;
  readonly open?: string;
  readonly amount?: number;
  readonly askedOf?: string;
  readonly unit: keyof typeof OFFICES;
  readonly raised: string;
  readonly deadline?: string;
  readonly resolved?: string;
  readonly state?: '未解决' | '正在解决';
}

/** blockers.csv: what holds projects and firms up, and what others are asked for. */
export function makeBlockers(): Table {
  const issues = [...OBSTACLES, ...PROBLEMS, ...REQUESTS].toSorted((a, b) =>
    a.raised < b.raised ? -1 : a.raised > b.raised ? 1 : 0,
  );
  return tableFrom(
    blockers,
    issues.map((issue, index) => ({
      code: `b-${issue.raised.slice(0, 4)}-${String(index + 1).padStart(3, '0')}`,
      kind: issue.kind,
      park: issue.park ?? '',
      project: issue.project === undefined ? '' : projectNamed(issue.project),
      enterprise: issue.firm === undefined ? '' : firmOf(issue.firm).shortName,
      cause: issue.cause,
      text: issue.text,
      publicText: issue.open ?? '',
      amount: issue.amount === undefined ? '—' : String(issue.amount),
      askedOf: issue.askedOf ?? '',
      responsibleUnit: OFFICES[issue.unit],
      responsiblePerson: personFor(`blocker ${index}`),
      raised: issue.raised,
      deadline: issue.deadline ?? '',
      resolved: issue.resolved ?? '',
      state: issue.resolved === undefined ? (issue.state ?? '正在解决') : '已解决',
      disclosure: issue.open === undefined ? '内部' : '公开',
    })),
  );
}
