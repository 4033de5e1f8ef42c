/**
 * A report as a Word file by GB/T 9704-2012: real headings, tables, pictures with alternative text,
 * page numbers outside at the foot. Fonts are named, never embedded.
 */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  DocumentGridType,
  Footer,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, PrintedFigure } from './blocks.ts';

/** Half-points and twentieths of a point, as Word counts. */
const BODY_SIZE = 32;
const LINE = 579;
const TWO_CHARACTERS = 640;

/** px of the text's width, 156 mm. */
const TEXT_WIDTH = 590;

const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });
const FONTS = {
  title: font('方正小标宋简体'),
  body: font('仿宋_GB2312'),
  black: font('黑体'),
  kai: font('楷体_GB2312'),
  song: font('宋体'),
};

const EXACT = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 };

/**
 * The bytes of the Word file.
 *
 * @param pictures PNG of each figure in its order; undefined leaves pictures out, tables stay
 */
export async function docxOf(
  blocks: readonly Block[],
  pictures: readonly Uint8Array[] | undefined,
): Promise<Uint8Array> {
  let next = 0;
  const children = blocks.flatMap((block): (Paragraph | Table)[] => {
    if (block.kind !== 'figure') return [textBlock(block.kind, block.text)];
    const picture = pictures?.[next++];
    return figureBlocks(block.figure, picture, next);
  });
  const title = blocks.find((block) => block.kind === 'title');
  const document = new Document({
    title: title?.kind === 'title' ? title.text : '',
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: { run: { font: FONTS.body, size: BODY_SIZE, language: { eastAsia: 'zh-CN' } } },
        title: {
          run: { font: FONTS.title, size: 44 },
          paragraph: { alignment: AlignmentType.CENTER },
        },
        heading1: headingStyle(FONTS.black),
        heading2: headingStyle(FONTS.kai),
      },
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
            },
          },
        },
        footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

function headingStyle(face: (typeof FONTS)['black']) {
  return {
    run: { font: face, size: BODY_SIZE, bold: false, color: '000000' },
    paragraph: { spacing: EXACT, indent: { firstLine: TWO_CHARACTERS }, keepNext: true },
  };
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

function textBlock(kind: Exclude<Block['kind'], 'figure'>, text: string): Paragraph {
  switch (kind) {
    case 'mark':
      return new Paragraph({
        children: [new TextRun({ text, font: FONTS.black, size: BODY_SIZE })],
      });
    case 'title':
      return new Paragraph({ text, heading: HeadingLevel.TITLE, spacing: { after: LINE } });
    case 'heading':
      return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
    case 'subheading':
      return new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
    case 'paragraph':
      return new Paragraph({
        text,
        spacing: EXACT,
        indent: { firstLine: TWO_CHARACTERS },
        alignment: AlignmentType.BOTH,
      });
  }
}

function figureBlocks(
  { description, height, rows, subtitle, title, width }: PrintedFigure,
  picture: Uint8Array | undefined,
  number: number,
): (Paragraph | Table)[] {
  const line = (text: string, size: number): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [new TextRun({ text, font: FONTS.black, size })],
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
                  width: TEXT_WIDTH,
                  height: Math.round((TEXT_WIDTH * height) / width),
                },
                altText: { title, name: `figure-${number}`, description: description || title },
              }),
            ],
          }),
        ];
  return [
    line(title, 28),
    line(subtitle, 21),
    ...image,
    ...(rows.length > 0 ? [tableOf(rows)] : []),
    new Paragraph(''),
  ];
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: cells.map(
            (text) =>
              new TableCell({
                children: [
                  new Paragraph({
                    children: [
                      new TextRun({ text, size: 21, font: index === 0 ? FONTS.black : FONTS.song }),
                    ],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}
