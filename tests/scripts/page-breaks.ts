/** Where the pages of two prints of one report end, by the text that stands on them. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText } from 'unpdf';
import { convertWithOffice } from '../../scripts/office.mjs';
import { ordinaryLetter } from '../../scripts/output/pdf-letters.ts';
import type { Block } from '../../src/publish/word/blocks.ts';

/** Characters of a line by GB/T 9704-2012. */
const LINE = 28;
/** Lines a drawing counts as: one that stands on another page is no break a line away. */
const DRAWING = 12;

/** What is looked for on a page, in reading order, and the lines it takes. */
interface Piece {
  readonly text: string;
  readonly lines: number;
}

/** A text as it is compared: programs write some characters as the radicals they look like, white space anywhere. */
export const plain = (text: string): string =>
  [...text.normalize('NFKC').replace(/\s/g, '')]
    .map(ordinaryLetter)
    .join('')
    .replaceAll('戶', '户');

/** What stands for the fonts of the standard in a browser without them, and has to in the other program too. */
const STAND_INS = {
  方正小标宋简体: 'Noto Serif CJK SC',
  仿宋_GB2312: 'Noto Serif CJK SC',
  楷体_GB2312: 'Noto Serif CJK SC',
  宋体: 'Noto Serif CJK SC',
  黑体: 'Noto Sans CJK SC',
};

/** A file of settings for fontconfig, by which both programs take the same fonts. */
function fontSettings(): string {
  const aliases = Object.entries(STAND_INS).map(
    ([font, other]) =>
      `<match target="pattern"><test name="family" qual="any"><string>${font}</string></test><edit name="family" mode="assign" binding="strong"><string>${other}</string></edit></match>`,
  );
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${aliases.join('')}</fontconfig>`;
}

/** What is looked for: marks at the end of a line are set apart from it, so that a reader of the file may miss them. */
const letters = (text: string): string => plain(text).replace(/\p{P}/gu, '');

/** The text of each page of a PDF, without white space. */
export async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  return text.map(plain);
}

/** The text of each page of a Word file as LibreOffice lays it out. */
export async function wordPageTexts(office: string, docx: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-word-'));
  const before = process.env['FONTCONFIG_FILE'];
  writeFileSync(join(folder, 'report.docx'), docx);
  writeFileSync(join(folder, 'fonts.conf'), fontSettings());
  process.env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
  try {
    if (!convertWithOffice(office, join(folder, 'report.docx'), 'pdf', folder)) return [];
  } finally {
    if (before === undefined) delete process.env['FONTCONFIG_FILE'];
    else process.env['FONTCONFIG_FILE'] = before;
  }
  return pageTexts(readFileSync(join(folder, 'report.pdf')));
}

/**
 * The pieces of a report: headings, paragraphs, figures by their titles, rows of tables. A heading takes no line: it
 * goes with the line below it.
 */
function piecesOf(blocks: readonly Block[]): Piece[] {
  const text = (words: string, lines = Math.ceil(plain(words).length / LINE)): Piece => ({
    text: letters(words),
    lines,
  });
  return blocks.flatMap((block): Piece[] => {
    if (block.kind === 'figure') {
      const { rows, title } = block.figure;
      return [text(title, DRAWING), ...rows.slice(1).map((row) => text(row.join(''), 1))];
    }
    if (block.kind === 'heading' || block.kind === 'subheading') return [text(block.text, 0)];
    // Two characters are free before a paragraph.
    const lines = Math.ceil(
      (plain(block.kind === 'paragraph' ? block.text : '').length + 2) / LINE,
    );
    return block.kind === 'paragraph' ? [text(block.text, lines)] : [];
  });
}

/** How much of the beginning of a text stands on a page. */
function partOn(page: string, text: string): number {
  let [least, most] = [0, text.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (page.includes(text.slice(0, middle))) least = middle;
    else most = middle - 1;
  }
  return least;
}

/**
 * After how many lines of the report each page ends.
 * @throws Error when a piece is not found: the pages would be compared by nothing
 */
export function pageEnds(pages: readonly string[], blocks: readonly Block[]): number[] {
  const pieces = piecesOf(blocks);
  let [at, used, lines] = [0, 0, 0];
  const ends = pages.map(letters).map((page) => {
    for (let piece = pieces[at]; piece !== undefined; piece = pieces[at]) {
      const rest = piece.text.slice(used);
      const found = partOn(page, rest);
      // A character or two stand anywhere.
      if (found < rest.length && found < Math.min(8, rest.length)) break;
      if (found < rest.length) {
        used += found;
        return lines + Math.round(used / LINE);
      }
      lines += piece.lines;
      [at, used] = [at + 1, 0];
    }
    return lines;
  });
  const missing = pieces[at];
  if (missing !== undefined) throw new Error(`no page has “${missing.text.slice(used)}”`);
  return ends;
}

/**
 * The breaks of two prints that are too far apart, and pages that only one of them has.
 *
 * @param most lines two breaks may be apart
 */
export function differentBreaks(
  pages: readonly string[],
  others: readonly string[],
  blocks: readonly Block[],
  most: number,
): string[] {
  const [ends, otherEnds] = [pageEnds(pages, blocks), pageEnds(others, blocks)];
  return Array.from({ length: Math.max(ends.length, otherEnds.length) }, (_, index) => {
    const [end, other] = [ends[index], otherEnds[index]];
    return end !== undefined && other !== undefined && Math.abs(end - other) <= most
      ? []
      : [`page ${index + 1} ends after ${end} and after ${other} lines`];
  }).flat();
}

/** Tables of which one row stands alone on a page, by their titles. */
export function lonelyRows(pages: readonly string[], blocks: readonly Block[]): string[] {
  const ends = new Set(pageEnds(pages, blocks));
  let at = 0;
  return blocks.flatMap((block) => {
    const pieces = piecesOf([block]);
    const start = at;
    at += pieces.reduce((sum, { lines }) => sum + lines, 0);
    if (block.kind !== 'figure' || pieces.length < 3) return [];
    const first = start + DRAWING;
    return ends.has(first + 1) || ends.has(at - 1) ? [block.figure.tableTitle] : [];
  });
}
