/** The one-page brief as a Word file: A3 across, tiles over three columns, as on the page it is made from. */
import {
  AlignmentType,
  BorderStyle,
  ColumnBreak,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  type ISectionOptions,
  type Table,
  TextRun,
} from 'docx';
import type { BriefPart, BriefTile, PrintedBrief } from './brief.ts';
import { FONTS } from './docx-fonts.ts';
import { settleParts } from './docx-parts.ts';
import { fixedTable } from './fixed-table.ts';

/** Half-points. */
const SIZES = { title: 48, finding: 24, heading: 24, text: 20, value: 48, small: 18 } as const;
/** mm of the sheet, its margins, a column and the space between two. */
const SHEET = { width: 420, height: 297, margin: 12, column: 126, space: 9 } as const;
/** Twentieths of a point from line to line of text of 10 pt. */
const LINE = 278;
/** Of the foot. */
const FOOT_LINE = 210;
/** px of Word: a chart is 100 mm wide, as on the page. */
const CHART_WIDTH = (100 / 25.4) * 96;

const exact = (line: number, before = 0, after = 0) => ({
  line,
  lineRule: LineRuleType.EXACT,
  before,
  after,
});

const PAGE = {
  size: {
    // The library turns the sides of a sheet that lies across.
    width: convertMillimetersToTwip(SHEET.height),
    height: convertMillimetersToTwip(SHEET.width),
    orientation: PageOrientation.LANDSCAPE,
  },
  margin: {
    top: convertMillimetersToTwip(SHEET.margin),
    right: convertMillimetersToTwip(SHEET.margin),
    bottom: convertMillimetersToTwip(SHEET.margin),
    left: convertMillimetersToTwip(SHEET.margin),
    header: 0,
    footer: convertMillimetersToTwip(4),
  },
};

/**
 * The bytes of the Word file, the same for the same brief.
 *
 * @param pictures PNG of each chart in its order
 * @param organiser who publishes the brief: the file's author
 */
export async function briefDocx(
  brief: PrintedBrief,
  pictures: readonly Uint8Array[],
  organiser: string,
): Promise<Uint8Array> {
  const next = pictures.values();
  const columns = brief.columns.flatMap((parts, index) => [
    ...(index === 0 ? [] : [new Paragraph({ children: [new ColumnBreak()] })]),
    ...parts.flatMap((part) => partBlocks(part, () => next.next().value)),
  ]);
  // In the foot of the page: a section after the columns would make them equally long, and the sheet two.
  const foot = new Footer({
    children: brief.foot.map((text) => line(text, SIZES.small, { rule: FOOT_LINE })),
  });
  const sections: ISectionOptions[] = [
    { properties: { page: PAGE }, footers: { default: foot }, children: headBlocks(brief) },
    {
      properties: {
        type: SectionType.CONTINUOUS,
        page: PAGE,
        column: {
          count: Math.max(1, brief.columns.length),
          space: convertMillimetersToTwip(SHEET.space),
          equalWidth: true,
        },
      },
      children: columns.length === 0 ? [new Paragraph({ text: '' })] : columns,
    },
  ];
  const document = new Document({
    title: brief.title,
    creator: organiser,
    lastModifiedBy: organiser,
    styles: {
      default: {
        document: {
          run: { font: FONTS.song, size: SIZES.text, language: { eastAsia: 'zh-CN' } },
        },
        title: {
          run: { font: FONTS.title, size: SIZES.title },
          paragraph: { alignment: AlignmentType.CENTER, spacing: exact(640) },
        },
        heading1: {
          run: { font: FONTS.black, size: SIZES.heading, bold: false, color: '000000' },
          paragraph: { spacing: exact(340, 100, 60), keepNext: true },
        },
      },
    },
    sections,
  });
  return settleParts(new Uint8Array(await Packer.toArrayBuffer(document)), []);
}

function line(
  text: string,
  size: number,
  look: { readonly rule: number; readonly centred?: boolean; readonly black?: boolean },
): Paragraph {
  return new Paragraph({
    alignment: look.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: exact(look.rule),
    children: [new TextRun({ text, size, font: look.black ? FONTS.black : FONTS.song })],
  });
}

function headBlocks({ finding, mark, tiles, title }: PrintedBrief): (Paragraph | Table)[] {
  return [
    ...(mark === '' ? [] : [line(mark, SIZES.small, { rule: LINE, black: true })]),
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    line(finding, SIZES.finding, { rule: 370, centred: true }),
    ...(tiles.length === 0 ? [] : [tileTable(tiles)]),
    line('', SIZES.small, { rule: 120 }),
  ];
}

function tileTable(tiles: readonly BriefTile[]): Table {
  const total = convertMillimetersToTwip(SHEET.width - 2 * SHEET.margin);
  const width = Math.floor(total / tiles.length);
  const cell = ({ lines, name, value }: BriefTile): Paragraph[] => [
    line(name, SIZES.heading, { rule: 340, black: true }),
    line(value, SIZES.value, { rule: 640, black: true }),
    ...lines.map((text) => line(text, SIZES.text, { rule: LINE })),
  ];
  return fixedTable([tiles.map(cell)], {
    width: total,
    columns: tiles.map(() => width),
    cell: { margins: { left: 120, right: 120, top: 80, bottom: 80 } },
    splits: true,
  });
}

function partBlocks(part: BriefPart, picture: () => Uint8Array | undefined): (Paragraph | Table)[] {
  const heading = new Paragraph({ text: part.title, heading: HeadingLevel.HEADING_1 });
  if (part.kind === 'chart') {
    const data = picture();
    if (data === undefined) return [heading];
    const scale = CHART_WIDTH / part.width;
    const image = new ImageRun({
      type: 'png',
      data,
      transformation: { width: CHART_WIDTH, height: Math.round(part.height * scale) },
      altText: {
        title: part.title,
        name: part.title,
        description: part.description || part.title,
      },
    });
    return [heading, new Paragraph({ alignment: AlignmentType.CENTER, children: [image] })];
  }
  return [heading, partTable(part.rows, part.widths), line(part.rest, SIZES.small, { rule: LINE })];
}

function partTable(rows: readonly (readonly string[])[], shares: readonly number[]): Table {
  const total = convertMillimetersToTwip(SHEET.column);
  const side = { style: BorderStyle.SINGLE, size: 4, color: '8793A3' };
  return fixedTable(
    rows.map((cells, row) =>
      cells.map((text) => [line(text, SIZES.text, { rule: LINE, black: row === 0 })]),
    ),
    {
      width: total,
      columns: shares.map((share) => Math.floor((share / 100) * total)),
      table: { borders: { top: side, bottom: side, left: side, right: side } },
      cell: { margins: { left: 57, right: 57, top: 30, bottom: 30 } },
    },
  );
}
