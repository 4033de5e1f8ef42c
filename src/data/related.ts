import { tableOf } from './check/tables.ts';
import type { ReadTables } from './check/tables.ts';
import type { Related } from './dataset.ts';
import { enterprises } from './enterprises.ts';
import { projects } from './projects.ts';
import { stageEvents } from './stage-events.ts';

/** What the datasets' rules of publication ask about other tables, looked up once. */
export function relatedOf(tables: ReadTables): Related {
  const consenting = new Set<string>();
  for (const { cells } of tableOf(tables, enterprises).rows) {
    if (cells.consent) consenting.add(cells.code);
  }
  const parentOf = new Map(
    tableOf(tables, projects).rows.map(({ cells }) => [cells.code, cells.parent]),
  );
  const signed = new Set<string>();
  for (const { cells } of tableOf(tables, stageEvents).rows) {
    if (cells.stage === 'signed') signed.add(cells.project);
  }
  return {
    consents: (enterprise) => consenting.has(enterprise),
    signed(project) {
      let current: string | undefined = project;
      for (let steps = 0; current !== undefined && steps <= parentOf.size; steps++) {
        if (signed.has(current)) return true;
        current = parentOf.get(current);
      }
      return false;
    },
  };
}
