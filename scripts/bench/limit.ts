/**
 * The costs that have a limit, as ratios to what was measured in the same run: so they mean the same on
 * every machine. Processor time, which other programs don't lengthen much.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readDataFiles } from '../../src/check/load-park.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { measureBareSite } from './bare-site.ts';
import { type BuildCost, measureBuild } from './build.ts';
import { changeOneRow, firmOfLastRow } from './changed-firm.ts';
import { makeManyFirms } from './many-firms.ts';
import { measureProgram } from './program-cost.ts';
import { measureServing } from './serving.ts';

/** How large the sites are that are compared, and the park they are made from. */
export interface LimitSizes {
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
  /** \`×\`, \`s\` or \`MB\`. */
  readonly unit: string;
  /** What was measured. */
  readonly note: string;
}

const cpuText = ({ cpu }: { readonly cpu: number }): string => `${cpu.toFixed(1)} s CPU`;

/** Measures every cost, one after another, and tells each when it is known. */
export async function* measureLimits(
  folder: string,
  sizes: LimitSizes,
  forget: boolean,
): AsyncGenerator<Limit> {
  const bare = await measureBareSite(sizes.barePages);
  const times = (name: string, most: number, cost: BuildCost): Limit => ({
    ...{ name, most, unit: '×', found: cost.cpu / bare.cpu },
    note: `${cpuText(cost)}, bare site of ${sizes.barePages} pages ${cpuText(bare)}`,
  });
  const demo = join(folder, 'demo');
  const inputs = ['--data', sizes.data, '--content', sizes.content];
  const cold = await measureBuild(demo, forget, inputs);
  const kept = await measureBuild(demo, false, inputs);
  yield {
    ...{ name: 'demo, kept program', most: 6, found: kept.cpu, unit: 's' },
    note: `CPU, ${kept.pages} pages; cold ${cpuText(cold)}`,
  };
  const some = zoneOf(folder, sizes, sizes.firms);
  yield times(`${sizes.firms} firms, cold`, 6, await measureBuild(some.out, forget, some.options));
  const again = await measureBuild(some.out, false, some.options);
  yield times(`${sizes.firms} firms, kept program`, 4, again);
  const page = `enterprises/${firmOfLastRow(some.data)}.html`;
  const saved = await measureServing(some.options, page, () => changeOneRow(some.data));
  yield {
    ...{ name: `a saved row on its open page, ${sizes.firms} firms`, most: 1, unit: 's' },
    ...{ found: saved, note: 'by the clock, from saving to the new page' },
  };
  const many = zoneOf(folder, sizes, sizes.manyFirms);
  const large = await measureBuild(many.out, false, many.options);
  yield {
    ...{ name: `memory with ${sizes.manyFirms} firms`, most: 1000, unit: 'MB' },
    ...{ found: large.memory, note: cpuText(large) },
  };
  yield {
    ...{ name: `cost of a page, ${sizes.manyFirms} to ${sizes.firms} firms`, most: 1.1, unit: '×' },
    ...{ found: large.cpu / large.pages / (again.cpu / again.pages), note: 'linear where it is 1' },
  };
  yield* measureCheck(many.data, sizes.manyFirms);
}

/** A zone of many firms below a folder, and the options that build its internal edition. */
function zoneOf(
  folder: string,
  { content, data: from }: LimitSizes,
  count: number,
): { data: string; out: string; options: string[] } {
  const data = join(folder, `zone-${count}`);
  makeManyFirms(from, data, count);
  const options = ['--data', data, '--content', content, '--edition', 'internal'];
  return { data, out: join(folder, `site-${count}`), options };
}

async function* measureCheck(data: string, firms: number): AsyncGenerator<Limit> {
  const texts = readdirSync(data)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => readFileSync(join(data, name)));
  const reading = processorTime(() => {
    for (const text of texts) parse(text, { bom: true, relax_column_count: true });
  });
  const checking = processorTime(() => checkEdition(readDataFiles(data), 'public'));
  const read = `csv-parse over the same bytes ${reading.toFixed(1)} s CPU`;
  yield {
    ...{ name: `check in process, ${firms} firms`, most: 2.5, unit: '×' },
    ...{ found: checking / reading, note: `${checking.toFixed(1)} s CPU, ${read}` },
  };
  const command = await measureProgram(['scripts/parkbrief.ts', 'check', '--data', data]);
  yield {
    ...{ name: `check as a command, ${firms} firms`, most: 6, unit: '×' },
    ...{ found: command.cpu / reading, note: `${cpuText(command)}, ${read}` },
  };
}

/** Seconds of processor time of this process. */
function processorTime(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
