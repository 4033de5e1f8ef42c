/** The one-page brief as a Word file: A3 across, tiles over three columns, as on the page it is made from. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  Tab,
  TextRun,
  type ISectionOptions,
  type Table,
} from 'docx';
import type { PrintedBrief } from './brief.ts';
import {
  BRAND,
  exact,
  line,
  LINE,
  partBlocks,
  SHEET,
  SIZES,
  tileTable,
} from './brief-docx-parts.ts';
import { FONTS } from './docx-fonts.ts';
import { settleParts } from './docx-parts.ts';

/** Of the foot. */
const FOOT_LINE = 210;
/** What marks the internal edition. */
const MARK = '8B1A1A';

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
  const columns = brief.columns.flatMap((parts, index) =>
    parts.flatMap((part, at) =>
      partBlocks(
        part,
        brief,
        { isFirst: at === 0, beginsColumn: index > 0 && at === 0 },
        () => next.next().value,
      ),
    ),
  );
  // In the foot of the page: a section after the columns would make them equally long, and the sheet two.
  const foot = new Footer({ children: [footLine(brief.foot)] });
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
          run: { font: FONTS.title, size: SIZES.title, color: BRAND },
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

function footLine(texts: readonly string[]): Paragraph {
  return new Paragraph({
    spacing: exact(FOOT_LINE),
    tabStops: [
      {
        type: TabStopType.RIGHT,
        position: convertMillimetersToTwip(SHEET.width - 2 * SHEET.margin),
      },
    ],
    children: texts.flatMap((text, at) => [
      ...(at === 0 ? [] : [new TextRun({ children: [new Tab()] })]),
      new TextRun({ text, size: SIZES.small, font: FONTS.song }),
    ]),
  });
}

function headBlocks({ finding, mark, tiles, title }: PrintedBrief): (Paragraph | Table)[] {
  return [
    ...(mark === '' ? [] : [line(mark, SIZES.small, { rule: LINE, black: true, colour: MARK })]),
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    line(finding, SIZES.finding, { rule: 400, centred: true }),
    ...(tiles.length === 0 ? [] : [tileTable(tiles)]),
    line('', SIZES.small, { rule: 120 }),
  ];
}
