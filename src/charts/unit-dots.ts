import { drawBars, type BarRow, type BarsOptions } from './bars.ts';
import type { EmptyableOptions } from './chart-options.ts';
import type { Drawing } from './drawing.ts';
import { fitsScreen } from './fit-rows.ts';
import { textLabel } from './label.ts';
import { dot, type Marks } from './marks.ts';
import { drawRows, type RowChart } from './row-frame.ts';
import { textWidth, truncate, widest } from './text.ts';

/** Of more units than this in a row a bar says more than their names. */
const MOST_UNITS = 3;

/** One of what is counted. */
export interface CountedUnit {
  /** '' where it is not named. */
  readonly name: string;
  /** An open dot in the colour of what is behind. */
  readonly late?: boolean | undefined;
}

/** A count of a few, each with its name; what else is said of a bar dots show themselves. */
export interface UnitRow extends Omit<BarRow, 'value'> {
  readonly units: readonly CountedUnit[];
}

type CountOptions = EmptyableOptions & Pick<BarsOptions, 'partMeans'>;

/**
 * Draws counts in the order given: of one to three in every row as dots, each with the name of what it
 * stands for where that may be said; of more as bars.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawCounts(rows: readonly UnitRow[], options: CountOptions): Drawing {
  if (rows.every(({ units }) => units.length <= MOST_UNITS)) {
    // Where a screen has no room for every row with its names, bars have.
    const dots = drawRows(rows, options, dotChart, { least: rows.length });
    if (fitsScreen(dots, options.size)) return dots;
  }
  const bars = rows.map(({ units, ...row }) => ({ ...row, value: units.length }));
  return drawBars(bars, { ...options, order: 'given' });
}

const dotChart: RowChart<UnitRow, EmptyableOptions> = {
  spacing: ({ barRow: step, gap, label, shortNames: names }) => {
    return { step, names, lines: 3, padding: gap + label * 0.2 };
  },
  parts: (frame, rows, { size }) => {
    const { gap, label, left, shortNames, stroke, theme, width } = frame;
    const [r, leading] = [label * 0.36, label * 1.45];
    const before = r * 2 + gap * 0.75;
    const counts = rows.map(({ text }) => text);
    const texts = widest(counts, label, true);
    const room = width - shortNames - gap * 3 - texts;
    // On a slide units stand under each other in columns, of which the last ends at the edge of the picture.
    const columns = Math.max(...rows.map(({ units }) => units.length));
    const ends = rows.flatMap(({ units }) => units.slice(columns - 1).map(({ name }) => name));
    const last = before + widest(ends, label);
    const apart = size === 'screen' && columns > 1 ? Math.max(0, room - last) / (columns - 1) : 0;
    /** Units one after another, as many on a line as there is room for; px from the first. */
    const placed = ({ units }: UnitRow) => {
      let [x, y] = [0, 0];
      return units.map(({ late, name }) => {
        const shown = truncate(name, label, room - before);
        const across = before + textWidth(shown, label);
        if (x > 0 && x + across > room) [x, y] = [0, y + leading];
        const at = { name: shown, late, x, y };
        x += Math.max(across + gap * 2, apart);
        return at;
      });
    };
    const height = (row: UnitRow): number => placed(row).at(-1)?.y ?? 0;
    return {
      content: (row) => height(row) + leading + gap,
      row: (row, { middle }) => [
        textLabel(row.text, [left, middle], frame, { bold: true }),
        ...placed(row).flatMap(({ late, name, x, y }): Marks => {
          const [cx, cy] = [left + texts + gap * 1.5 + x + r, middle - height(row) / 2 + y];
          const fill = late ? theme.behind : theme.main;
          return [
            dot([cx, cy], r, late ? theme.background : fill, { stroke: fill, width: stroke * 0.6 }),
            name !== '' && textLabel(name, [cx + r + gap * 0.75, cy], frame, late ? { fill } : {}),
          ];
        }),
      ],
    };
  },
};
