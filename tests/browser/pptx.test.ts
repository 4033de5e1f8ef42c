/** Decks of the demo as PowerPoint: valid, opened by LibreOffice, every text within its slide. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { convertWithOffice, findOffice, opensPresentations } from '../../scripts/office.mjs';
import { deckOf, type DeckFile } from '../../scripts/pptx/deck-slides.ts';
import { presentationBytes } from '../../scripts/pptx/write-presentation.ts';
import { plain } from '../scripts/page-breaks.ts';
import { checksSchemas, schemaFaults } from '../scripts/schema-faults.ts';
import { decks, MAIN } from './deck-pages.ts';
import { pageSource, site } from './site-pages.ts';
import { openBrowser } from './tabs.ts';

const folder = mkdtempSync(join(tmpdir(), 'parkbrief-pptx-'));
const fileOf = (deck: string, ending: string): string =>
  join(folder, `${basename(deck, '.html')}.${ending}`);

const longestTitle = (deck: string): number =>
  Math.max(...deckOf(pageSource(deck)).slides.map(({ title }) => title.length));

/** The main deck, which has slides of every kind, and the one whose title has the least room. */
const written = [
  MAIN,
  ...decks
    .filter((deck) => deck !== MAIN)
    .toSorted((a, b) => longestTitle(b) - longestTitle(a))
    .slice(0, 1),
];

beforeAll(async () => {
  const browser = await openBrowser();
  for (const deck of written) {
    const { bytes } = await presentationBytes(browser, join(site, deck));
    writeFileSync(fileOf(deck, 'pptx'), bytes);
  }
  await browser.close();
});

test('the main deck has slides of every kind the others have', () => {
  const kindsOf = (deck: string): string[] =>
    deckOf(pageSource(deck)).slides.map(({ body }) =>
      body.kind === 'chart' ? `chart of ${body.chart.kind}` : body.kind,
    );
  const main = new Set(kindsOf(MAIN));
  expect(decks.flatMap(kindsOf).filter((kind) => !main.has(kind))).toEqual([]);
});

test.skipIf(!checksSchemas)('the main deck is valid by the schemas', async () => {
  expect(await schemaFaults(readFileSync(fileOf(MAIN, 'pptx')), 'pptx')).toEqual([]);
});

/** A text as it is printed: where it stands from below, points. */
interface Printed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The texts of each page of a PDF, and the page's size. */
async function printedPages(file: string) {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item): Printed[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , left = 0, bottom = 0] = item.transform as number[];
        const text = plain(item.str);
        return [{ text, left, right: left + item.width, bottom, top: bottom + item.height }];
      });
      return { width, height, texts, all: texts.map(({ text }) => text).join('') };
    }),
  );
}

/** What a slide must say: its title, and the cells, tiles or lines under it. */
function wordsOf({ body, title }: DeckFile['slides'][number]): string[] {
  const inside =
    body.kind === 'table'
      ? body.rows.flat()
      : body.kind === 'tiles'
        ? body.tiles.flatMap(({ lines, name, number }) => [name, number, ...lines])
        : body.kind === 'chart'
          ? body.chart.names
          : body.kind === 'picture'
            ? []
            : body.lines;
  return [title, ...inside].map((text) => plain(text).replace(/^[一二三四五六七八九十]+/, ''));
}

const office = findOffice();
const runs = office !== undefined && opensPresentations(office);

describe.skipIf(!runs)('opened by LibreOffice', () => {
  beforeAll(() => {
    const files = written.map((deck) => fileOf(deck, 'pptx'));
    expect(convertWithOffice(office ?? '', files, 'pdf', folder)).toBe(true);
  });

  test.each(written)(
    '%s: a page a slide, with all its words, none outside or in the foot',
    async (deck) => {
      const { slides } = deckOf(pageSource(deck));
      const pages = await printedPages(fileOf(deck, 'pdf'));
      expect(pages).toHaveLength(slides.length);
      const faults = pages.flatMap(({ all, height, texts, width }, index) => {
        const slide = slides[index];
        if (slide === undefined) return [];
        const at = `${index + 1}`;
        const foot = plain(slide.foot);
        const footTop = Math.max(
          0,
          ...texts
            .filter(({ text, top }) => top < height / 10 && foot.includes(text))
            .map(({ top }) => top),
        );
        return [
          ...wordsOf(slide)
            .filter((words) => !all.includes(words))
            .map((words) => `${at}: lacks ${words}`),
          ...texts
            .filter(
              ({ bottom, left, right, top }) =>
                left < 0 || bottom < 0 || right > width + 1 || top > height,
            )
            .map(({ text }) => `${at}: outside: ${text}`),
          ...texts
            .filter(({ bottom, text }) => !foot.includes(text) && bottom < footTop)
            .map(({ text }) => `${at}: in the foot: ${text}`),
        ];
      });
      expect(faults).toEqual([]);
    },
  );
});
