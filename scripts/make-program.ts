#!/usr/bin/env node
/**
 * Has Astro bundle the program that writes pages and keeps it in .cache. `build` starts it beside the
 * check of the data, in a process of its own: what bundling needs of memory goes with it.
 */
import { build } from 'astro';
import { findProgram } from '../src/publish/program-store.ts';
import { formatFailure } from './commands/report.ts';
import { endWithParent } from './output/interrupt.ts';
import { withBundlingLock } from './output/lock.ts';
import { PROJECT_ROOT } from './setup/project-root.mjs';
import { forgetTextLists } from './setup/text-lists.ts';

endWithParent();
const verbose = process.argv.includes('--verbose');
try {
  // Astro has one folder for its working files. Who waited may find what another has just made.
  await withBundlingLock(async () => {
    const digest = process.env['PARKBRIEF_PROGRAM'];
    if (digest !== undefined && findProgram(PROJECT_ROOT, digest) !== undefined) return;
    forgetTextLists(PROJECT_ROOT);
    await build({ root: PROJECT_ROOT, force: true, logLevel: verbose ? 'warn' : 'silent' });
  });
} catch (error) {
  console.error(formatFailure(error, verbose));
  process.exitCode = 1;
}
