/** Runs the command line on a copy of a park, as staff would. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Run } from '../scripts/run-parkbrief.ts';
import { putSmallPark } from './small-park.ts';

/** Where a park stands and where its site is to go. */
export interface Workspace {
  readonly data: string;
  readonly content: string;
  readonly out: string;
}

/** A folder of its own for one test: copies of the demo's data and texts, and a place for output. */
export function makeWorkspace(): Workspace {
  return workspaceOf('data', 'content');
}

/** The same with a park that has a few rows in every table, for tests that ask for a park, not for the demo. */
export function makeWholeWorkspace(): Workspace {
  return workspaceOf('tests/fixtures/whole', 'tests/seeds/seed-004/content');
}

/** The same with a park that has the required tables and the texts a new one begins with. */
export function makeSmallWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-build-'));
  return { ...putSmallPark(folder), out: join(folder, 'dist') };
}

function workspaceOf(data: string, content: string): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-build-'));
  const workspace = {
    data: join(folder, 'data'),
    content: join(folder, 'content'),
    out: join(folder, 'dist'),
  };
  cpSync(data, workspace.data, { recursive: true });
  cpSync(content, workspace.content, { recursive: true });
  return workspace;
}

/** Runs the command line in a process of its own. */
export function runCommand(...args: readonly string[]): Run {
  const program = ['scripts/parkbrief.ts', ...args];
  const { status, stderr, stdout } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  // Without a status it was killed.
  return { status: status ?? -1, stderr, stdout };
}

/** Runs `parkbrief <verb>` on a workspace, with further options. */
export function runVerb(
  verb: 'build' | 'check',
  { data, content, out }: Workspace,
  options: readonly string[] = [],
) {
  const args = [verb, '--data', data, '--content', content, ...options];
  return runCommand(...args, ...(verb === 'build' ? ['--out', out] : []));
}
