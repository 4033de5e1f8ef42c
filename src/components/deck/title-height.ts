/** How high the title of a slide is, in units of 1/120 of the screen's width. */
import { textWidth, wrap } from '../../charts/text.ts';
import { splitPhrases } from '../../format/phrases.ts';

/** Characters across, in the narrowest window of a given height, and the height of a line. */
const SIZES = {
  usual: { letters: 31, line: 4.25 },
  large: { letters: 25, line: 5.2 },
} as const;

/** The height of a title at the usual size or in letters for a large room. */
export function titleHeight(title: string, size: keyof typeof SIZES): number {
  const { letters, line } = SIZES[size];
  return wrap(title, 1, letters).length * line;
}

/** Whether a title is no higher for being broken between its phrases only, on any screen. */
export function keepsPhrases(title: string): boolean {
  return Object.values(SIZES).every(
    ({ letters }) => linesOfPhrases(title, letters) <= wrap(title, 1, letters).length,
  );
}

/** A phrase wider than the line has lines of its own, as a browser lays out an inline block. */
function linesOfPhrases(title: string, letters: number): number {
  let lines = 0;
  let left = 0;
  for (const phrase of splitPhrases(title)) {
    const width = textWidth(phrase, 1, true);
    if (width > left) lines += width > letters ? wrap(phrase, 1, letters).length : 1;
    left = width > letters ? 0 : (width > left ? letters : left) - width;
  }
  return lines;
}
