/** `parkbrief region`: several zones as one region, each with tables and texts of its own. */
import { resolve } from 'node:path';
import { Argument, type Command } from 'commander';
import { region as texts } from '../../src/ui/region.ts';
import { refuseUsage, showProgress } from './terminal.ts';

/** What is typed. */
interface RegionOptions {
  readonly region?: string;
  readonly plan?: string;
  readonly shard?: string;
  readonly park?: string;
  readonly parts?: readonly string[];
  readonly out?: string;
  readonly jobs?: string;
  readonly work?: string;
}

/** Does one of the things; whether it is done. `undefined`: it was refused as wrong usage. */
type Action = (options: RegionOptions) => Promise<boolean | undefined>;

const regionFile = ({ region }: RegionOptions): string => resolve(region ?? 'region.yaml');

/** An option that is needed; tells what is missing. */
function needed(
  what: string,
  name: keyof RegionOptions,
  value: string | undefined,
): value is string {
  if (value !== undefined) return true;
  refuseUsage(texts.needs(what, `--${name}`));
  return false;
}

/** How many at once; undefined when it is left open, null when it was refused. */
function jobsOf({ jobs }: RegionOptions): number | null | undefined {
  if (jobs === undefined) return undefined;
  if (/^[1-9]\d?$/.test(jobs)) return Number(jobs);
  refuseUsage(texts.badJobs(jobs));
  return null;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  check: async (options) => {
    const { checkRegion } = await import('../region/check-region.ts');
    return checkRegion(regionFile(options), showProgress());
  },
  plan: async (options) => {
    if (!needed('plan', 'out', options.out)) return undefined;
    const { planRegion } = await import('../region/plan-region.ts');
    const jobs = jobsOf(options);
    if (jobs === null) return undefined;
    const { out } = options;
    await planRegion({ file: regionFile(options), out: resolve(out), jobs }, showProgress());
    return true;
  },
  shard: async ({ out, park, plan, shard }) => {
    if (!needed('shard', 'plan', plan) || !needed('shard', 'out', out)) return undefined;
    const { chosenOf } = await import('../region/chosen.ts');
    const chosen = chosenOf({ shard, park }, process.env);
    if ('fault' in chosen) {
      refuseUsage(chosen.fault);
      return undefined;
    }
    const { runShard } = await import('../region/run-shard.ts');
    return runShard(resolve(plan), resolve(out), chosen);
  },
  merge: async ({ out, parts = [], plan }) => {
    if (!needed('merge', 'plan', plan) || !needed('merge', 'parts', parts[0])) return undefined;
    if (!needed('merge', 'out', out)) return undefined;
    const { mergeParts } = await import('../region/merge-parts.ts');
    const folders = parts.map((part) => resolve(part));
    await mergeParts(resolve(plan), folders, resolve(out), showProgress());
    return true;
  },
  build: async (options) => {
    const { out, work } = options;
    if (!needed('build', 'out', out)) return undefined;
    const jobs = jobsOf(options);
    if (jobs === null) return undefined;
    const { buildRegion } = await import('../region/build-region.ts');
    const build = {
      file: regionFile(options),
      out: resolve(out),
      work: work === undefined ? undefined : resolve(work),
      jobs,
    };
    return buildRegion(build, showProgress());
  },
};

/** Adds the verb; its exit code is 1 when region.yaml or a member has errors, or a part is missing. */
export function addRegion(program: Command): void {
  program
    .command('region')
    .summary('把一个地区的各个开发区汇总成一个网站')
    .description(
      '一个地区有多个开发区的，用 region.yaml 列出各成员和汇总指标。check 逐个检查各成员（与 check 一样），' +
        '列出要改的，并说明哪些指标可以相加、到哪一期，哪些不能相加、为什么。' +
        'build 一次做完；多台机器分头做的，先 plan，各台 shard，最后 merge。',
    )
    .addArgument(
      new Argument(
        '<做什么>',
        'check 检查，build 一次做完；plan 做计划，shard 生成其中一份，merge 合并',
      ).choices(Object.keys(ACTIONS)),
    )
    .option('--region <文件>', 'region.yaml 的位置（默认当前文件夹里的 region.yaml）')
    .option('--plan <文件夹>', 'shard、merge：计划在哪里')
    .option('--shard <第几份/共几份>', 'shard：生成哪一份，如 1/2（默认按构建服务器的环境变量）')
    .option('--park <编码>', 'shard：只生成这一个成员')
    .option('--parts <文件夹...>', 'merge：各份在哪里')
    .option('--jobs <个数>', 'plan、build：同时读几个成员、做几份（默认按处理器核数）')
    .option('--work <文件夹>', 'build：计划和各份留在哪里，下次没有变的不再生成（默认不留）')
    .option('--out <文件夹>', '写到哪里')
    .action(async (what: string, options: RegionOptions) => {
      const done = await ACTIONS[what]?.(options);
      if (done === false) process.exitCode = 1;
    });
}
