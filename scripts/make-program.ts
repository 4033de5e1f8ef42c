#!/usr/bin/env node
/**
 * Has Astro bundle the program that writes pages and keeps it in .cache, with the files there are before
 * any page: `make-program.ts <digest> [--verbose]`. `build` starts it beside the check of the data, in
 * a process of its own: what bundling needs of memory goes with it.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { writeScripts } from '../src/publish/client-bundle.ts';
import { findProgram, keepProgram } from '../src/publish/program-store.ts';
import { makeStylesPortable } from '../src/publish/stylesheet.ts';
import { setMode } from './commands/mode.ts';
import { formatFailure } from './commands/report.ts';
import { endWithParent } from './output/interrupt.ts';
import { withBundlingLock } from './output/lock.ts';
import { PROJECT_ROOT } from './setup/project-root.mjs';

endWithParent();
const [digest = ''] = process.argv.slice(2);
const verbose = process.argv.includes('--verbose');
const all = join(PROJECT_ROOT, '.cache/bundling');
const bundling = join(all, String(process.pid));

/** Whether a process runs: a bundling that was ended leaves its folder. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

for (const name of existsSync(all) ? readdirSync(all) : []) {
  if (!isRunning(Number(name))) rmSync(join(all, name), { recursive: true, force: true });
}
try {
  setMode('production');
  // Astro has one folder for its working files. Who waited may find what another has just made.
  await withBundlingLock(async () => {
    if (findProgram(PROJECT_ROOT, digest) !== undefined) return;
    // The program takes this level with it: what goes wrong with a page is told by whoever asked for it.
    await build({ root: PROJECT_ROOT, outDir: bundling, force: true, logLevel: 'silent' });
    const client = join(bundling, 'client');
    await writeScripts(join(PROJECT_ROOT, 'src/client'), client);
    makeStylesPortable(client);
    keepProgram(PROJECT_ROOT, digest, join(bundling, 'server'), client);
  });
} catch (error) {
  console.error(formatFailure(error, verbose));
  process.exitCode = 1;
} finally {
  rmSync(bundling, { recursive: true, force: true });
}
