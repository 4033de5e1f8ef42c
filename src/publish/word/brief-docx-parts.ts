/** The pieces of the one-page brief in Word: tiles with their bars, headings, tables, charts and paragraphs. */
import {
  AlignmentType,
  BorderStyle,
  ColumnBreak,
  convertMillimetersToTwip,
  HeadingLevel,
  HeightRule,
  ImageRun,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { lightTheme } from '../../charts/theme.ts';
import type { BriefPart, BriefTile, PrintedBrief } from './brief.ts';
import { FONTS } from './docx-fonts.ts';
import { fixedTable } from './fixed-table.ts';

/** Half-points. */
export const SIZES = {
  title: 48,
  finding: 24,
  heading: 24,
  text: 20,
  value: 48,
  small: 18,
} as const;
/** mm of the sheet, its margins, a column and the space between two, and between two tiles. */
export const SHEET = {
  width: 420,
  height: 297,
  margin: 12,
  column: 126,
  space: 9,
  tile: 3,
} as const;
/** Twentieths of a point from line to line of text of 10 pt. */
export const LINE = 278;
/** px of Word: a chart is 100 mm wide, as on the page. */
const CHART_WIDTH = (100 / 25.4) * 96;
/** Twentieths of a point: the bar of a tile. */
const BAR = 170;

/** A colour as Word writes it. */
const colour = (written: string): string => written.replace('#', '').toUpperCase();
export const BRAND = colour(lightTheme.main);
const MOODS = { '': undefined, ahead: colour(lightTheme.ahead), behind: colour(lightTheme.behind) };
const TRACK = colour(lightTheme.grid);
const RULE = colour(lightTheme.context);
const INK = colour(lightTheme.ink);
/** The ground of a tile. */
const CARD = 'F3F5F9';

/** A line of exact height. */
export const exact = (line: number, before = 0, after = 0) => ({
  line: Math.round(line),
  lineRule: LineRuleType.EXACT,
  before,
  after,
});

/** How a line of the brief looks. */
export interface LineLook {
  readonly rule: number;
  readonly centred?: boolean;
  readonly black?: boolean;
  readonly colour?: string | undefined;
}

/** One line of text. */
export function line(text: string, size: number, look: LineLook): Paragraph {
  const font = look.black ? FONTS.black : FONTS.song;
  return new Paragraph({
    alignment: look.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: exact(look.rule),
    children: [
      new TextRun({
        text,
        size,
        font,
        ...(look.colour === undefined ? {} : { color: look.colour }),
      }),
    ],
  });
}

const side = (
  style: (typeof BorderStyle)[keyof typeof BorderStyle],
  size: number,
  color: string,
) => ({
  style,
  size,
  color,
});
const NONE = side(BorderStyle.NONE, 0, 'FFFFFF');
const NO_SIDES = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** The main indicators beside each other, each on a ground of its own. */
export function tileTable(tiles: readonly BriefTile[]): Table {
  const total = convertMillimetersToTwip(SHEET.width - 2 * SHEET.margin);
  const gap = convertMillimetersToTwip(SHEET.tile);
  const width = Math.floor((total - gap * (tiles.length - 1)) / tiles.length);
  const columns = tiles.flatMap((_, at) => (at === 0 ? [width] : [gap, width]));
  const between = (): TableCell =>
    new TableCell({
      width: { size: gap, type: WidthType.DXA },
      borders: NO_SIDES,
      children: [line('', 2, { rule: 20 })],
    });
  return new Table({
    width: { size: total, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: columns,
    rows: [
      new TableRow({
        tableHeader: true,
        children: tiles.flatMap((tile, at) => [
          ...(at === 0 ? [] : [between()]),
          tileCell(tile, width),
        ]),
      }),
    ],
  });
}

function tileCell({ bar, lines, name, number, unit }: BriefTile, width: number): TableCell {
  const margin = 140;
  const value = new Paragraph({
    spacing: exact(620),
    children: [
      new TextRun({ text: number, size: SIZES.value, font: FONTS.black, color: INK }),
      new TextRun({ text: ` ${unit}`, size: SIZES.text, font: FONTS.song }),
    ],
  });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: margin, right: margin, top: 80, bottom: 80 },
    shading: { type: ShadingType.CLEAR, fill: CARD, color: 'auto' },
    borders: { ...NO_SIDES, top: side(BorderStyle.SINGLE, 18, BRAND) },
    children: [
      line(name, SIZES.heading, { rule: 340, black: true }),
      value,
      ...lines.map(({ mood, text }) => line(text, SIZES.text, { rule: LINE, colour: MOODS[mood] })),
      ...(bar === undefined ? [] : [barTable(bar, width - 2 * margin)]),
      line('', 2, { rule: 40 }),
    ],
  });
}

