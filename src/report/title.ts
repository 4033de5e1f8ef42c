/**
 * The lines of a report's title on paper, by GB/T 9704-2012 7.3.3: a title that is longer than a line
 * breaks where the meaning allows, its lines of suitable length and arranged as a trapezium or a
 * rhombus, never narrower in the middle.
 */
import { wordsOf } from '../format/words.ts';

/** Characters of 2号 (22 pt) on the 156 mm of a line, less the marks of footnotes. */
const LINE = 19;

/** Width of a text in Han characters: everything else counts half. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter < '\u2E80' ? 0.5 : 1), 0);
}

/** A part that is longer than a line, in pieces that fit, cut between words. */
function piecesOf(part: string): string[] {
  if (widthOf(part) <= LINE) return [part];
  const half = widthOf(part) / Math.ceil(widthOf(part) / LINE);
  const pieces: string[] = [];
  let piece = '';
  for (const { text } of wordsOf(part)) {
    if (piece !== '' && (widthOf(piece) >= half || widthOf(piece + text) > LINE)) {
      pieces.push(piece);
      piece = '';
    }
    piece += text;
  }
  return [...pieces, piece];
}

/** Every way to put pieces on a number of lines, in their order. */
function arrangements(pieces: readonly string[], lines: number): string[][] {
  if (lines === 1) return [[pieces.join('')]];
  return Array.from({ length: pieces.length - lines + 1 }, (_, index) => index + 1).flatMap((end) =>
    arrangements(pieces.slice(end), lines - 1).map((rest) => [
      pieces.slice(0, end).join(''),
      ...rest,
    ]),
  );
}

const isWaisted = (widths: readonly number[]): boolean =>
  widths.some(
    (width, index) =>
      index > 0 &&
      width < (widths[index - 1] ?? 0) &&
      widths.slice(index + 1).some((later) => width < later),
  );

/**
 * The lines of a title: as few as its length allows, the most even of those without a waist.
 *
 * @param parts what belongs together, in order: 某某开发区, 2026年上半年, 运行情况汇报
 */
export function titleLines(parts: readonly string[]): readonly string[] {
  const pieces = parts.flatMap(piecesOf);
  for (let count = 1; count <= pieces.length; count++) {
    const [best] = arrangements(pieces, count)
      .map((lines) => ({ lines, widths: lines.map(widthOf) }))
      .filter(({ widths }) => Math.max(...widths) <= LINE && !isWaisted(widths))
      .sort((a, b) => spread(a.widths) - spread(b.widths));
    if (best !== undefined) return best.lines;
  }
  return pieces;
}

const spread = (widths: readonly number[]): number => Math.max(...widths) - Math.min(...widths);
