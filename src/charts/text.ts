/**
 * Widths and line breaks of Chinese text without a browser. Widths are those of Source Han Sans /
 * Noto Sans CJK SC, on the wide side: a label measured here fits in the reader's font.
 */

const classes: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
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

function em(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // The first half of a pair stands for the character, the second for nothing.
  if (unit >= 0xd800 && unit < 0xdc00)
    return advanceOf(String.fromCodePoint(text.codePointAt(at) ?? unit));
  if (unit >= 0xdc00 && unit < 0xe000) return 0;
  let advance = known[unit] as number;
  if (Number.isNaN(advance)) known[unit] = advance = advanceOf(String.fromCharCode(unit));
  return advance;
}

function advanceOf(character: string): number {
  return classes.find(([pattern]) => pattern.test(character))?.[1] ?? 1;
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
    const advance = em(text, at);
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

/**
 * Shortens a line to a width, ending it in 「…」.
 * @param width px
 * @returns the text itself when it fits; at least 「…」
 */
export function truncate(text: string, size: number, width: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(characters.join('') + '…', size, bold) > width) {
    characters.pop();
  }
  return characters.join('').trimEnd() + '…';
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
// Never at the start of a line, and never at the end of one (the marks of GB/T 15834 section 5).
const closing = /^[，。、；：？！）」』》〉】〕”’…％%,.;:?!)\]}]/u;
const opening = /[（「『《〈【〔“‘([{]$/u;

/** So many texts are remembered: every firm's page names the same measures, at several sizes. */
const MOST_CUT = 10_000;
const cut = new Map<string, readonly string[]>();

/**
 * Words with the punctuation that must not be parted from them, and numbers with what they count: a line may end
 * behind each.
 */
export function splitWords(text: string): readonly string[] {
  let found = cut.get(text);
  if (found === undefined) {
    if (cut.size === MOST_CUT) cut.clear();
    cut.set(text, (found = cutIntoPieces(text)));
  }
  return found;
}

/** Whether a word is what the number before it counts: 1家, 33.50万元. */
const isCounted = (number: string, word: string): boolean =>
  /\d$/.test(number) && /^\p{Script=Han}/u.test(word);

function cutIntoPieces(text: string): string[] {
  const result: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = result.at(-1);
    if (
      last !== undefined &&
      (closing.test(segment) || opening.test(last) || isCounted(last, segment))
    ) {
      result[result.length - 1] = last + segment;
    } else result.push(segment);
  }
  return result;
}

/** Cuts a piece too long for any line; a closing mark keeps the character before it. */
function chop(piece: string, size: number, width: number): string[] {
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
  for (const piece of splitWords(text)) {
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
  const rest = (kept.pop() ?? '') + (filled[maxLines] ?? '') + '…';
  return [...kept, truncate(rest, size, width)];
}
