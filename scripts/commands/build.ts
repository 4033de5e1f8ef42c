/** `parkbrief build`: data check → Astro → publish checks → the new site takes the old one's place. */
import { rmSync } from 'node:fs';
import type { Command } from 'commander';
import { type Checked, handOver } from '../../src/data/handover.ts';
import { findProgram } from '../../src/publish/program-store.ts';
import {
  freshOutput,
  recoverOutput,
  refuseOutput,
  replaceOutput,
} from '../../src/publish/replace-output.ts';
import { programDigest } from '../setup/program-digest.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { checkData } from './check-data.ts';
import {
  applyOptions,
  type SiteOptions,
  withInputOptions,
  withOutputOption,
  type WrittenOptions,
} from './options.ts';
import { setMode } from './mode.ts';
import { formatFailure } from './report.ts';

/** Adds the verb; its exit code is 1 when nothing was published. */
export function addBuild(program: Command): void {
  withOutputOption(withInputOptions(program.command('build')))
    .summary('生成网站')
    .description('检查数据并生成网站。任何一步不通过，原来的网站保持不变。')
    .option('--verbose', '出错时显示程序调用栈，供开发人员使用')
    .action(async ({ verbose = false, ...written }: WrittenOptions & { verbose?: boolean }) => {
      const built = await buildSite(applyOptions(written), verbose);
      if (!built) process.exitCode = 1;
    });
}

/** Astro bundles the program that writes the pages; while its sources are the same, it is run again. */
async function writeSite(checked: Checked, out: string, verbose: boolean): Promise<void> {
  const { content, edition } = checked;
  const digest = programDigest({ content, edition, project: PROJECT_ROOT });
  const program = findProgram(PROJECT_ROOT, digest);
  if (program === undefined) {
    // Taken before Astro reads anything: what is saved from now on belongs to another program.
    process.env['PARKBRIEF_PROGRAM'] = digest;
    const { build } = await import('astro');
    await build({ root: PROJECT_ROOT, logLevel: verbose ? 'warn' : 'silent' });
    return;
  }
  const { runProgram } = await import('../../src/publish/run-program.ts');
  const { finishOutput } = await import('../../src/publish/finish.ts');
  await runProgram(program, out, checked);
  finishOutput(out);
}

/** Builds into a fresh folder and swaps it in; prints why when it does not. */
async function buildSite(options: SiteOptions, verbose: boolean): Promise<boolean> {
  const refusal = refuseOutput(options.out);
  if (refusal !== undefined) {
    console.error(refusal);
    return false;
  }
  recoverOutput(options.out);
  const { park, site, usable } = await checkData(options);
  if (!usable || park === undefined || site === undefined) return false;
  const { content, data, edition } = options;
  const checked = { content, data, edition, park, site };
  handOver(checked);
  const fresh = freshOutput(options.out);
  // Pages are made side by side: when one has failed, others may fail behind it.
  process.on('unhandledRejection', (error) => {
    process.exitCode = 1;
    console.error(formatFailure(error, verbose));
  });
  try {
    process.env['PARKBRIEF_OUT'] = fresh;
    setMode('production');
    await writeSite(checked, fresh, verbose);
    await replaceOutput(fresh, options.out);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    console.error(formatFailure(error, verbose));
    return false;
  }
  console.log(`网站已生成：${options.out}`);
  return true;
}
