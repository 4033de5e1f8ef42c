/**
 * Builds the public demo twice for all site tests: once to look at, bundling everything anew, and
 * once to compare, with the program the first build has kept.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { programDigest } from '../../scripts/setup/program-digest.ts';
import { PROJECT_ROOT } from '../../scripts/setup/project-root.mjs';
import { findProgram } from '../../src/publish/program-store.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    site: string;
    /** Folder of a second build from the same inputs. */
    secondSite: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-site-'));
  forgetProgram();
  project.provide('site', build(join(folder, 'first')));
  project.provide('secondSite', build(join(folder, 'second')));
  return () => rmSync(folder, { recursive: true, force: true });
}

function forgetProgram(): void {
  const kept = findProgram(PROJECT_ROOT, programDigest(PROJECT_ROOT));
  if (kept !== undefined) rmSync(dirname(kept.fixed), { recursive: true });
}

function build(out: string): string {
  const args = ['scripts/parkbrief.ts', 'build', '--edition', 'public', '--out', out];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The demo site was not built.\n${stdout}\n${stderr}`);
  return out;
}
