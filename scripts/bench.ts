#!/usr/bin/env node
/**
 * `npm run bench`: how long checking takes, how big the home page is, how long a build takes, how long a
 * figure takes to draw, how big the map's page gets, what the publishing page costs beside the command
 * line, what a region costs step by step. Prints one line per number, for comparing two versions on the
 * same machine. `npm run bench -- land firms` runs some parts; `--smallest` runs them at a size that only
 * shows that they work, and forgets nothing that earlier builds kept; `region --parks 100 --firms 1000` is
 * a region of that size.
 *
 * `limit` prints the costs that have a limit, most of them as ratios; it is `limit-demo`, `limit-firms`,
 * `limit-many` and `limit-check` one after another. With `--against <checkout>` each is also measured with the
 * program and the demo of another checkout, before its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Argument, Command } from 'commander';
import { measureBuild } from './bench/build.ts';
import { measureChecks, SMALLEST } from './bench/checks.ts';
import { FIRM_COUNTS, type FirmCost, measureFirms } from './bench/enterprises.ts';
import { measureFigures } from './bench/figures.ts';
import { measurePage } from './bench/home-page.ts';
import { LAND_COUNTS, measureLand } from './bench/land.ts';
import { measureDocuments } from './bench/documents.ts';
import {
  type Limit,
  type LimitPart,
  LIMIT_PARTS,
  LIMIT_SIZES,
  SMALLEST_LIMIT,
} from './bench/limit.ts';
import { LARGEST } from './bench/many-rows.ts';
import {
  measureRegion,
  REGION_SIZE,
  type RegionSize,
  type RegionStep,
  SMALLEST_REGION,
} from './bench/region.ts';
import { costOfPark, secondsOn } from './bench/region-machines.ts';
import { measureProjects, PROJECT_COUNTS } from './bench/projects.ts';
import { measurePublishingPage } from './bench/publishing-page.ts';
import type { ProgramCost } from './bench/program-cost.ts';
import { PROJECT_ROOT } from './setup/project-root.mjs';

/** Firms, projects or parcels of the smallest run. */
const FEW = [20];

/** One part: where it may write, and whether it is only to show that it works. */
type Part = (folder: string, smallest: boolean) => Promise<void> | void;

const PARTS: Readonly<Record<string, Part>> = {
  check: (_, smallest) => {
    const { files, rows, seconds, cpu } = measureChecks(smallest ? SMALLEST : LARGEST);
    console.log(
      `check: ${rows} rows in ${files} files, ${seconds.toFixed(1)} s wall, ${cpu.toFixed(1)} s CPU`,
    );
  },
  limit: async (folder, smallest) => {
    for (const part of Object.values(LIMIT_PARTS)) await printLimits(part, folder, smallest);
  },
  ...Object.fromEntries(
    Object.entries(LIMIT_PARTS).map(([name, part]): [string, Part] => [
      name,
      (folder, smallest) => printLimits(part, folder, smallest),
    ]),
  ),
  documents: async (folder, smallest) => {
    const { data, content } = smallest ? SMALLEST_LIMIT : LIMIT_SIZES;
    for await (const made of measureDocuments(folder, ['--data', data, '--content', content])) {
      const { bytes, files, name, seconds } = made;
      const time = seconds === undefined ? '' : `${seconds.toFixed(1)} s wall, `;
      console.log(`documents: ${name}: ${time}${kilobytes(bytes)} in ${files} files`);
    }
  },
  demo: async (folder, smallest) => {
    const out = join(folder, 'dist');
    const build = await measureBuild(out, !smallest);
    console.log(`build: ${usage(build)}, ${build.pages} pages`);
    const rebuild = await measureBuild(out, false);
    console.log(`rebuild: ${usage(rebuild)}, ${rebuild.pages} pages`);
    const { requests, total, script } = measurePage(out, 'index.html');
    console.log(
      `home page: ${kilobytes(total)} gzip in ${requests} requests, ${kilobytes(script)} of it scripts`,
    );
  },
  figures: (_, smallest) => {
    const { data } = smallest ? SMALLEST_LIMIT : LIMIT_SIZES;
    const { figures, milliseconds } = measureFigures(data);
    console.log(
      `figures: ${figures} drawn at three sizes, ${(milliseconds / figures).toFixed(1)} ms each`,
    );
  },
  land: (folder, smallest) => {
    for (const count of smallest ? FEW : LAND_COUNTS) {
      const park = smallest ? SMALLEST_LIMIT : LIMIT_SIZES;
      const { seconds, total } = measureLand(folder, count, park);
      console.log(
        `land page with ${count} parcels: ${kilobytes(total)} gzip, built in ${seconds.toFixed(1)} s`,
      );
    }
  },
  projects: (folder, smallest) => {
    for (const count of smallest ? FEW : PROJECT_COUNTS) {
      const { pages, seconds } = measureProjects(folder, count);
      const sizes = pages.map(({ page, total }) => `${page} ${kilobytes(total)}`).join(', ');
      console.log(`${count} projects: ${sizes} gzip, built in ${seconds.toFixed(1)} s`);
    }
  },
  page: async (folder, smallest) => {
    const measures = measurePublishingPage(folder, smallest ? (FEW[0] ?? 1) : 1000);
    for await (const { found, name } of measures) console.log(`page: ${name}: ${found}`);
  },
  firms: async (folder, smallest) => {
    let before: { count: number; cpu: number } | undefined;
    for (const count of smallest ? FEW : FIRM_COUNTS) {
      const firms = await measureFirms(folder, count, !smallest);
      // The rest of the demo is the same at every count: what a further firm costs shows the growth.
      const further =
        before === undefined
          ? ''
          : `${((1000 * (firms.cost.cpu - before.cpu)) / (count - before.count)).toFixed(1)} ms CPU for each further firm, `;
      before = { count, cpu: firms.cost.cpu };
      console.log(firmLine(count, firms, further));
    }
  },
  region: async (folder, smallest) => {
    const size = smallest ? SMALLEST_REGION : { ...REGION_SIZE, ...regionSize };
    const region = `region of ${size.parks} parks with ${size.firms} firms`;
    const steps: RegionStep[] = [];
    for await (const step of measureRegion(folder, size)) {
      const { bytes, cost, files, name } = step;
      steps.push(step);
      const written = `${files} files, ${(bytes / 1e6).toFixed(1)} MB written`;
      console.log(`${region}: ${name}: ${usage(cost)}, ${written}`);
    }
    const { merge, plan, shard } = costOfPark(steps, size.parks);
    const each = `${plan.toFixed(2)} s to plan, ${shard.toFixed(2)} s to render, ${merge.toFixed(2)} s to merge`;
    const on = [1, 2, 5, 10].map((machines) => {
      const seconds = secondsOn(steps, { machines, cores: 2, parks: size.parks });
      return `${machines}: ${(seconds / 60).toFixed(1)} min`;
    });
    console.log(`${region}: CPU of a park: ${each}; on machines of two cores: ${on.join(', ')}`);
  },
};

