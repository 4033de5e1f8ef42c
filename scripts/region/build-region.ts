/** What `parkbrief region build` does: plan, shards and merge on one machine, the shards side by side. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { region as texts } from '../../src/ui/region.ts';
import type { Progress } from '../commands/terminal.ts';
import { onInterrupt } from '../output/interrupt.ts';
import { temporaryPlace } from '../output/temporary-place.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { mergeParts } from './merge-parts.ts';
import { planRegion } from './plan-region.ts';

/** Where a build works, and on how many shards at once. */
export interface RegionBuild {
  /** region.yaml. */
  readonly file: string;
  readonly out: string;
  /** Folder that keeps plan and packages for the next time; undefined for one that is removed. */
  readonly work: string | undefined;
  /** Undefined for as many as the machine has processors, and as pay. */
  readonly jobs: number | undefined;
}

/** @returns whether the site was made */
export async function buildRegion(
  { file, jobs, out, work }: RegionBuild,
  progress: Progress,
): Promise<boolean> {
  const place = work ?? mkdtempSync(join(temporaryPlace(), 'parkbrief-region-'));
  const tidy = (): void => {
    if (work === undefined) rmSync(place, { recursive: true, force: true });
  };
  const forget = onInterrupt(tidy);
  try {
    const [folder, part] = [join(place, 'plan'), join(place, 'parts')];
    const { parks } = await planRegion({ file, out: folder, jobs }, progress);
    // There is no shard where no member has a site.
    mkdirSync(part, { recursive: true });
    const total = Math.min(jobs ?? availableParallelism(), parks.length);
    const shards = Array.from({ length: total }, (_, index) => `${index + 1}/${total}`);
    const done = await Promise.all(shards.map((shard) => runShard(folder, part, shard)));
    if (done.includes(false)) return false;
    await mergeParts(folder, [part], out, progress);
    return true;
  } finally {
    forget();
    tidy();
  }
}

/** Runs a shard in a process of its own, whose memory goes with it. */
async function runShard(plan: string, part: string, shard: string): Promise<boolean> {
  console.log(texts.building(shard));
  const script = join(PROJECT_ROOT, 'scripts', 'parkbrief.ts');
  const args = [script, 'region', 'shard', '--plan', plan, '--shard', shard, '--out', part];
  const child = spawn(process.execPath, args, {
    // It ends when this process does, however that ends.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const forget = onInterrupt(() => void child.kill());
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  forget();
  return code === 0;
}
