/**
 * The costs that have a limit, as ratios to what was measured in the same run: so they mean the same on
 * every machine. Processor time, which other programs don't lengthen much.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { measureBareSite } from './bare-site.ts';
import { type BuildCost, measureBuild } from './build.ts';
import { changeOneRow, firmOfLastRow } from './changed-firm.ts';
import { makeManyFirms } from './many-firms.ts';
import { measureProgram } from './program-cost.ts';
import { measureServing } from './serving.ts';

/** How large the sites are that are compared, and the park they are made from, below a checkout. */
interface LimitSizes {
  readonly data: string;
  readonly content: string;
  readonly barePages: number;
  readonly firms: number;
  readonly manyFirms: number;
}

/** Those the limits are meant for, and those that only show that it works. */
export const LIMIT_SIZES: LimitSizes = {
  ...{ data: 'data', content: 'content' },
  ...{ barePages: 1003, firms: 1000, manyFirms: 5000 },
};
export const SMALLEST_LIMIT: LimitSizes = {
  ...{ data: 'tests/fixtures/whole', content: 'tests/seeds/seed-004/content' },
  ...{ barePages: 3, firms: 4, manyFirms: 8 },
};

/** A cost, what it may be at most, and what it was. */
export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly found: number;
  /** `×`, `s` or `MB`. */
  readonly unit: string;
  /** What was measured. */
  readonly note: string;
}

/** What is measured, and with which program. */
export interface LimitRun {
  /** The checkout whose program is measured, with the park that lies in it. */
  readonly project: string;
  readonly sizes: LimitSizes;
  /** Where data and sites may be written. */
  readonly folder: string;
  /** Whether what earlier builds kept is removed first; without it there is no cold build to measure. */
  readonly forget: boolean;
}

/** Measures some of the costs, one after another, and tells each when it is known. */
export type LimitPart = (run: LimitRun) => AsyncGenerator<Limit>;

/** The costs that have a limit, by the names they are asked for. */
export const LIMIT_PARTS: Readonly<Record<string, LimitPart>> = {
  'limit-demo': measureDemo,
  'limit-firms': measureSomeFirms,
  'limit-many': measureManyFirms,
  'limit-check': measureCheck,
};

const cpuText = ({ cpu }: { readonly cpu: number }): string => `${cpu.toFixed(1)} s CPU`;

const content = ({ project, sizes }: LimitRun): string => join(project, sizes.content);

async function* measureDemo(run: LimitRun): AsyncGenerator<Limit> {
  const { folder, forget, project, sizes } = run;
  const out = join(folder, 'demo');
  const inputs = ['--data', join(project, sizes.data), '--content', content(run)];
  const cold = forget ? `; cold ${cpuText(await measureBuild(out, true, inputs, project))}` : '';
  const kept = await measureBuild(out, false, inputs, project);
  yield {
    ...{ name: 'demo, kept program', most: 6, found: kept.cpu, unit: 's' },
    note: `CPU, ${kept.pages} pages${cold}`,
  };
}

/** Measured once for all checkouts. */
let bareSite: Promise<{ readonly cpu: number }> | undefined;

/** What the build of some firms cost with a kept program, by checkout: `limit-many` compares with it. */
const keptBuilds = new Map<string, BuildCost>();

async function* measureSomeFirms(run: LimitRun): AsyncGenerator<Limit> {
  const { forget, project, sizes } = run;
  bareSite ??= measureBareSite(sizes.barePages);
  const bare = await bareSite;
  const times = (name: string, most: number, cost: BuildCost): Limit => ({
    ...{ name: `${sizes.firms} firms, ${name}`, most, unit: '×', found: cost.cpu / bare.cpu },
    note: `${cpuText(cost)}, ${cost.pages} pages, bare site of ${sizes.barePages} pages ${cpuText(bare)}`,
  });
  const { data, options, out } = zoneOf(run, sizes.firms);
  if (forget) yield times('cold', 6, await measureBuild(out, true, options, project));
  const kept = await measureBuild(out, false, options, project);
  keptBuilds.set(project, kept);
  yield times('kept program', 4, kept);
  changeOneRow(data);
  yield times('one row changed', 4, await measureBuild(out, false, options, project));
  const page = `enterprises/${firmOfLastRow(data)}.html`;
  const saved = await measureServing(options, page, () => changeOneRow(data), project);
  yield {
    ...{ name: `a saved row on its open page, ${sizes.firms} firms`, most: 1, unit: 's' },
    ...{ found: saved, note: 'by the clock, from saving to the new page' },
  };
}

async function* measureManyFirms(run: LimitRun): AsyncGenerator<Limit> {
  const { folder, forget, project, sizes } = run;
  const known = keptBuilds.get(project);
  if (forget && known === undefined) {
    // Neither is to pay for the program.
    const small = ['data', 'content'] as const;
    const park = small.flatMap((name) => [`--${name}`, join(project, SMALLEST_LIMIT[name])]);
    await measureBuild(join(folder, 'small'), false, park, project);
  }
  const some = zoneOf(run, sizes.firms);
  const few = known ?? (await measureBuild(some.out, false, some.options, project));
  const many = zoneOf(run, sizes.manyFirms);
  const large = await measureBuild(many.out, false, many.options, project);
  yield {
    ...{ name: `memory with ${sizes.manyFirms} firms`, most: 1000, unit: 'MB' },
    ...{ found: large.memory, note: cpuText(large) },
  };
  yield {
    ...{ name: `cost of a page, ${sizes.manyFirms} to ${sizes.firms} firms`, most: 1.1, unit: '×' },
    ...{ found: large.cpu / large.pages / (few.cpu / few.pages), note: 'linear where it is 1' },
  };
}

/** A zone of many firms below a folder, and the options that build its internal edition. */
function zoneOf(
  run: LimitRun,
  count: number,
): { data: string; out: string; options: readonly string[] } {
  const { folder, project, sizes } = run;
  const data = join(folder, `zone-${count}`);
  makeManyFirms(join(project, sizes.data), data, count);
  const options = ['--data', data, '--content', content(run), '--edition', 'internal'];
  return { data, out: join(folder, `site-${count}`), options };
}

async function* measureCheck(run: LimitRun): AsyncGenerator<Limit> {
  const { project, sizes } = run;
  for (const firms of [sizes.firms, sizes.manyFirms]) {
    const { data } = zoneOf(run, firms);
    const { checking, reading } = checkCost(project, data);
    const read = `csv-parse over the same bytes ${reading.toFixed(1)} s CPU`;
    yield {
      ...{ name: `check in process, ${firms} firms`, most: 2.5, unit: '×' },
      ...{ found: checking / reading, note: `${checking.toFixed(1)} s CPU, ${read}` },
    };
    const command = await measureProgram(
      ['scripts/parkbrief.ts', 'check', '--data', data, '--content', content(run)],
      project,
    );
    yield {
      ...{ name: `check as a command, ${firms} firms`, most: 6, unit: '×' },
      ...{ found: command.cpu / reading, note: `${cpuText(command)}, ${read}` },
    };
  }
}

/** Seconds of processor time of csv-parse and of a checkout's check. @throws when it fails */
function checkCost(project: string, data: string): { reading: number; checking: number } {
  const script = join(PROJECT_ROOT, 'scripts/bench/check-cost.ts');
  const args = [script, project, data];
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The check failed.\n${stderr}`);
  return JSON.parse(stdout) as { reading: number; checking: number };
}
