/** Plants markers into the demo and builds both editions once for all proof tests. */
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
    /** Folder of the internal site built from the same data. */
    plantedInternalSite: string;
    /** File of the cells the public edition must show, as JSON. */
    plantedOpenCells: string;
  }
}

function writeFiles(files: Files, folder: string): void {
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** Builds one edition of the planted data; the markers cause thousands of warnings, which nobody has to read. */
function build(edition: 'public' | 'internal', data: string, out: string): void {
  const args = [
    'scripts/parkbrief.ts',
    'build',
    '--edition',
    edition,
    '--data',
    data,
    '--out',
    out,
  ];
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) {
    throw new Error(`The planted ${edition} site was not built.\n${stderr.slice(-4000)}`);
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-edition-'));
  const at = (name: string): string => join(folder, name);
  const { files, ...planted } = plant(readDataFiles('data'), 1);
  writeFiles(acknowledgeStops(files), at('data'));
  writeFileSync(at('cells.json'), JSON.stringify(planted.cells));
  writeFileSync(at('open-cells.json'), JSON.stringify(planted.openCells));
  build('public', at('data'), at('public'));
  build('internal', at('data'), at('internal'));
  project.provide('plantedSite', at('public'));
  project.provide('plantedInternalSite', at('internal'));
  project.provide('plantedCells', at('cells.json'));
  project.provide('plantedOpenCells', at('open-cells.json'));
  return () => rmSync(folder, { recursive: true, force: true });
}
