/**
 * `check-cost.ts <checkout> <data folder>`: what a checkout's check costs in process, and what csv-parse costs
 * over the same bytes. Prints both as JSON, in seconds of processor time. A process of its own, so that
 * neither finds what another has warmed up.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { readDataFiles as Read } from '../../src/check/load-park.ts';
import type { checkEdition as Check } from '../../src/edition/check-edition.ts';

const [project = '', data = ''] = process.argv.slice(2);
const load = (module: string): Promise<unknown> =>
  import(pathToFileURL(join(project, module)).href);
const { readDataFiles } = (await load('src/check/load-park.ts')) as { readDataFiles: typeof Read };
const { checkEdition } = (await load('src/edition/check-edition.ts')) as {
  checkEdition: typeof Check;
};

/** Seconds of processor time of this process. */
function processorTime(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const texts = readdirSync(data)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => readFileSync(join(data, name)));
const reading = processorTime(() => {
  for (const text of texts) parse(text, { bom: true, relax_column_count: true });
});
const checking = processorTime(() => checkEdition(readDataFiles(data), 'public'));
console.log(JSON.stringify({ reading, checking }));
