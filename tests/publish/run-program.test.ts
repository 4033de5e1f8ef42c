import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Checked } from '../../src/data/handover.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import type { KeptProgram } from '../../src/publish/program-store.ts';
import { runProgram } from '../../src/publish/run-program.ts';

/** Stands for the data: the second thread gets a copy of it. */
const checked = { data: 'd', content: 'c', edition: 'public' } as Checked;

/** A program of so many pages, each with its own address as its text; some throw. */
function makeProgram(pages: number, failing: readonly number[] = []): KeptProgram {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-program-'));
  const fixed = join(folder, 'static');
  mkdirSync(join(fixed, 'assets'), { recursive: true });
  writeFileSync(join(fixed, 'assets/site.css'), 'p{}');
  const entry = join(folder, 'entry.mjs');
  writeFileSync(
    entry,
    `const routes = Array.from({ length: ${pages} }, (_, at) => ({
       styles: [],
       routeData: {
         prerender: true, pathname: '/list/p' + at, route: '/list/p' + at, component: 'p',
         type: 'page', isIndex: at === 0, fallbackRoutes: [],
       },
     }));
     export const app = {
       manifest: { routes }, logger: {}, setInternals() {}, setOptions() {},
       async render(request, { routeData }) {
         const at = Number(routeData.pathname.slice('/list/p'.length));
         if (${JSON.stringify(failing)}.includes(at)) throw new TypeError('page ' + at);
         return new Response(new URL(request.url).pathname);
       },
     };`,
  );
  return { entry, fixed };
}

function makeOut(): string {
  return join(mkdtempSync(join(tmpdir(), 'parkbrief-pages-')), 'out');
}

// From 1,500 pages on a second thread takes its share.
test.each([20, 3000])('every one of %i pages is written', async (pages) => {
  const out = makeOut();
  await runProgram(makeProgram(pages), out, checked);
  expect(listOutputFiles(out)).toHaveLength(pages + 1);
  expect(readFileSync(join(out, 'assets/site.css'), 'utf8')).toBe('p{}');
  expect(readFileSync(join(out, 'list/p0/index.html'), 'utf8')).toBe('/list/p0/');
  for (let at = 1; at < pages; at++) {
    expect(readFileSync(join(out, `list/p${at}.html`), 'utf8')).toBe(`/list/p${at}.html`);
  }
});

test.each([20, 3000])('of %i pages the first that fails says why', async (pages) => {
  const out = makeOut();
  const failed = runProgram(makeProgram(pages, [7, 8, 9, pages - 1]), out, checked);
  await expect(failed).rejects.toThrow(new TypeError('page 7'));
  expect(existsSync(join(out, `list/p${pages - 1}.html`))).toBe(false);
});
