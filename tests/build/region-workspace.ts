/** The region of tests/fixtures/region in a folder of its own, for tests that plan, shard and merge it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Run } from '../scripts/run-parkbrief.ts';
import { runCommand } from './run-build.ts';

/** Codes of its members, in their order. */
export const MEMBERS = ['yunjiang', 'qingshi', 'nanpu', 'beiyuan', 'dongling', 'xichuan'];

/** A region, and what may be done with it. */
export interface RegionWorkspace {
  /** region.yaml. */
  readonly file: string;
  /** A place for a plan, a part or a site. */
  at(name: string): string;
  /** Changes a file of the region, by its path beside region.yaml. */
  change(path: string, from: string | RegExp, to: string): void;
  plan(out?: string): Run;
  shard(shard: string, part: string, plan?: string): Run;
  merge(parts: readonly string[], out: string, plan?: string): Run;
}

/** A copy of the region. */
export function makeRegion(): RegionWorkspace {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-region-'));
  const at = (name: string): string => join(folder, name);
  cpSync('tests/fixtures/region', at('region'), { recursive: true });
  const file = at('region/region.yaml');
  const run = (...args: readonly string[]): Run => runCommand('region', ...args);
  return {
    file,
    at,
    change(path, from, to) {
      const text = readFileSync(at(`region/${path}`), 'utf8');
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${path} has no ${String(from)}`);
      writeFileSync(at(`region/${path}`), changed);
    },
    plan: (out = 'plan') => run('plan', '--region', file, '--out', at(out)),
    shard: (shard, part, plan = 'plan') =>
      run('shard', '--plan', at(plan), '--shard', shard, '--out', at(part)),
    merge: (parts, out, plan = 'plan') =>
      run('merge', '--plan', at(plan), '--parts', ...parts.map(at), '--out', at(out)),
  };
}

/** What a site's files hold, as its marker says. */
export function filesOfSite(folder: string): Readonly<Record<string, string>> {
  const marker = JSON.parse(readFileSync(join(folder, 'parkbrief.json'), 'utf8')) as {
    files: Readonly<Record<string, string>>;
  };
  return marker.files;
}

/** Runs all shards side by side, as a shell does: `xargs -P`. */
export function shardWithXargs({ at }: RegionWorkspace, total: number): Run {
  const command = [process.execPath, 'scripts/parkbrief.ts', 'region', 'shard'];
  const options = ['--plan', at('plan'), '--shard', `{}/${total}`, '--out', at(`of-${total}-{}`)];
  const { status, stderr, stdout } = spawnSync(
    'xargs',
    ['-P', '2', '-I', '{}', ...command, ...options],
    {
      encoding: 'utf8',
      input: Array.from({ length: total }, (_, index) => `${index + 1}\n`).join(''),
    },
  );
  return { status: status ?? -1, stderr, stdout };
}