/** Prints one line for each limit of a part, with what it was in the other checkout. */
async function printLimits(part: LimitPart, folder: string, smallest: boolean): Promise<void> {
  const sizes = smallest ? SMALLEST_LIMIT : LIMIT_SIZES;
  const measure = (project: string, place: string): AsyncGenerator<Limit> =>
    part({ project, sizes, folder: join(folder, place), forget: !smallest });
  const before = new Map<string, number>();
  if (against !== undefined) {
    for await (const limit of measure(resolve(against), 'before')) {
      before.set(limit.name, limit.found);
    }
  }
  for await (const limit of measure(PROJECT_ROOT, 'now')) {
    console.log(limitLine(limit, before.get(limit.name)));
  }
}

function limitLine({ found, most, name, note, unit }: Limit, before: number | undefined): string {
  const text = (value: number): string => `${value.toFixed(unit === 'MB' ? 0 : 1)} ${unit}`;
  const earlier = before === undefined ? '' : `before ${text(before)}, now `;
  const verdict = found <= most ? 'kept' : 'missed';
  return `limit: ${name}: ${earlier}${text(found)}, at most ${most} ${unit}, ${verdict} (${note})`;
}

function firmLine(count: number, firms: FirmCost, further: string): string {
  const { cost, largest, list, load, profiles, rate, rebuild, saved, whole } = firms;
  return (
    `${count} firms, internal edition: ${usage(cost)}, ${cost.pages} pages, ${rate.toFixed(0)} pages/s, ` +
    `${further}reading and suppressing ${load.toFixed(1)} s; ` +
    `profiles ${kilobytes(profiles)} gzip each, at most ${kilobytes(largest)} (${kilobytes(whole)} with stylesheets and scripts), list ${kilobytes(list)}; ` +
    `after a one-row change ${usage(rebuild)}; while serving, from saving a row to its page ${saved.toFixed(1)} s`
  );
}

function usage({ cpu, memory, wall }: ProgramCost): string {
  return `${wall.toFixed(1)} s wall, ${cpu.toFixed(1)} s CPU, ${memory.toFixed(0)} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const names = Object.keys(PARTS);
/** Those that are asked for by themselves alone: `limit` is all of them. */
const whole = names.filter((name) => !Object.hasOwn(LIMIT_PARTS, name));
const command = new Command('bench')
  .addArgument(new Argument('[parts...]', 'what to measure').choices(names).default(whole))
  .option('--smallest', 'a size that only shows that it works')
  .option('--against <checkout>', 'a checkout whose limits are measured beside')
  .option('--parks <count>', 'members of the region', Number)
  .option('--firms <count>', 'firms of each of them', Number)
  .option('--shards <count>', 'shards, one after another', Number)
  .parse();
const {
  against,
  smallest = false,
  ...regionSize
} = command.opts<{ against?: string; smallest?: boolean } & Partial<RegionSize>>();
const folder = mkdtempSync(join(tmpdir(), 'parkbrief-bench-'));
try {
  for (const name of command.processedArgs[0] as string[]) await PARTS[name]?.(folder, smallest);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
