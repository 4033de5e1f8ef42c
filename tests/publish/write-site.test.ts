import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import type { KeptProgram } from '../../src/publish/program-store.ts';
import { startThread } from '../../src/publish/second-thread.ts';
import { writeSite } from '../../src/publish/write-site.ts';
import type { SiteInputs } from '../../src/site/site-data.ts';
import { page } from './make-output.ts';

/** Stands for all a site is made from: the second thread gets a copy of it. */
const inputs = (name: string): SiteInputs =>
  ({ site: {}, park: { name } }) as unknown as SiteInputs;

const STYLE = '<link rel="stylesheet" href="/assets/site.css">';

/** A program of so many pages, each with its park's name and its address as its text; some throw, some show NaN. */
function makeProgram(
  pages: number,
  failing: readonly number[] = [],
  broken: readonly number[] = [],
): KeptProgram {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-program-'));
  const fixed = join(folder, 'static');
  mkdirSync(join(fixed, 'assets'), { recursive: true });
  writeFileSync(join(fixed, 'assets/site.css'), 'p{}');
  const entry = join(folder, 'entry.mjs');
  writeFileSync(
    entry,
    `const count = ${pages};
     export const addressesOf = () => Array.from({ length: count }, (_, at) => 'list/p' + at + '.html');
     export async function render({ park }, address) {
       const at = Number(/\\d+/.exec(address)[0]);
       if (${JSON.stringify(failing)}.includes(at)) throw new TypeError('no rows');
       await new Promise((done) => setTimeout(done));
       const text = park.name + ' /' + address + (${JSON.stringify(broken)}.includes(at) ? ' NaN' : '');
       return new TextEncoder().encode(${JSON.stringify(page('TEXT', STYLE))}.replace('TEXT', text));
     }`,
  );
  return { digest: folder, entry, fixed };
}

const makeOut = (): string => join(mkdtempSync(join(tmpdir(), 'parkbrief-pages-')), 'out');

async function write(program: KeptProgram, out: string, threads: number): Promise<void> {
  const second = threads === 2 ? startThread() : undefined;
  try {
    second?.load(program);
    await writeSite(out, program, inputs('甲园'), second);
  } finally {
    await second?.end();
  }
}

test.each([1, 2])('every page is written by %i threads', async (threads) => {
  const out = makeOut();
  await write(makeProgram(300), out, threads);
  expect(listOutputFiles(out)).toHaveLength(301);
  expect(readFileSync(join(out, 'assets/site.css'), 'utf8')).toBe('p{}');
  for (let at = 0; at < 300; at += 1) {
    const text = readFileSync(join(out, `list/p${at}.html`), 'utf8');
    expect(text).toContain(`甲园 /list/p${at}.html`);
  }
});

test.each([1, 2])(
  'a page that fails in one of %i threads is named, and says why',
  async (threads) => {
    const written = write(makeProgram(300, [7]), makeOut(), threads);
    await expect(written).rejects.toThrow('list/p7.html：no rows');
  },
);

test.each([1, 2])('a fault of a page written by one of %i threads is reported', async (threads) => {
  const written = write(makeProgram(300, [], [7, 290]), makeOut(), threads);
  await expect(written).rejects.toThrow(/list\/p290\.html：.*NaN[^]*list\/p7\.html：.*NaN/);
});

test('two sites are written at once by one program, each of its own park', async () => {
  const program = makeProgram(100);
  const names = ['甲园', '乙园'];
  const outs = names.map(() => makeOut());
  await Promise.all(names.map((name, at) => writeSite(outs[at] ?? '', program, inputs(name))));
  for (const [at, name] of names.entries()) {
    for (const file of listOutputFiles(outs[at] ?? '').filter((one) => one.endsWith('.html'))) {
      expect(readFileSync(join(outs[at] ?? '', file), 'utf8')).toContain(`${name} /${file}`);
    }
  }
});

test('a thread that is not needed ends', async () => {
  await expect(startThread().end()).resolves.toBeUndefined();
});
