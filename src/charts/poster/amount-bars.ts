import type { Drawing } from '../drawing.ts';
import { el } from '../element.ts';
import { type Marks, paint } from '../marks.ts';
import { textWidth, truncate, wrap } from '../text.ts';
import {
  LETTERS,
  POSTER_WIDTH,
  posterDrawing,
  type PosterOptions,
  posterText,
} from './poster-frame.ts';

/** An amount with its name. */
export interface AmountBar {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  /** What is said of it in small letters. */
  readonly note?: string | undefined;
}

const ROW = 48;
const BAR = 12;

/**
 * Draws amounts as bars under their names, in the order given.
 *
 * @param options.rest what is said of those that have no number, below
 */
export function drawAmountBars(
  rows: readonly AmountBar[],
  options: PosterOptions & { readonly rest?: string | undefined },
): Drawing {
  const { rest, theme } = options;
  const most = Math.max(...rows.map(({ value }) => value), 0) || 1;
  const restLines = rest === undefined ? [] : wrap(rest, LETTERS.name, POSTER_WIDTH);
  const bottom = rows.length * ROW - 10;
  const rowMarks = ({ name, note, text, value }: AmountBar, index: number): Marks => {
    const top = index * ROW;
    const width = (Math.max(0, value) / most) * POSTER_WIDTH;
    const room = POSTER_WIDTH - textWidth(text, LETTERS.count, true) - 14;
    const shown = truncate(name, LETTERS.name, room);
    const left = textWidth(shown, LETTERS.name) + 8;
    const noteFits = note !== undefined && left + textWidth(note, LETTERS.quiet) < room;
    return [
      el('rect', { x: 0, y: top + 24, width: POSTER_WIDTH, height: BAR, rx: 6, fill: theme.track }),
      el('rect', {
        x: 0,
        y: top + 24,
        width: Math.max(BAR, width),
        height: BAR,
        rx: 6,
        fill: index === 0 ? theme.ahead : theme.main,
      }),
      posterText(shown, [0, top + 2], { fill: theme.ink }),
      noteFits && posterText(note, [left, top + 4], { fill: theme.muted, size: LETTERS.quiet }),
      posterText(text, [POSTER_WIDTH, top], {
        fill: theme.ink,
        size: LETTERS.count,
        bold: true,
        anchor: 'end',
      }),
    ];
  };
  const restMark = posterText(restLines, [0, bottom + 12], { fill: theme.muted });
  const height = restLines.length === 0 ? bottom : bottom + 12 + restLines.length * 19;
  return posterDrawing(options, height, () =>
    paint([...rows.flatMap(rowMarks), restLines.length > 0 && restMark]),
  );
}
