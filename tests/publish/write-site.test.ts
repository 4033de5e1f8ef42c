import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSiteText } from '../../scripts/output/site-text.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import type { KeptProgram } from '../../src/publish/program-store.ts';
import { writeSite } from '../../src/publish/write-site.ts';
import type { SiteInputs } from '../../src/site/site-data.ts';
import { page } from './make-output.ts';

/** Stands for all a site is made from. */
const inputs = (name: string): SiteInputs =>
  ({ site: {}, park: { name }, photos: new Map() }) as unknown as SiteInputs;

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
  writeFileSync(join(fixed, 'assets/site.css'), 'p{top:0}');
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

const write = (program: KeptProgram, out: string) => writeSite(out, program, inputs('甲园'));

test('every page is written', async () => {
  const out = makeOut();
  await write(makeProgram(300), out);
  // Besides what says which build it is.
  expect(listOutputFiles(out)).toHaveLength(302);
  expect(readSiteText(join(out, 'assets/site.css'))).toBe('p{top:0}');
  for (let at = 0; at < 300; at += 1) {
    const text = readFileSync(join(out, `list/p${at}.html`), 'utf8');
    expect(text).toContain(`甲园 /list/p${at}.html`);
  }
});

test('what browsers read says that it is UTF-8, whatever a server calls it', async () => {
  const out = makeOut();
  await write(makeProgram(1), out);
  for (const name of listOutputFiles(out))
    expect(readFileSync(join(out, name), 'utf8'), name).toMatch(/^\uFEFF[^\uFEFF]/);
});

test('a site says which build it is: the same for the same pages, another for others', async () => {
  const buildOf = async (pages: number): Promise<string> => {
    const out = makeOut();
    await write(makeProgram(pages), out);
    return readSiteText(join(out, 'assets/build.js'));
  };
  const first = await buildOf(3);
  expect(first).toMatch(/^parkbriefBuild\("[0-9a-f]{64}"\);\n$/);
  expect(await buildOf(3)).toBe(first);
  expect(await buildOf(4)).not.toBe(first);
});

test('a page that fails is named, and says why', async () => {
  const written = write(makeProgram(300, [7]), makeOut());
  await expect(written).rejects.toThrow('list/p7.html：no rows');
});

test('every fault of every page is reported', async () => {
  const written = write(makeProgram(300, [], [7, 290]), makeOut());
  await expect(written).rejects.toThrow(/list\/p290\.html：.*NaN[^]*list\/p7\.html：.*NaN/);
});

test('a refusal of the system is passed on as it is', async () => {
  const out = makeOut();
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'list'), '');
  await expect(write(makeProgram(1), out)).rejects.toMatchObject({ code: 'EEXIST' });
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
