/** How high the title of a slide is, in units of 1/120 of the screen's width. */
import { wrap } from '../../charts/text.ts';

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
