/** Decks on paper and as files: handouts, PDF, pictures. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentedCommand, runDocumented } from '../scripts/documented-commands.ts';
import { address, MAIN, SCREEN } from './deck-pages.ts';
import { pageSource, site } from './site-pages.ts';
import { inTab, openBrowser } from './tabs.ts';

/** Without a map, which takes a second to print. */
const LIGHT = 'deck/projects.html';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Runs `parkbrief deck` on the built site. */
function runDeck(...args: string[]): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/parkbrief.ts', 'deck', '--site', site, ...args],
    { encoding: 'utf8' },
  );
  return { status, stderr };
}

/** Titles of a deck's slides. */
/** Slides that are only there for large letters are not on paper. */
const titlesOf = (deck: string): string[] =>
  pageSource(deck)
    .split(/(?=<section class="slide)/)
    .filter((slide) => !/^<section[^>]* data-letters="large"/.test(slide))
    .flatMap((slide) => /<h2 id="slide-[^"]*"[^>]*>([^]*?)<\/h2>/.exec(slide)?.[1] ?? [])
    .map((title) => title.replace(/<[^>]*>/g, '').trim());

/** The streams of a PDF as text, each as it was last written. */
function streamsOf(pdf: string, bytes: Buffer): string[] {
  const streams = new Map<string, string>();
  const heads = /(?:^|[\r\n])(\d+) 0 obj\s*<<[^<>]*?\/Length (\d+)[^<>]*>>\s*stream\r?\n/g;
  for (const { 0: head, 1: number = '', 2: length, index } of pdf.matchAll(heads)) {
    const start = index + head.length;
    try {
      const text = inflateSync(bytes.subarray(start, start + Number(length))).toString('latin1');
      streams.set(number, text);
    } catch {
      // A picture or a font that is not packed.
    }
  }
  return [...streams.values()];
}

/** Characters that the fonts of a PDF map back to text: what can be searched and copied. */
function mappedCharacters(pdf: string, bytes: Buffer): Set<string> {
  const found = new Set<string>();
  for (const text of streamsOf(pdf, bytes).filter((stream) => stream.includes('begincmap'))) {
    // `<glyph> <text>`, or `<first glyph> <last glyph> <text of the first>`.
    for (const [, first = '', last = first, code = ''] of text.matchAll(
      /^<([0-9A-F]+)>(?: <([0-9A-F]+)>)? <([0-9A-F]{4})>$/gm,
    )) {
      const span = parseInt(last, 16) - parseInt(first, 16);
      for (let step = 0; step <= span; step += 1)
        found.add(String.fromCodePoint(parseInt(code, 16) + step));
    }
  }
  return found;
}

describe('paper', () => {
  test.each([2, 6])('a handout has %i slides to a sheet, numbered', async (count) => {
    await inTab(browser, SCREEN, async ({ page, complaints }) => {
      await page.goto(address(LIGHT, `?print=${count}`), { waitUntil: 'load' });
      const sheets = await page.evaluate(() =>
        Array.from(document.querySelectorAll('.handout-page'), (sheet) => sheet.children.length),
      );
      expect(sheets[0]).toBe(count);
      expect(await page.locator('.handout-notes').first().innerText()).toMatch(/^1\s*/);
      const cut = await page.evaluate(() =>
        Array.from(document.querySelectorAll('.handout-face'), (face) => {
          const frame = face.getBoundingClientRect();
          const slide = face.firstElementChild?.getBoundingClientRect();
          return slide === undefined
            ? 'empty'
            : Math.round(Math.max(slide.width - frame.width, slide.height - frame.height));
        }).filter((over) => over === 'empty' || over > 1),
      );
      expect(cut).toEqual([]);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/MediaBox/g)).toHaveLength(sheets.length);
      expect(complaints).toEqual([]);
    });
  });

  test('the command writes a PDF: a slide a page, text that can be searched, a bookmark a slide', () => {
    const { faults, folder } = runDocumented(documentedCommand('deck'), site);
    expect(faults).toEqual([]);
    const bytes = readFileSync(join(folder, '演示.pdf'));
    const pdf = bytes.toString('latin1');
    const titles = titlesOf(MAIN);
    expect(pdf.match(/\/MediaBox \[0 0 1440 810\]/g)).toHaveLength(titles.length);
    const bookmarks = [...pdf.matchAll(/\/Title <FEFF([0-9A-F]+)>/g)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').swap16().toString('utf16le'),
    );
    expect(bookmarks).toEqual(expect.arrayContaining(titles));
    const searchable = mappedCharacters(pdf, bytes);
    expect([...new Set(titles.join(''))].filter((one) => !searchable.has(one))).toEqual([]);
    // Its properties name who publishes it; LibreOffice and readers take the last ones.
    const organiser = /<meta name="author" content="([^"]+)"/.exec(pageSource(MAIN))?.[1];
    const author = /\/Author <FEFF([0-9A-F]+)>/.exec(pdf)?.[1] ?? '';
    expect(Buffer.from(author, 'hex').swap16().toString('utf16le')).toBe(organiser);
    // Maps, samples and hatched bars are lines, not pictures. What is left is the letters: of a font that has no
    // TrueType outlines every letter is a drawing, and so is the ground behind it in every file.
    expect(pdf).not.toMatch(/\/Subtype \/Image/);
    expect(bytes.length).toBeLessThan(3_000_000);
    // No address of this machine's disk.
    expect(pdf).not.toContain('file://');
  });

  test('the command writes one picture a slide, each another', () => {
    const out = mkdtempSync(join(tmpdir(), 'parkbrief-png-'));
    expect(runDeck('--deck', 'projects', '--theme', 'dark', '--png', out)).toEqual({
      status: 0,
      stderr: '',
    });
    const pictures = readdirSync(out).sort();
    const count = titlesOf(LIGHT).length;
    expect(pictures).toEqual(
      Array.from({ length: count }, (_, i) => `slide-${String(i + 1).padStart(2, '0')}.png`),
    );
    const seen = pictures.map((name) => {
      const bytes = readFileSync(join(out, name));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1920, 1080]);
      return bytes.toString('base64');
    });
    expect(new Set(seen).size).toBe(count);
  });

  test('without a browser the command says what to install', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/parkbrief.ts', 'deck', '--site', site, '--pdf', 'x.pdf'],
      { encoding: 'utf8', env: { ...process.env, CHROME_PATH: '/nowhere/chrome' } },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('没有找到浏览器');
  });
});
