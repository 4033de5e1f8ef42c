/**
 * A report as a Word file by GB/T 9704-2012: real headings, tables, pictures with alternative text,
 * page numbers outside at the foot, 22 lines of 28 characters on a page.
 */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  DocumentGridType,
  Footer,
  Bookmark,
  FootnoteReferenceRun,
  InternalHyperlink,
  LeaderType,
  SimpleField,
  Tab,
  TabStopType,
  Header,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from 'docx';
import type { Block, PrintedFigure } from './blocks.ts';
import { FONTS } from './docx-fonts.ts';
import { tableOf } from './docx-table.ts';
import { signaturePlaces } from './signature-places.ts';
import { settleParts } from './docx-parts.ts';

/** Half-points and twentieths of a point, as Word counts. */
const BODY_SIZE = 32;
const LINE = 579;
const TITLE_LINE = 700;
const TWO_CHARACTERS = 632;

/** 156 mm in twentieths of a point, and in px. */
const TEXT_WIDTH = 8844;
const PICTURE_WIDTH = 590;
/** px: a picture leaves room for its title on a page. */
const PICTURE_HEIGHT = 740;

/**
 * Twentieths of a point between characters of 16 pt, so that 28 of them stand on 156 mm. The character
 * grid of Word would do it too, but other programs space digits and tables by it.
 */
const CHARACTER_SPACING = -5;

/** Styles whose lines are closer than the grid of the page. */
const SMALL_STYLES = ['Caption', 'FigureNote', 'TableText'];

const EXACT = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 };

/**
 * The bytes of the Word file, the same for the same report. What marks the edition stands in the head of
 * every page.
 *
 * @param organiser who publishes the report: the file's author
 * @param headingPages on which page each heading stands; of a report with a table of contents
 * @param pictures PNG of each figure in its order; undefined leaves pictures out, tables stay
 */
export async function docxOf(
  blocks: readonly Block[],
  pictures: readonly Uint8Array[] | undefined,
  organiser: string,
  headingPages: readonly number[] = [],
): Promise<Uint8Array> {
  let next = 0;
  let heading = 0;
  const notes = blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : []));
  const contents = contentsBlocks(blocks, headingPages);
  const body = blocks.findIndex(({ kind }) => kind !== 'mark' && kind !== 'title');
  const children = blocks.flatMap((block, index): (Paragraph | Table)[] => {
    const pageBreakBefore = contents.length > 0 && index === body;
    if (block.kind === 'figure') return figureBlocks(block.figure, pictures?.[next++], next);
    if (block.kind === 'title') return [titleBlock(block.lines, notes.length), ...contents];
    if (block.kind === 'signature') return signatureBlocks(block.lines);
    if (block.kind === 'note') return [];
    if (block.kind === 'heading' || block.kind === 'subheading') {
      return [headingBlock(block, (heading += 1), pageBreakBefore)];
    }
    // Who signs it does not stand on a page alone.
    const isLast = blocks[index + 1]?.kind === 'signature' || blocks[index + 1]?.kind === 'note';
    return [textBlock(block, { isLast, pageBreakBefore })];
  });
  const title = blocks.find((block) => block.kind === 'title');
  const [mark] = blocks.flatMap((block) => (block.kind === 'mark' ? [block.text] : []));
  const document = new Document({
    title: title?.kind === 'title' ? title.lines.join('') : '',
    creator: organiser,
    lastModifiedBy: organiser,
    evenAndOddHeaderAndFooters: true,
    footnotes: Object.fromEntries(
      notes.map((text, index) => [
        String(index + 1),
        { children: [new Paragraph({ text, style: 'FigureNote' })] },
      ]),
    ),
    styles: {
      default: {
        document: {
          run: {
            font: FONTS.body,
            size: BODY_SIZE,
            characterSpacing: CHARACTER_SPACING,
            language: { eastAsia: 'zh-CN' },
          },
        },
        title: {
          run: { font: FONTS.title, size: 44, characterSpacing: 0 },
          paragraph: { alignment: AlignmentType.CENTER },
        },
        heading1: headingStyle(FONTS.black),
        heading2: headingStyle(FONTS.kai),
      },
      paragraphStyles: [
        smallStyle('Caption', 'caption', FONTS.black, 24),
        smallStyle('FigureNote', 'Figure Note', FONTS.song, 18),
        smallStyle('TableText', 'Table Text', FONTS.song, 18),
      ],
    },
    sections: [
      {
        properties: {
          grid: { type: DocumentGridType.LINES, linePitch: LINE },
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(37),
              right: convertMillimetersToTwip(26),
              bottom: convertMillimetersToTwip(35),
              left: convertMillimetersToTwip(28),
              // The page number stands 7 mm below the text.
              footer: convertMillimetersToTwip(22),
              header: convertMillimetersToTwip(20),
            },
          },
        },
        ...(mark === undefined ? {} : { headers: { default: header(mark), even: header(mark) } }),
        footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
        children,
      },
    ],
  });
  return settleParts(await Packer.toBuffer(document), ['Title', ...SMALL_STYLES]);
}

