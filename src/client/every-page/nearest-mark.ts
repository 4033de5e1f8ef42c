/** Which mark of a plot the pointer means where it stands on none. */

/** The middle of a mark, px. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
}

/** How much further off, up or down, than the nearest mark another one of the same plot may be, px. */
const BAND = 24;

/**
 * The place of the mark nearest across: of lines that is the month above or under the pointer, of lines
 * over each other the one nearest up or down. Marks of another small plot further off are not meant.
 *
 * @returns its place in the list; -1 of an empty one
 */
export function nearestMark(marks: readonly MarkPlace[], pointer: MarkPlace): number {
  const across = ({ x }: MarkPlace): number => Math.abs(x - pointer.x);
  const upright = ({ y }: MarkPlace): number => Math.abs(y - pointer.y);
  let least = Infinity;
  let band = Infinity;
  for (const mark of marks) {
    const distance = across(mark) * across(mark) + upright(mark) * upright(mark);
    if (distance < least) [least, band] = [distance, upright(mark) + BAND];
  }
  let best = -1;
  marks.forEach((mark, index) => {
    const known = marks[best];
    if (upright(mark) > band) return;
    // Marks of one month may differ by a rounding.
    const step = known ? across(mark) - across(known) : -Infinity;
    if (step < -1 || (step <= 1 && known && upright(mark) < upright(known))) best = index;
  });
  return best;
}
