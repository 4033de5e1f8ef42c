#!/usr/bin/env node
/**
 * `npm run bench`: how long checking takes, how big the home page is, how long a build takes, how
 * long a figure takes to draw, how big the map's page gets. Prints one line per number, for comparing two versions on the same machine.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildCost, measureBuild } from './bench/build.ts';
import { measureChecks } from './bench/checks.ts';
import { FIRM_COUNTS, measureFirms } from './bench/enterprises.ts';
import { measureFigures } from './bench/figures.ts';
import { measurePage } from './bench/home-page.ts';
import { LAND_COUNTS, measureLand } from './bench/land.ts';
import { measureProjects, PROJECT_COUNTS } from './bench/projects.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const folder = mkdtempSync(join(tmpdir(), 'parkbrief-bench-'));
try {
  const { files, rows, seconds, cpu } = measureChecks();
  console.log(
    `check: ${rows} rows in ${files} files, ${seconds.toFixed(1)} s wall, ${cpu.toFixed(1)} s CPU`,
  );
  const out = join(folder, 'dist');
  for (const [name, forget] of [
    ['build', true],
    ['rebuild', false],
  ] as const) {
    const cost = await measureBuild(out, forget);
    console.log(`${name}: ${usage(cost)}, ${cost.pages} pages`);
  }
  const { requests, total, script } = measurePage(out, 'index.html');
  console.log(
    `home page: ${kilobytes(total)} gzip in ${requests} requests, ${kilobytes(script)} of it scripts`,
  );
  const { figures, milliseconds } = measureFigures();
  console.log(
    `figures: ${figures} drawn at three sizes, ${(milliseconds / figures).toFixed(1)} ms each`,
  );
  for (const count of LAND_COUNTS) {
    const land = measureLand(folder, count);
    console.log(
      `land page with ${count} parcels: ${kilobytes(land.total)} gzip, built in ${land.seconds.toFixed(1)} s`,
    );
  }
  for (const count of PROJECT_COUNTS) {
    const { pages, seconds } = measureProjects(folder, count);
    const sizes = pages.map(({ page, total }) => `${page} ${kilobytes(total)}`).join(', ');
    console.log(`${count} projects: ${sizes} gzip, built in ${seconds.toFixed(1)} s`);
  }
  let before: { count: number; cpu: number } | undefined;
  for (const count of FIRM_COUNTS) {
    const { cost, largest, list, load, profiles, rate, rebuild, saved, whole } = await measureFirms(
      folder,
      count,
    );
    // The rest of the demo is the same at every count: what a further firm costs shows the growth.
    const further =
      before === undefined
        ? ''
        : `${((1000 * (cost.cpu - before.cpu)) / (count - before.count)).toFixed(1)} ms CPU for each further firm, `;
    before = { count, cpu: cost.cpu };
    console.log(
      `${count} firms, internal edition: ${usage(cost)}, ${cost.pages} pages, ${rate.toFixed(0)} pages/s, ` +
        `${further}reading and suppressing ${load.toFixed(1)} s; ` +
        `profiles ${kilobytes(profiles)} gzip each, at most ${kilobytes(largest)} (${kilobytes(whole)} with stylesheets and scripts), list ${kilobytes(list)}; ` +
        `after a one-row change ${usage(rebuild)}; while serving, from saving a row to its page ${saved.toFixed(1)} s`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function usage({ cpu, memory, wall }: BuildCost): string {
  return `${wall.toFixed(1)} s wall, ${cpu.toFixed(1)} s CPU, ${memory.toFixed(0)} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
