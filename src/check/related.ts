import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import type { Related } from '../data/dataset.ts';
import { enterprises } from '../data/enterprises.ts';
import { projectLives, settledProjects } from './project-life.ts';

/** What the datasets' rules of publication ask about other tables, looked up once. */
export function relatedOf(tables: ReadTables): Related {
  const consenting = new Set<string>();
  for (const { cells } of tableOf(tables, enterprises).rows) {
    if (cells.consent) consenting.add(cells.code);
  }
  const settled = settledProjects(projectLives(tables));
  return {
    consents: (enterprise) => consenting.has(enterprise),
    settled: (project) => settled.has(project),
  };
}