/** How much of the target is done, and with a stroke how much is due. */
function barTable({ done, due, mood }: NonNullable<BriefTile['bar']>, width: number): Table {
  const stops = [...new Set([0, done, due ?? 0, 1])].sort((a, b) => a - b);
  const pieces = stops.slice(1).map((end, at) => ({ from: stops[at] ?? 0, end }));
  const widths = pieces.map(({ end, from }) => Math.max(20, Math.round((end - from) * width)));
  const fillOf = (from: number): string => (from < done ? (MOODS[mood] ?? BRAND) : TRACK);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        height: { value: BAR, rule: HeightRule.EXACT },
        children: pieces.map(
          ({ from }, at) =>
            new TableCell({
              width: { size: widths[at] ?? 0, type: WidthType.DXA },
              margins: { left: 0, right: 0, top: 0, bottom: 0 },
              shading: { type: ShadingType.CLEAR, fill: fillOf(from), color: 'auto' },
              borders: {
                ...NO_SIDES,
                ...(from === due && from > 0 ? { left: side(BorderStyle.SINGLE, 12, INK) } : {}),
              },
              children: [line('', 2, { rule: BAR })],
            }),
        ),
      }),
    ],
  });
}

/** A part under its heading. @param place in its column @param picture PNG of the next chart */
export function partBlocks(
  part: BriefPart,
  { scale }: Pick<PrintedBrief, 'scale'>,
  place: { readonly isFirst: boolean; readonly beginsColumn: boolean },
  picture: () => Uint8Array | undefined,
): (Paragraph | Table)[] {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    spacing: exact(340 * scale, place.isFirst ? 0 : 100, 80),
    border: { left: { ...side(BorderStyle.SINGLE, 24, BRAND), space: 5 } },
    indent: { left: 140 },
    children: [
      ...(place.beginsColumn ? [new ColumnBreak()] : []),
      new TextRun({ text: part.title, size: SIZES.heading * scale }),
    ],
  });
  const rule = LINE * scale;
  if (part.kind === 'text') {
    const paragraphs = part.paragraphs.map(
      (text) =>
        new Paragraph({
          spacing: exact(rule),
          alignment: AlignmentType.BOTH,
          indent: { firstLine: Math.round(400 * scale) },
          children: [new TextRun({ text, size: SIZES.text * scale })],
        }),
    );
    return [heading, ...paragraphs];
  }
  if (part.kind === 'table') {
    const rest =
      part.rest === '' ? line('', 2, { rule: 60 }) : line(part.rest, SIZES.small, { rule });
    return [heading, partTable(part, scale), rest];
  }
  const data = picture();
  if (data === undefined) return [heading];
  const width = Math.round(CHART_WIDTH * scale);
  const image = new ImageRun({
    type: 'png',
    data,
    transformation: { width, height: Math.round((part.height * width) / part.width) },
    altText: { title: part.title, name: part.title, description: part.description || part.title },
  });
  return [heading, new Paragraph({ alignment: AlignmentType.CENTER, children: [image] })];
}

function partTable({ rows, widths }: Extract<BriefPart, { kind: 'table' }>, scale: number): Table {
  const total = convertMillimetersToTwip(SHEET.column);
  return fixedTable(
    rows.map((cells, row) =>
      cells.map((text) => [
        line(text, SIZES.text * scale, { rule: LINE * scale, black: row === 0 }),
      ]),
    ),
    {
      width: total,
      columns: widths.map((share) => Math.floor((share / 100) * total)),
      table: {
        borders: {
          ...NO_SIDES,
          bottom: side(BorderStyle.SINGLE, 4, RULE),
          insideHorizontal: side(BorderStyle.SINGLE, 4, RULE),
          insideVertical: NONE,
        },
      },
      cell: { margins: { left: 40, right: 57, top: 50, bottom: 50 } },
    },
  );
}
