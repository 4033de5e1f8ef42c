/**
 * Builds the public demo for all site tests, bundling everything anew, and starts the browser they share. Whatever
 * is built after it is made with the program it has kept: so this project stands first in vitest.config.ts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { programDigest } from '../../scripts/setup/program-digest.ts';
import { PROJECT_ROOT } from '../../scripts/setup/project-root.mjs';
import { findProgram } from '../../src/publish/program-store.ts';
import { buildDemo } from './build-demo.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    site: string;
    /** Where the browser is reached; every file opens its own contexts in it. */
    browser?: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-site-'));
  forgetProgram();
  project.provide('site', buildDemo(join(folder, 'site')));
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser: run the tests with npm test.');
  const browser = await chromium.launchServer({ executablePath, args: BROWSER_ARGS });
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
}

function forgetProgram(): void {
  const kept = findProgram(PROJECT_ROOT, programDigest(PROJECT_ROOT));
  if (kept !== undefined) rmSync(dirname(kept.fixed), { recursive: true });
}
