/** A figure of a Word file: title, measure, picture with its alternative text, table, notes. */
import { AlignmentType, ImageRun, LineRuleType, Paragraph, type Table } from 'docx';
import type { PrintedFigure } from './blocks.ts';
import { TEXT_WIDTH } from './docx-layout.ts';
import { tableOf } from './docx-table.ts';

/** px: 156 mm. */
const PICTURE_WIDTH = 590;
/** px: a picture leaves room for its title on a page. */
const PICTURE_HEIGHT = 740;

/** Twentieths of a point free above a figure and below it: 14 pt, as on the printed page. */
const ROOM = 280;
/** Above the title of a table, and between it and the table. */
const TABLE_ROOM = { before: 160, after: 80 };

/**
 * The parts of a figure, as high as they are on the printed page.
 *
 * @param picture PNG of its drawing; undefined leaves it out
 * @param number tells its picture from others
 * @param followsFigure whether what stands above it leaves room already
 */
export function figureBlocks(
  figure: PrintedFigure,
  picture: Uint8Array | undefined,
  number: number,
  followsFigure: boolean,
): (Paragraph | Table)[] {
  const { notes, rows, subtitle, tableTitle, title } = figure;
  const centred = (text: string, style: string, spacing = {}): Paragraph =>
    new Paragraph({ text, style, alignment: AlignmentType.CENTER, keepNext: true, spacing });
  const below = notes.map((text) => new Paragraph({ text, style: 'FigureNote' }));
  const table = [
    ...(rows.length > 1 && tableTitle !== ''
      ? [centred(tableTitle, 'TableTitle', TABLE_ROOM)]
      : []),
    ...(rows.length > 1 ? [tableOf(figure, TEXT_WIDTH)] : []),
  ];
  return [
    centred(title, 'Caption', followsFigure ? {} : { before: ROOM }),
    ...(subtitle === '' ? [] : [centred(subtitle, 'TableTitle')]),
    // What is said of a figure stands below what is there of it.
    ...(picture === undefined
      ? [...table, ...below]
      : [pictureBlock(figure, picture, number), ...below, ...table]),
    new Paragraph({
      style: 'FigureNote',
      spacing: { line: ROOM, lineRule: LineRuleType.EXACT },
    }),
  ];
}

function pictureBlock(
  { description, height, title, width }: PrintedFigure,
  picture: Uint8Array,
  number: number,
): Paragraph {
  const scale = Math.min(PICTURE_WIDTH / width, PICTURE_HEIGHT / height);
  const image = new ImageRun({
    type: 'png',
    data: picture,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: {
      id: String(number),
      title,
      name: `figure-${number}`,
      description: description || title,
    },
  });
  return new Paragraph({ style: 'Picture', alignment: AlignmentType.CENTER, children: [image] });
}
