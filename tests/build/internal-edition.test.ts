/** Every file of the internal edition says what it is, however it is passed on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { withBrowser } from '../../scripts/output/own-browser.ts';
import { pageCount } from '../../scripts/report/pdf-outline.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { repeatedNumbers } from '../deck/repeated-numbers.ts';
import { INTERNAL_MARK, INTERNAL_SENTENCE } from '../../src/ui/editions.ts';
import { documentedCommands, runDocumented } from '../scripts/documented-commands.ts';
import { makeWorkspace, runVerb } from './run-build.ts';
import { wallFaults } from './wall-faults.ts';

let out = '';
let files: string[] = [];
let closing = '';

beforeAll(() => {
  const workspace = makeWorkspace();
  const built = runVerb('build', workspace, ['--edition', 'internal']);
  if (built.status !== 0) throw new Error(built.stderr);
  out = workspace.out;
  files = listOutputFiles(out);
  closing = built.stdout.trimEnd().split('\n').at(-1) ?? '';
});

const ofKind = (extension: string): string[] => files.filter((name) => name.endsWith(extension));
const read = (name: string): string => readFileSync(join(out, name), 'utf8');

test('the closing line names the edition and the folder', () => {
  expect(closing).toBe(`内部版网站已生成：${out}（含未公开数据，不要上传到外网）`);
});

test('every page is marked, and kept from search engines', () => {
  const pages = ofKind('.html');
  expect(pages.length).toBeGreaterThan(100);
  const unmarked = pages.filter((name) => {
    const page = read(name);
    return (
      !page.includes('<meta name="robots" content="noindex, nofollow, noarchive">') ||
      !page.includes(`<meta name="data-edition" content="${INTERNAL_MARK}">`) ||
      // Slides, sheets of paper and the unattended screen have room for a few words only.
      ![INTERNAL_SENTENCE, INTERNAL_MARK].some((mark) => page.split('<body')[1]?.includes(mark))
    );
  });
  expect(unmarked).toEqual([]);
});

test('every slide but the cover, which says it in large letters, has the mark in its foot', () => {
  const slides = ofKind('.html')
    .filter((name) => name.startsWith('deck/'))
    .flatMap((name) => read(name).split('<section class="slide ').slice(1));
  expect(slides.length).toBeGreaterThan(20);
  expect(slides.filter((slide) => !slide.includes(INTERNAL_MARK))).toEqual([]);
});

test('no number is said on four slides of the main deck', () => {
  expect(repeatedNumbers(read('deck/index.html'))).toEqual([]);
});

test('the slides carry the notes for their speakers', () => {
  expect(read('deck/index.html')).toContain('开场：先讲完成情况');
});

test('every table and drawing to download says so in its name and first of all inside', () => {
  const downloads = ['.csv', '.svg'].flatMap(ofKind).filter((name) => name.startsWith('figures/'));
  expect(downloads.length).toBeGreaterThan(100);
  const unmarked = downloads.filter((name) => {
    const text = read(name);
    const inside = name.endsWith('.csv')
      ? text.startsWith(`\uFEFF${INTERNAL_SENTENCE}\r\n`)
      : text.includes(`>${INTERNAL_SENTENCE}</text>`);
    return !inside || !name.startsWith('figures/内部-');
  });
  expect(unmarked).toEqual([]);
});

test('the marks are those of this edition alone', () => {
  const pages = ofKind('.html').map(read).join('');
  const saved = [...pages.matchAll(/href="([^"]+\.(?:csv|svg))" download/g)].map(([, to]) => to);
  expect(saved.length).toBeGreaterThan(0);
  expect(saved.filter((to) => !to?.includes('/内部-') && !to?.startsWith('内部-'))).toEqual([]);
});

describe('on paper', () => {
  const commands = documentedCommands('internal');
  const folders = new Map<string, string>();

  test('the handbook names the report, the brief, the wall chart and the slides', () => {
    for (const words of ['paper report', 'paper brief', 'paper wall', 'deck']) {
      expect(
        commands.some((command) => command.startsWith(words)),
        words,
      ).toBe(true);
    }
  });

  test.each(commands)('npx parkbrief %s', (words) => {
    const { faults, folder } = runDocumented(words, out);
    folders.set(words, folder);
    expect(faults).toEqual([]);
  });

  test('a wall chart is a page a sheet of A2 across, every row whole on its sheet in letters one can read', async () => {
    const words = commands.find((command) => /^paper wall .*--size a2/.test(command)) ?? '';
    const file = /--pdf (\S+)/.exec(words)?.[1] ?? '';
    const pdf = readFileSync(join(folders.get(words) ?? '', file));
    const sheets = read('paper/wall.html').split('<article class="sheet').length - 1;
    expect(sheets).toBeGreaterThan(1);
    expect(pageCount(pdf)).toBe(sheets);
    const [, width = 0, height = 0] = (
      /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? []
    ).map(Number);
    expect([Math.round(width / 2.8346), Math.round(height / 2.8346)]).toEqual([594, 420]);
    await withBrowser('test', findBrowser() ?? '', async (browser) => {
      const page = await browser.newPage({ viewport: { width: 1587, height: 1122 } });
      await page.emulateMedia({ media: 'print' });
      await page.goto(pathToFileURL(join(out, 'paper/wall.html')).href);
      expect(await page.evaluate(wallFaults)).toEqual([]);
    });
  });
});
