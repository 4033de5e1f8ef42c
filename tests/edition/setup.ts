/** Plants markers into the demo and builds its public edition once for all proof tests. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readDataFiles } from '../../src/check/load-park.ts';
import { acknowledgeStops } from './acknowledge-stops.ts';
import { plant } from './plant.ts';
import type { Files } from './plant.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the public site built from the planted data. */
    plantedSite: string;
    /** File of the planted cells, as JSON: there are too many to hand over in memory. */
    plantedCells: string;
    /** Folder of the planted data. */
    plantedData: string;
    /** File of the cells that must be shown, as JSON. */
    plantedOpenCells: string;
  }
}

function writeFiles(files: Files, folder: string): void {
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-edition-'));
  const at = (name: string): string => join(folder, name);
  const [data, out] = [at('data'), at('out')];
  const { files, cells, openCells } = plant(readDataFiles('data'), 1);
  writeFiles(acknowledgeStops(files), data);
  writeFileSync(at('cells.json'), JSON.stringify(cells));
  writeFileSync(at('open-cells.json'), JSON.stringify(openCells));
  const args = [
    'scripts/parkbrief.ts',
    'build',
    '--edition',
    'public',
    '--data',
    data,
    '--out',
    out,
  ];
  // The markers cause thousands of warnings, which nobody has to read.
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`The planted site was not built.\n${stderr.slice(-4000)}`);
  project.provide('plantedSite', out);
  project.provide('plantedCells', at('cells.json'));
  project.provide('plantedOpenCells', at('open-cells.json'));
  project.provide('plantedData', data);
  return () => rmSync(folder, { recursive: true, force: true });
}
