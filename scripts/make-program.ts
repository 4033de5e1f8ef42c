#!/usr/bin/env node
/**
 * Has Astro bundle the program that writes pages and keeps it in .cache. `build` starts it beside the
 * check of the data, in a process of its own: what bundling needs of memory goes with it.
 */
import { build } from 'astro';
import { formatFailure } from './commands/report.ts';
import { PROJECT_ROOT } from './setup/project-root.mjs';
import { forgetTextLists } from './setup/text-lists.ts';

const verbose = process.argv.includes('--verbose');
try {
  forgetTextLists(PROJECT_ROOT);
  await build({ root: PROJECT_ROOT, force: true, logLevel: verbose ? 'warn' : 'silent' });
} catch (error) {
  console.error(formatFailure(error, verbose));
  process.exitCode = 1;
}
