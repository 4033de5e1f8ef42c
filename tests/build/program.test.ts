/** The program that writes pages, as it is bundled: of any park, of two at once, and in a browser. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { findFaults } from '../../scripts/commands/check-data.ts';
import { startProgram } from '../../scripts/commands/program.ts';
import type { Edition } from '../../src/data/park.ts';
import { loadProgram } from '../../src/publish/load-program.ts';
import type { Program } from '../../src/publish/program.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import type { KeptProgram } from '../../src/publish/program-store.ts';
import type { SiteInputs } from '../../src/site/site-data.ts';

async function demoInputs(edition: Edition): Promise<SiteInputs> {
  const folders = {
    data: 'data',
    content: 'content',
    folders: { data: 'data', content: 'content' },
    out: 'dist',
  };
  const { inputs } = await findFaults({ ...folders, edition });
  if (inputs === undefined) throw new Error('The demo has errors.');
  return inputs;
}

let kept: KeptProgram;
let program: Program;
let open: SiteInputs;
let internal: SiteInputs;

beforeAll(async () => {
  kept = await startProgram(false).ready();
  program = await loadProgram(kept);
  [open, internal] = [await demoInputs('public'), await demoInputs('internal')];
});

const PAGES = [
  'index.html',
  'indicators/index.html',
  'indicators/revenue.html',
  'projects/index.html',
  'land/index.html',
  'enterprises/index.html',
  'report/index.html',
  'deck/index.html',
  'about.html',
  'figures/lead-lag.svg',
];

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('two editions rendered at once are each what they are alone', async () => {
  const alone = [];
  for (const inputs of [open, internal]) {
    for (const page of PAGES.slice(0, 9)) alone.push(text(await program.render(inputs, page)));
  }
  const together = await Promise.all(
    [open, internal].flatMap((inputs) =>
      PAGES.slice(0, 9).map(async (page) => text(await program.render(inputs, page))),
    ),
  );
  expect(together).toEqual(alone);
});

test('an address that no page has is refused by name', async () => {
  await expect(program.render(open, 'no/such/page.html')).rejects.toThrow('no/such/page.html');
  await expect(program.render(open, 'projects/nothing.html')).rejects.toThrow('nothing');
});

test('it knows each of its addresses without listing them', () => {
  const missing = (inputs: SiteInputs): string[] =>
    program.addressesOf(inputs).filter((address) => !program.hasAddress(inputs, address));
  expect(missing(internal)).toEqual([]);
  expect(missing(open)).toEqual([]);
  for (const address of ['nothing.html', 'projects/nothing.html', 'enterprises', ''])
    expect(program.hasAddress(open, address), address).toBe(false);
});

test('every page it has an address for is one of its pages', async () => {
  const addresses = program.addressesOf(internal);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const page of addresses.filter((_, at) => at % 25 === 0)) {
    expect((await program.render(internal, page)).length).toBeGreaterThan(0);
  }
});

/** What a worker runs: the program, given its data as they are posted. */
const WORKER = (entry: string): string => `
  import { render } from ${JSON.stringify(entry)};
  onmessage = async ({ data: { inputs, pages } }) => {
    try {
      const texts = [];
      for (const page of pages) texts.push(new TextDecoder().decode(await render(inputs, page)));
      postMessage({ texts });
    } catch (error) {
      postMessage({ fault: String(error.stack ?? error) });
    }
  };`;

test('in a browser worker it gives the same bytes', async () => {
  const { outputFiles } = await build({
    stdin: { contents: WORKER(kept.entry), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'chrome120',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: BROWSER_ARGS,
  });
  try {
    const tab = await browser.newPage();
    await tab.route('http://localhost/**', (route) =>
      route.fulfill(
        route.request().url().endsWith('/worker.js')
          ? { contentType: 'text/javascript', body: outputFiles[0]?.text ?? '' }
          : { contentType: 'text/html', body: '<!doctype html><title>x</title>' },
      ),
    );
    await tab.goto('http://localhost/');
    // Maps are no JSON: they are sent as their entries.
    const { park, photos, site, texts } = open;
    const sent = { park, site, texts: [...texts], photos: [...photos] };
    const answer = await tab.evaluate(
      ({ pages, plain }) =>
        new Promise<{ texts?: string[]; fault?: string }>((done) => {
          const worker = new Worker('/worker.js', { type: 'module' });
          worker.onmessage = ({ data }) => done(data);
          worker.onerror = (event) => done({ fault: event.message });
          const inputs = {
            ...plain,
            texts: new Map(plain.texts),
            pictures: new Map(),
            photos: new Map(plain.photos),
          };
          worker.postMessage({ inputs, pages });
        }),
      { pages: PAGES, plain: sent },
    );
    expect(answer.fault).toBeUndefined();
    for (const [at, page] of PAGES.entries()) {
      expect(answer.texts?.[at], page).toBe(text(await program.render(open, page)));
    }
  } finally {
    await browser.close();
  }
});

test('none of its modules imports anything of Node', () => {
  const bundle = dirname(kept.entry);
  const modules = listOutputFiles(bundle);
  expect(modules.length).toBeGreaterThan(10);
  const found = modules.filter((name) =>
    /(?:from|import\() ?["']node:/.test(readFileSync(join(bundle, name), 'utf8')),
  );
  expect(found).toEqual([]);
});
