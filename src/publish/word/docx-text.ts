/** Title, headings, paragraphs and signature of a Word file. */
import {
  AlignmentType,
  Bookmark,
  FootnoteReferenceRun,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import type { Block } from './blocks.ts';
import { FONTS } from './docx-fonts.ts';
import { BODY_SIZE, EXACT, TWO_CHARACTERS } from './docx-layout.ts';
import { widthOf } from '../../report/title.ts';
import { LEAST_END_LINES } from './paper-size.ts';
import { signaturePlaces } from './signature-places.ts';

/** From line to line of the title: 34 pt. */
const TITLE_LINE = 680;

/** The title; what the system notes of the report hangs on it as footnotes. */
export function titleBlock(lines: readonly string[], notes: number): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    spacing: { line: TITLE_LINE, lineRule: LineRuleType.EXACT, before: 0, after: EXACT.line },
    children: [
      ...lines.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 })),
      ...Array.from({ length: notes }, (_, index) => new FootnoteReferenceRun(index + 1)),
    ],
  });
}

/** The name of a heading that a table of contents leads to; headings count from 1. */
export const bookmarkOf = (heading: number): string => `heading-${heading}`;

/** A heading with its bookmark. */
export function headingBlock(
  {
    kind,
    text,
  }: Extract<Block, { kind: 'heading' | 'subheading' | 'paragraph' | 'mark' | 'note' }>,
  number: number,
  pageBreakBefore: boolean,
): Paragraph {
  return new Paragraph({
    pageBreakBefore,
    heading: kind === 'heading' ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [new Bookmark({ id: bookmarkOf(number), children: [new TextRun({ text })] })],
  });
}

/** One line free, then the name and the date in their places. */
export function signatureBlocks(lines: readonly string[]): Paragraph[] {
  const places = [{ text: '', before: 0 }, ...signaturePlaces(lines)];
  return places.map(
    ({ before, text }, index) =>
      new Paragraph({
        text,
        spacing: EXACT,
        indent: { left: Math.round((before * TWO_CHARACTERS) / 2) },
        keepNext: index < places.length - 1,
      }),
  );
}

/** Characters of a line. */
const LINE_LETTERS = 28;

/**
 * Where the last paragraphs begin, which stand on one page with who signs: he does not stand there alone, nor beside a
 * single line.
 */
export function endOf(blocks: readonly Block[]): number {
  let at = blocks.findLastIndex(({ kind }) => kind === 'paragraph');
  if (!/^(signature|note)$/.test(blocks[at + 1]?.kind ?? '')) return blocks.length;
  for (let lines = 0; ; at -= 1) {
    const block = blocks[at];
    if (block?.kind === 'paragraph') lines += Math.ceil((widthOf(block.text) + 2) / LINE_LETTERS);
    const before = blocks[at - 1]?.kind ?? '';
    if (lines >= LEAST_END_LINES || !/^(paragraph|heading|subheading)$/.test(before)) return at;
  }
}

/** A paragraph of the text. */
export function textBlock(
  { kind, text }: Exclude<Block, { kind: 'figure' | 'title' | 'signature' }>,
  { isLast, pageBreakBefore }: { readonly isLast: boolean; readonly pageBreakBefore: boolean },
): Paragraph {
  if (kind === 'mark') {
    return new Paragraph({
      spacing: EXACT,
      children: [new TextRun({ text, font: FONTS.black, size: BODY_SIZE })],
    });
  }
  return new Paragraph({
    text,
    pageBreakBefore,
    spacing: EXACT,
    indent: { firstLine: TWO_CHARACTERS },
    alignment: AlignmentType.BOTH,
    // A page holds 22 lines, whichever line of a paragraph is its last; at the end some go with the signature.
    widowControl: isLast,
    keepNext: isLast,
  });
}