function headingStyle(face: (typeof FONTS)['black']) {
  return {
    run: { font: face, size: BODY_SIZE, bold: false, color: '000000' },
    paragraph: { spacing: EXACT, indent: { firstLine: TWO_CHARACTERS }, keepNext: true },
  };
}

function smallStyle(id: string, name: string, face: (typeof FONTS)['black'], size: number) {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { font: face, size, bold: false, color: '000000', characterSpacing: 0 },
    paragraph: { spacing: { line: size * 14, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
  };
}

function header(mark: string): Header {
  const run = new TextRun({ text: mark, font: FONTS.black, size: 21 });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })],
  });
}

function footer(
  alignment: (typeof AlignmentType)['LEFT'] | (typeof AlignmentType)['RIGHT'],
): Footer {
  const run = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: FONTS.song,
    size: 28,
  });
  return new Footer({
    children: [new Paragraph({ alignment, indent: { left: 280, right: 280 }, children: [run] })],
  });
}

/** The title; what the system notes of the report hangs on it as footnotes. */
function titleBlock(lines: readonly string[], notes: number): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    spacing: { line: TITLE_LINE, lineRule: LineRuleType.EXACT, before: 0, after: LINE },
    children: [
      ...lines.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 })),
      ...Array.from({ length: notes }, (_, index) => new FootnoteReferenceRun(index + 1)),
    ],
  });
}

const bookmarkOf = (heading: number): string => `heading-${heading}`;

function headingBlock(
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

/** A table of contents with the pages of the PDF, which Word works out anew when it is asked to. */
function contentsBlocks(blocks: readonly Block[], pages: readonly number[]): Paragraph[] {
  if (pages.length === 0) return [];
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'subheading' ? [block] : [],
  );
  return [
    new Paragraph({
      spacing: EXACT,
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: '目　录', font: FONTS.black, size: BODY_SIZE })],
    }),
    ...headings.map(({ kind, text }, index) => {
      const page = new SimpleField(
        `PAGEREF ${bookmarkOf(index + 1)} \\h`,
        String(pages[index] ?? ''),
      );
      return new Paragraph({
        spacing: EXACT,
        indent: { left: kind === 'heading' ? 0 : TWO_CHARACTERS },
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
        children: [
          new InternalHyperlink({
            anchor: bookmarkOf(index + 1),
            children: [new TextRun({ text })],
          }),
          new TextRun({ children: [new Tab()] }),
          page,
        ],
      });
    }),
  ];
}

/** One line free, then the name and the date in their places. */
function signatureBlocks(lines: readonly string[]): Paragraph[] {
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

function textBlock(
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

function figureBlocks(
  figure: PrintedFigure,
  picture: Uint8Array | undefined,
  number: number,
): (Paragraph | Table)[] {
  const { description, height, notes, rows, subtitle, tableTitle, title, width } = figure;
  const scale = Math.min(PICTURE_WIDTH / width, PICTURE_HEIGHT / height);
  const caption = (text: string, size?: number): Paragraph =>
    new Paragraph({
      style: 'Caption',
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [new TextRun(size === undefined ? { text } : { text, size, font: FONTS.song })],
    });
  const image =
    picture === undefined
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              new ImageRun({
                type: 'png',
                data: picture,
                transformation: {
                  width: Math.round(width * scale),
                  height: Math.round(height * scale),
                },
                altText: {
                  id: String(number),
                  title,
                  name: `figure-${number}`,
                  description: description || title,
                },
              }),
            ],
          }),
        ];
  return [
    caption(title),
    caption(subtitle, 21),
    ...image,
    ...(rows.length > 1 && tableTitle !== '' ? [caption(tableTitle, 21)] : []),
    ...(rows.length > 1 ? [tableOf(figure, TEXT_WIDTH)] : []),
    ...notes.map((text) => new Paragraph({ text, style: 'FigureNote' })),
    new Paragraph({ text: '', style: 'FigureNote' }),
  ];
}
