/** What a region costs, step by step: plan, shards one after another, merge. */
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { parsePlan } from '../../src/publish/region/plan-record.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { makeManyFirms } from './many-firms.ts';
import { measureProgram, type ProgramCost } from './program-cost.ts';

/** How large a region is. */
export interface RegionSize {
  readonly parks: number;
  /** Of each park. */
  readonly firms: number;
  readonly shards: number;
  /** The park that is copied, below the project. */
  readonly data: string;
  readonly content: string;
}

/** What is measured unless another size is asked for, and what only shows that it works. */
export const REGION_SIZE: RegionSize = {
  ...{ parks: 20, firms: 200, shards: 2 },
  ...{ data: 'data', content: 'content' },
};
export const SMALLEST_REGION: RegionSize = {
  ...{ parks: 2, firms: 4, shards: 2 },
  ...{ data: 'tests/fixtures/whole', content: 'tests/seeds/seed-004/content' },
};

/** What one step costs. */
export interface RegionStep {
  readonly kind: 'plan' | 'shard' | 'merge';
  readonly name: string;
  readonly cost: ProgramCost;
  /** What it wrote. */
  readonly files: number;
  readonly bytes: number;
}

/** Makes `region.yaml` and its members, all alike but for their codes. */
function makeRegionOf({ content, data, firms, parks }: RegionSize, folder: string): string {
  const codes = Array.from({ length: parks }, (_, index) => `park-${index + 1}`);
  mkdirSync(folder, { recursive: true });
  const first = join(folder, codes[0] ?? 'park');
  makeManyFirms(join(PROJECT_ROOT, data), join(first, 'data'), firms);
  cpSync(join(PROJECT_ROOT, content), join(first, 'content'), { recursive: true });
  for (const code of codes.slice(1)) cpSync(first, join(folder, code), { recursive: true });
  const members = codes.map(
    (code) => `  ${code}:\n    name: 开发区${code.slice(5)}\n    folder: ${code}\n`,
  );
  const site = [
    'siteName: 青江省开发区运行数据',
    'siteDomain: www.example.cn',
    'basePath: /parks/',
    "siteIdCode: '0000000000'",
    'organiser: 青江省商务厅',
    'contentSource: 青江省商务厅',
    'published: 2026-07-22 09:00',
  ].map((line) => `  ${line}\n`);
  const indicator = '  revenue:\n    name: 主营业务收入\n    unit: 亿元\n    add: 相加\n';
  const file = join(folder, 'region.yaml');
  const parts = ['name: 青江省\n', 'site:\n', ...site, 'members:\n', ...members];
  writeFileSync(file, `${parts.join('')}indicators:\n${indicator}`);
  return file;
}

/** @param name of the step; the verb unless it is one of several */
async function measureStep(
  [kind, ...args]: readonly [RegionStep['kind'], ...string[]],
  out: string,
  name: string = kind,
): Promise<RegionStep> {
  const program = ['scripts/parkbrief.ts', 'region', kind, ...args, '--out', out];
  const cost = await measureProgram(program);
  const files = listOutputFiles(out);
  const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  return { kind, name, cost, files: files.length, bytes };
}

/** Measures the steps, one after another, each in a process of its own. */
export async function* measureRegion(folder: string, size: RegionSize): AsyncGenerator<RegionStep> {
  const file = makeRegionOf(size, join(folder, 'region'));
  const plan = join(folder, 'plan');
  yield await measureStep(['plan', '--region', file], plan);
  const planned = parsePlan(readFileSync(join(plan, 'plan.json'), 'utf8'))?.parks.length;
  if (planned !== size.parks) throw new Error(`the plan has ${planned ?? 0} parks`);
  const { shards } = size;
  const parts = Array.from({ length: shards }, (_, index) => join(folder, `part-${index + 1}`));
  for (const [index, part] of parts.entries()) {
    const shard = `${index + 1}/${shards}`;
    yield await measureStep(['shard', '--plan', plan, '--shard', shard], part, `shard ${shard}`);
  }
  yield await measureStep(['merge', '--plan', plan, '--parts', ...parts], join(folder, 'site'));
}
