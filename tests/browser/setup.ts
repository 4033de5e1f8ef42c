/**
 * Builds the public demo for all site tests, bundling everything anew. Whatever is built after it is made
 * with the program it has kept: so this project stands first in vitest.config.ts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { programDigest } from '../../scripts/setup/program-digest.ts';
import { PROJECT_ROOT } from '../../scripts/setup/project-root.mjs';
import { findProgram } from '../../src/publish/program-store.ts';
import { buildDemo } from './build-demo.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    site: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-site-'));
  forgetProgram();
  project.provide('site', buildDemo(join(folder, 'site')));
  return () => rmSync(folder, { recursive: true, force: true });
}

function forgetProgram(): void {
  const kept = findProgram(PROJECT_ROOT, programDigest(PROJECT_ROOT));
  if (kept !== undefined) rmSync(dirname(kept.fixed), { recursive: true });
}
