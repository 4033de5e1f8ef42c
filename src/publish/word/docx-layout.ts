/** The page and the letters of a Word file by GB/T 9704-2012, as Word counts: half-points and twentieths of a point. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  DocumentGridType,
  Footer,
  Header,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { FONTS } from './docx-fonts.ts';

/** Half-points: 16 pt. */
export const BODY_SIZE = 32;
/** From line to line: 22 on a page. */
const LINE = 579;
/** Two characters of 16 pt, by which paragraphs are indented. */
export const TWO_CHARACTERS = 632;
/** 156 mm. */
export const TEXT_WIDTH = 8844;

/**
 * Twentieths of a point between characters of 16 pt, so that 28 of them stand on 156 mm. The character
 * grid of Word would do it too, but other programs space digits and tables by it.
 */
const CHARACTER_SPACING = -5;

/** Styles whose lines are closer than the grid of the page. */
export const SMALL_STYLES = ['Caption', 'TableTitle', 'FigureNote', 'TableText', 'Picture'];

/** The spacing of a paragraph of the text. */
export const EXACT = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 };

/** The styles of a report. */
export const STYLES = {
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
    smallStyle('Caption', 'caption', FONTS.black, 24, 360),
    smallStyle('TableTitle', 'Table Title', FONTS.song, 21, 320),
    smallStyle('FigureNote', 'Figure Note', FONTS.song, 18, 260),
    smallStyle('TableText', 'Table Text', FONTS.song, 18, 260),
    smallStyle('Picture', 'Picture', FONTS.song, 18),
  ],
};

/** The page: A4 with the margins of the standard. */
export const PAGE = {
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
};

function headingStyle(face: (typeof FONTS)['black']) {
  return {
    run: { font: face, size: BODY_SIZE, bold: false, color: '000000' },
    paragraph: { spacing: EXACT, indent: { firstLine: TWO_CHARACTERS }, keepNext: true },
  };
}

/** @param line from line to line; as high as what stands in it when left out */
function smallStyle(
  id: string,
  name: string,
  face: (typeof FONTS)['black'],
  size: number,
  line?: number,
) {
  const height =
    line === undefined
      ? { line: 240, lineRule: LineRuleType.AUTO }
      : { line, lineRule: LineRuleType.EXACT };
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { font: face, size, bold: false, color: '000000', characterSpacing: 0 },
    paragraph: { spacing: { ...height, before: 0, after: 0 } },
  };
}

/** The mark of an edition in the head of every page. */
export function header(mark: string): Header {
  const run = new TextRun({ text: mark, font: FONTS.black, size: 21 });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })],
  });
}

/** The page number, outside. */
export function footer(
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
