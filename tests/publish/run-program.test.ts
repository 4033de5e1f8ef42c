import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Checked } from '../../src/site/handover.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import type { LastSite } from '../../src/publish/kept-pages.ts';
import type { KeptProgram } from '../../src/publish/program-store.ts';
import { beginSite } from '../../src/publish/run-program.ts';
import { startThread } from '../../src/publish/second-thread.ts';
import { page } from './make-output.ts';

/** Stands for the data: the second thread gets a copy of it. */
const checked = { data: 'd', content: 'c', edition: 'public', site: {} } as Checked;

const STYLE = '<link rel="stylesheet" href="/assets/site.css">';

const INPUTS = new URL('../../src/data/page-inputs.ts', import.meta.url).href;

/**
 * A program of so many pages, each with its own address as its text; some throw, some show NaN, some
 * declare that a name is all they are made from, and show it.
 */
function makeProgram(
  pages: number,
  failing: readonly number[] = [],
  broken: readonly number[] = [],
  declared: Readonly<Record<number, string>> = {},
): KeptProgram {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-program-'));
  const fixed = join(folder, 'static');
  mkdirSync(join(fixed, 'assets'), { recursive: true });
  writeFileSync(join(fixed, 'assets/site.css'), 'p{}');
  const entry = join(folder, 'entry.mjs');
  writeFileSync(
    entry,
    `import { madeFrom } from '${INPUTS}';
     const declared = Object.entries(${JSON.stringify(declared)}).map(([at, name]) => [
       Number(at), madeFrom('list/p' + at + '.html', () => ({ name })),
     ]);
     const made = new Map(declared);
     const routes = Array.from({ length: ${pages} }, (_, at) => ({
       styles: [],
       routeData: {
         prerender: true, pathname: '/list/p' + at, route: '/list/p' + at, component: 'p',
         type: 'page', isIndex: at === 0, fallbackRoutes: [],
       },
     }));
     routes.push({ ...routes[0], routeData: { ...routes[0].routeData, pathname: '/', route: '/', component: 'home' } });
     export const app = {
       manifest: { routes }, logger: {}, setInternals() {}, setOptions() {},
       async render(request, { routeData }) {
         const at = routeData.component === 'home' ? -1 : Number(routeData.pathname.slice('/list/p'.length));
         if (${JSON.stringify(failing)}.includes(at)) throw new TypeError('page ' + at);
         const name = made.get(at)?.inputs().name ?? '';
         const text = new URL(request.url).pathname + name + (${JSON.stringify(broken)}.includes(at) ? ' NaN' : '');
         return new Response(${JSON.stringify(page('TEXT', STYLE))}.replace('TEXT', text));
       },
     };`,
  );
  return { digest: folder, entry, fixed };
}

function makeOut(): string {
  return join(mkdtempSync(join(tmpdir(), 'parkbrief-pages-')), 'out');
}

async function writeSite(
  program: KeptProgram,
  out: string,
  threads: number,
  last?: LastSite,
): Promise<void> {
  const second = threads === 2 ? startThread() : undefined;
  try {
    second?.load(program);
    const run = beginSite(out, checked, last, second);
    await run.finish(program);
    run.remember();
  } finally {
    await second?.end();
  }
}

test.each([1, 2])('every page is written by %i threads', async (threads) => {
  const out = makeOut();
  await writeSite(makeProgram(300), out, threads);
  expect(listOutputFiles(out)).toHaveLength(302);
  expect(readFileSync(join(out, 'assets/site.css'), 'utf8')).toBe('p{}');
  expect(readFileSync(join(out, 'list/p0/index.html'), 'utf8')).toContain('/list/p0/');
  for (let at = 1; at < 300; at++) {
    expect(readFileSync(join(out, `list/p${at}.html`), 'utf8')).toContain(`/list/p${at}.html`);
  }
});

test('the second thread writes pages while the first has other things to do', async () => {
  const out = makeOut();
  const program = makeProgram(300);
  const second = startThread();
  try {
    const run = beginSite(out, checked, undefined, second);
    second.load(program);
    await vi.waitFor(() => expect(listOutputFiles(out)).toHaveLength(301), 20_000);
    await run.finish(program);
    expect(listOutputFiles(out)).toHaveLength(302);
  } finally {
    await second.end();
  }
});

test.each([1, 2])('a page that fails in one of %i threads says why', async (threads) => {
  const written = writeSite(makeProgram(300, [7]), makeOut(), threads);
  await expect(written).rejects.toThrow(new TypeError('page 7'));
});

test.each([1, 2])('a fault of a page written by one of %i threads is reported', async (threads) => {
  const program = makeProgram(300, [], [7, 290]);
  const written = writeSite(program, makeOut(), threads);
  await expect(written).rejects.toThrow(/list\/p290\.html：.*NaN[^]*list\/p7\.html：.*NaN/);
});

test.each([1, 2])('pages made from the same are taken over by %i threads', async (threads) => {
  const out = makeOut();
  const last = { records: `${out}.json`, out };
  const names = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [at + 50, '甲']));
  const before = makeProgram(300, [], [], names);
  await writeSite(before, out, threads, last);
  const pages = [...listOutputFiles(out)].filter((file) => file !== 'list/p60.html');
  const written = (folder: string): string[] =>
    pages.filter((file) => statSync(join(folder, file)).ino === statSync(join(out, file)).ino);
  const next = makeOut();
  const after = { ...makeProgram(300, [], [], { ...names, 60: '乙' }), digest: before.digest };
  await writeSite(after, next, threads, last);
  // All but the one page, and the stylesheet is no page.
  expect(written(next)).toHaveLength(300);
  expect(readFileSync(join(next, 'list/p60.html'), 'utf8')).toContain('/list/p60.html乙');
  expect(listOutputFiles(next)).toEqual(listOutputFiles(out));
});

test('a thread that is not needed ends', async () => {
  const second = startThread();
  await expect(second.end()).resolves.toBeUndefined();
});
