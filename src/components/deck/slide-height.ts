/**
 * How high what stands around the body of a slide is, in units of 1/120 of the screen's width: the letters
 * and margins of src/styles/deck-slides.css, counted across in the narrowest window of a given height.
 */
import { textWidth, wrap } from '../../charts/text.ts';
import { splitPhrases } from '../../format/phrases.ts';

/** Letters as on every screen, or as for a large room. */
export type Letters = 'usual' | 'large';

/** Characters across, and the height of a line. */
const TITLE = {
  usual: { letters: 31, line: 4.25 },
  large: { letters: 25, line: 5.2 },
} as const;
/** What is measured, under the title in large letters, with the space above it. */
const SUBTITLE = { letters: 36.5, line: 3.6, above: 0.4 } as const;
/** Of title, subtitle and body together, in large letters. */
const LARGE_ROOM = 59.65;
/** A slide is so many units wide inside its margins. */
const ACROSS = 112;

/** The height of a title; broken between its phrases where they fit. */
export function titleHeight(title: string, size: Letters): number {
  const { letters, line } = TITLE[size];
  const lines = wrap(title, 1, letters).length;
  return (
    (keepsPhrases(title, size) ? Math.max(lines, linesOfPhrases(title, letters)) : lines) * line
  );
}

/** The height of what is measured in letters for a large room. */
export function subtitleHeight(subtitle: string): number {
  return wrap(subtitle, 1, SUBTITLE.letters).length * SUBTITLE.line + SUBTITLE.above;
}

/** Whether what is measured has room above a drawing of this size, in px, in large letters. */
export function fitsSubtitle(
  title: string,
  subtitle: string,
  { height, width }: { readonly height: number; readonly width: number },
): boolean {
  const used = titleHeight(title, 'large') + subtitleHeight(subtitle);
  return used + (height * ACROSS) / width <= LARGE_ROOM;
}

/** Whether a title is no higher for being broken between its phrases only. */
export function keepsPhrases(title: string, size: Letters): boolean {
  const { letters } = TITLE[size];
  return linesOfPhrases(title, letters) <= wrap(title, 1, letters).length;
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
