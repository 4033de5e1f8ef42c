/** Runs the command line on a copy of the demo's data, as staff would. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for one test: copies of the demo's data and texts, and a place for output. */
export function makeWorkspace(): { data: string; content: string; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-build-'));
  const workspace = {
    data: join(folder, 'data'),
    content: join(folder, 'content'),
    out: join(folder, 'dist'),
  };
  cpSync('data', workspace.data, { recursive: true });
  cpSync('content', workspace.content, { recursive: true });
  return workspace;
}

/** Runs `parkbrief <verb>` on a workspace, with further options. */
export function runVerb(
  verb: 'build' | 'check',
  { data, content, out }: ReturnType<typeof makeWorkspace>,
  options: readonly string[] = [],
) {
  const args = ['scripts/parkbrief.ts', verb, '--data', data, '--content', content, ...options];
  if (verb === 'build') args.push('--out', out);
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}
