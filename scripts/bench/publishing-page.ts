/** What the publishing page costs beside the command line, and that both make the same site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { sha256Of } from '../../src/data/sha256.ts';
import type { Edition } from '../../src/data/park.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import type { KeptProgram } from '../../src/publish/program-store.ts';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';
import { startProgram } from '../commands/program.ts';
import { listEntries } from '../output/folder-entries.ts';
import { MARKER_FILE } from '../../src/publish/marker.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { type Drive, makeEnginePage } from '../testing/engine-page.ts';
import { measureBuild } from './build.ts';
import { makeManyFirms } from './many-firms.ts';
import { watchMemory } from './process-memory.ts';
import { type PageMeasure, measureUse } from './publishing-page-use.ts';

/** A park that both hosts build. */
interface Case {
  readonly name: string;
  readonly data: string;
  readonly edition: Edition;
}

const CONTENT = join(PROJECT_ROOT, 'content');

interface DrivenPage {
  readonly drive: Drive;
}

function call<Verb extends keyof Drive>(
  page: Page,
  verb: Verb,
  ...given: Parameters<Drive[Verb]>
): Promise<Awaited<ReturnType<Drive[Verb]>>> {
  return page.evaluate(
    ({ name, sent }) => {
      // Runs in the page, whose global the test script has given `drive`.
      const { drive } = globalThis as unknown as DrivenPage;
      return (drive[name] as (...all: unknown[]) => unknown)(...sent);
    },
    { name: verb, sent: given },
  ) as Promise<Awaited<ReturnType<Drive[Verb]>>>;
}

async function hold(page: Page, data: string): Promise<void> {
  const files = Object.entries({ data, content: CONTENT }).flatMap(([name, folder]) =>
    listEntries(folder).files.map((path): [string, string] => [
      `${name}/${path}`,
      readFileSync(join(folder, path)).toString('base64'),
    ]),
  );
  await call(page, 'hold', files);
}

const seconds = (from: number): number => (performance.now() - from) / 1000;

/** @throws Error with the first files that differ */
function compareSites(out: string, made: readonly (readonly [string, string])[]): void {
  const expected = new Map(
    listOutputFiles(out)
      .filter((name) => name !== MARKER_FILE)
      .map((name) => [name, sha256Of(readFileSync(join(out, name)))]),
  );
  const found = new Map(made);
  const names = new Set([...expected.keys(), ...found.keys()]);
  const differ = [...names].filter((name) => expected.get(name) !== found.get(name));
  if (differ.length > 0)
    throw new Error(`The page makes another site: ${differ.slice(0, 5).join(', ')}`);
}

/** Builds one park with the command line and in the page, one after the other. */
async function compareBuilds(
  folder: string,
  kept: KeptProgram,
  { data, edition, name }: Case,
): Promise<PageMeasure> {
  const out = join(folder, `page-${name.replace(/\W+/g, '-')}`);
  const options = ['--data', data, '--content', CONTENT, '--edition', edition];
  const command = await measureBuild(out, false, options);
  const server = await chromium.launchServer({
    executablePath: findBrowser() ?? '',
    args: BROWSER_ARGS,
  });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    await page.goto(await makeEnginePage(kept));
    await hold(page, data);
    const peak = watchMemory(server.process().pid ?? 0);
    const begin = performance.now();
    const { fault, result } = await call(page, 'build', edition);
    const wall = seconds(begin);
    const memory = peak();
    if (fault !== undefined) throw new Error(fault.message);
    compareSites(out, result.digests);
    const ratio = (wall / command.wall).toFixed(2);
    const times = `${wall.toFixed(1)} s to ${command.wall.toFixed(1)} s`;
    return {
      name,
      found: `${ratio} of the command line (${times}), ${memory.toFixed(0)} MB, same bytes`,
    };
  } finally {
    await server.close();
  }
}

/**
 * Measures the page and builds parks in both hosts.
 * @param firms of the zone that is built besides the demo
 * @throws Error when the page makes other bytes than the command line
 */
export async function* measurePublishingPage(
  folder: string,
  firms: number,
): AsyncGenerator<PageMeasure> {
  const kept = await startProgram(false).ready();
  yield* await measureUse(folder, kept);
  const demo = join(PROJECT_ROOT, 'data');
  const many = join(folder, 'page-firms');
  makeManyFirms(demo, many, firms);
  for (const [name, data] of Object.entries({ demo, [`${firms} firms`]: many }))
    for (const edition of ['public', 'internal'] as const)
      yield compareBuilds(folder, kept, { name: `${name}, ${edition}`, data, edition });
}
