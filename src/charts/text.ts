/**
 * Widths and line breaks of Chinese text without a browser. Widths are those of Source Han Sans /
 * Noto Sans CJK SC, on the wide side: a label measured here fits in the reader's font.
 */
import { linePieces } from '../format/line-pieces.ts';

const classes: readonly (readonly [RegExp, number])[] = [
  // The first half of a pair stands for the character, the second for nothing.
  [/\p{M}|[\udc00-\udfff]/u, 0],
  [/[0-9]/, 0.555],
  [/%/, 0.92],
  [/[.,:;'|!]/, 0.3],
  [/[ilj]/, 0.28],
  [/[ftr()[\]/\\ -]/, 0.36],
  [/[mw]/, 0.86],
  [/[MW@]/, 0.92],
  [/[A-Z&]/, 0.66],
  [/[a-z]/, 0.57],
  [/[+−–=<>]/, 0.56],
  // Everything left below U+02FF is Latin-like; what follows is Han, full-width or unknown.
  [/[\u0021-\u00b6\u00b8-\u02ff]/, 0.62],
];

/**
 * Advances by UTF-16 unit, worked out when first met: a park of a thousand firms measures millions.
 */
const known = new Float64Array(0x1_0000).fill(Number.NaN);

function advanceOf(unit: number): number {
  let advance = known[unit] as number;
  if (Number.isNaN(advance)) {
    const character = String.fromCharCode(unit);
    known[unit] = advance = classes.find(([pattern]) => pattern.test(character))?.[1] ?? 1;
  }
  return advance;
}

/**
 * The advance width of one line.
 * @param text one line of text
 * @param size font size in px
 * @param bold adds the 6 % a bold face is wider outside Han characters
 * @returns px
 */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const advance = advanceOf(text.charCodeAt(at));
    width += bold && advance < 1 ? advance * 1.06 : advance;
  }
  return width * size;
}

/**
 * The width of the longest of several lines.
 * @returns px; 0 for no lines
 */
export function widest(lines: readonly string[], size: number, bold = false): number {
  return lines.reduce((max, line) => Math.max(max, textWidth(line, size, bold)), 0);
}

/** What tells a name apart from another at its end: （二期）. */
const tailOf = (text: string): string => /（[^（）]{1,6}）$/u.exec(text)?.[0] ?? '';

/**
 * Shortens a line to a width, ending it in 「…」 and in what tells it apart, where there is room for that.
 * @param width px
 * @returns the text itself when it fits; at least 「…」
 */
export function truncate(text: string, size: number, width: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const tail = tailOf(text);
  return cutTo(text.slice(0, text.length - tail.length), tail, (cut) => {
    return textWidth(cut, size, bold) <= width;
  });
}

/** As much of a text as fits before 「…」 and its tail; the tail is left out before the last of the text is. */
function cutTo(text: string, tail: string, fits: (cut: string) => boolean): string {
  const characters = [...text];
  while (characters.length > 0) {
    characters.pop();
    const cut = `${characters.join('').trimEnd()}…${tail}`;
    // A number that has lost its end is another number.
    if (characters.length > 0 && !/[\d.,]$/.test(cut.slice(0, -1 - tail.length)) && fits(cut))
      return cut;
  }
  return tail === '' ? '…' : cutTo(text.trimEnd() + tail, '', fits);
}

// Never at the start of a line (the marks of GB/T 15834 section 5).
const closing = /^[，。、；：？！）」』》〉】〕”’…％%,.;:?!)\]}]/u;

/** Cuts a piece too long for any line, before a bracket where that is enough. */
function chop(piece: string, size: number, width: number): string[] {
  return piece.split(/(?=[（(])/u).flatMap((part) => chopLetters(part, size, width));
}

/** Cuts between characters; a closing mark keeps the character before it. */
function chopLetters(piece: string, size: number, width: number): string[] {
  const result: string[] = [];
  let line = '';
  for (const character of piece) {
    if (line !== '' && !closing.test(character) && textWidth(line + character, size) > width) {
      result.push(line);
      line = '';
    }
    line += character;
  }
  if (line !== '') result.push(line);
  return result;
}

/** Fills each line as far as it goes. */
function fill(text: string, size: number, width: number): string[] {
  // What fits needs no words: telling them apart is the slow part.
  if (textWidth(text.trimEnd(), size) <= width) return [text.trim()];
  const lines: string[] = [];
  let line = '';
  for (const piece of linePieces(text)) {
    if (textWidth((line + piece).trimEnd(), size) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    const parts = chop(piece.trimStart(), size, width);
    line = parts.pop() ?? '';
    lines.push(...parts);
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trim());
  return lines;
}

/** The narrowest filling with as few lines: no last line of one stray character. */
function balance(text: string, size: number, width: number): string[] {
  const filled = fill(text, size, width);
  let best = filled;
  for (let room = width - size / 2; filled.length > 1 && room > width / 2; room -= size / 2) {
    const tried = fill(text, size, room);
    if (tried.length > filled.length || widest(tried, size) > room) break;
    best = tried;
  }
  return best;
}

/**
 * Breaks text into lines of about equal length, between Chinese words.
 * @param size font size in px
 * @param width the room of one line in px
 * @param maxLines lines beyond it are cut, the last one ending in 「…」
 * @returns at least one line; a newline in the text is a forced break
 */
export function wrap(text: string, size: number, width: number, maxLines = Infinity): string[] {
  const lines = text.split('\n').flatMap((paragraph) => balance(paragraph, size, width));
  if (lines.length <= maxLines) return lines;
  const filled = text.split('\n').flatMap((paragraph) => fill(paragraph, size, width));
  const kept = filled.slice(0, maxLines);
  const tail = tailOf(text);
  const rest = (kept.pop() ?? '') + (filled[maxLines] ?? '');
  // Whatever of the tail stands in this line already is not said twice.
  const head = tail !== '' && rest.endsWith(tail) ? rest.slice(0, -tail.length) : rest;
  return [...kept, cutTo(`${head} `, tail, (cut) => textWidth(cut, size) <= width)];
}
