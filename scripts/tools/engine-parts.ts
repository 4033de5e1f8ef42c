/** What the publishing page carries for its workers: their script, and the files that come with the program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { ENGINE_MEND } from '../../src/publish/client-bundle.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import type { KeptProgram } from '../../src/publish/program-store.ts';
import { readContent } from '../../src/site/read-content.ts';
import type { EngineParts } from '../../src/workbench/engine/start-engine.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';

/** Lowest browser the page works in. */
export const PAGE_TARGET = 'chrome78';

/** The same archive whenever it is made; zip knows no year before. */
const NO_TIME = '1980-01-01T00:00:00';

/** The script of a worker: the checks, the maker of sites and the kept program. */
async function workerScript({ entry }: KeptProgram): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(PROJECT_ROOT, 'src/workbench/engine/worker.ts')],
    alias: { 'parkbrief:program': entry },
    inject: [ENGINE_MEND],
    define: { 'process.env.NODE_ENV': '"production"' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    // Some packages ask a document for what they can do without one.
    conditions: ['worker'],
    target: PAGE_TARGET,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The files that come with the program, packed. */
function productFiles({ fixed }: KeptProgram): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const name of listOutputFiles(fixed))
    files[`fixed/${name}`] = readFileSync(join(fixed, name));
  for (const [path, bytes] of readContent(join(PROJECT_ROOT, 'content')))
    if (path.startsWith('guide/')) files[`handbook/${path}`] = bytes;
  return zipSync(files, { level: 9, mtime: NO_TIME });
}

/** Makes both of a kept program. */
export async function makeEngineParts(kept: KeptProgram): Promise<EngineParts> {
  return { script: await workerScript(kept), product: productFiles(kept) };
}
