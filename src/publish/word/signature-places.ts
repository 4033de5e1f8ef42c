/**
 * Where the lines of a signature stand, by GB/T 9704-2012 7.3.5.2: two characters free at the right, the date two
 * characters further in than the name; whichever is longer ends there.
 */
import { widthOf } from '../../report/title.ts';

/** Characters of a line. */
const LINE = 28;
const FREE = 2;

/** A line with the characters left free before it. */
export interface PlacedLine {
  readonly text: string;
  readonly before: number;
}

/** The lines of a signature in their places: the name first, then the date. */
export function signaturePlaces(lines: readonly string[]): PlacedLine[] {
  const shift = (index: number): number => (index === 0 ? 0 : FREE);
  const width = Math.max(...lines.map((line, index) => widthOf(line) + shift(index)));
  const start = Math.max(0, LINE - FREE - width);
  return lines.map((text, index) => ({ text, before: start + shift(index) }));
}
