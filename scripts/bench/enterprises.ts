/** What a build of many firms costs: time, memory, bytes, and building again after one row changed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadEdition } from '../../src/edition/load-edition.ts';
import { measureBuild, type BuildCost } from './build.ts';
import { changeOneRow, firmOfLastRow } from './changed-firm.ts';
import { measurePage } from './home-page.ts';
import { makeManyFirms } from './many-firms.ts';
import { measureServing } from './serving.ts';

/** Sizes of the zones that are built. */
export const FIRM_COUNTS: readonly number[] = [100, 1000, 5000];

/** The cost of one zone; bytes after gzip, seconds by the clock. */
export interface FirmCost {
  readonly cost: BuildCost;
  /** Pages written per second of the whole build, checking and publishing included. */
  readonly rate: number;
  /** Reading, checking and suppressing alone, without Astro. */
  readonly load: number;
  /** A profile on average, and the largest one. */
  readonly profiles: number;
  readonly largest: number;
  /** The largest one with its stylesheets, scripts and icon. */
  readonly whole: number;
  readonly list: number;
  /**
   * The next build, after one row of enterprise-periods changed: the program is kept from the first, and
   * the pages of firms the row does not concern.
   */
  readonly rebuild: BuildCost;
  /** Seconds from saving such a row to the firm's page, while serving. */
  readonly saved: number;
}

/**
 * Builds the internal edition, which has three charts on every firm's page; `forget` removes what earlier
 * builds kept first.
 */
export async function measureFirms(
  folder: string,
  count: number,
  forget: boolean,
): Promise<FirmCost> {
  const data = join(folder, `firms-${count}`);
  const out = join(folder, `firms-${count}-dist`);
  makeManyFirms('data', data, count);
  const begin = performance.now();
  loadEdition({ dataDir: data, edition: 'internal' });
  const load = (performance.now() - begin) / 1000;
  const options = ['--data', data, '--edition', 'internal'];
  const cost = await measureBuild(out, forget, options);
  const pages = readdirSync(join(out, 'enterprises'));
  const size = (page: string): number =>
    gzipSync(readFileSync(join(out, 'enterprises', page))).length;
  const sizes = new Map(
    pages.filter((page) => page !== 'index.html').map((page) => [page, size(page)]),
  );
  const largest = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a), ['index.html', 0]);
  const whole = measurePage(out, `enterprises/${largest[0]}`).total;
  changeOneRow(data);
  const rebuild = await measureBuild(out, false, options);
  const saved = await measureServing(options, `enterprises/${firmOfLastRow(data)}.html`, () => {
    changeOneRow(data);
  });
  return {
    cost,
    rate: cost.pages / cost.wall,
    load,
    profiles: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0) / Math.max(1, sizes.size),
    largest: largest[1],
    whole,
    list: size('index.html'),
    rebuild,
    saved,
  };
}
