import type { Drawing } from '../charts/drawing.ts';
import type { ChartSize, Theme } from '../charts/theme.ts';
import { figureWords } from '../ui/figure.ts';

/** The rows behind a figure, as the reader sees and downloads them. */
export interface FigureTable {
  head: readonly string[];
  /** Formatted cells, one list per row, as long as `head`. */
  rows: readonly (readonly string[])[];
  /** Which columns hold numbers: aligned right. */
  numeric: readonly boolean[];
  /** How many rows at the end sum the others up; none when left out. */
  sums?: number | undefined;
}

/** Where a figure's numbers stand in the data files. */
export interface FigureSource {
  /** File name as staff see it, e.g. `data/observations.csv`. */
  file: string;
  /** Spreadsheet rows, ascending. */
  rows: readonly number[];
  /** The office that supplies the numbers, when it is one. */
  office?: string;
}

/** A chart with everything a reader needs to trust, read, quote and reuse it. */
export interface Figure {
  /** Permanent, lower-case ASCII with hyphens: the figure's address is /figures/<id>.html. */
  id: string;
  /** What the data show, as a sentence. */
  title: string;
  /** What is measured, over what, in which unit. */
  subtitle: string;
  /** The text alternative, made from the same rows. */
  description: string;
  /** Withheld or incomplete values, calibers, rounding. */
  notes: readonly string[];
  table: FigureTable;
  /** The rows that say what the title states, for a screen without the drawing; all when left out. */
  stated?: readonly (readonly string[])[];
  /** Nothing where the page of the figure says where its numbers come from. */
  source?: FigureSource | undefined;
  /** Draws the chart for the width it is read at. */
  draw: (size: ChartSize, theme?: Theme) => Drawing;
}

/** More ranges than this are counted, not listed: a line of numbers helps nobody. */
const MOST_RANGES = 6;

/** Spreadsheet rows as short ranges: [2, 3, 4, 9] → `第2–4、9行`; many → `第2–4、9…行，共62行`. */
export function formatRowRanges(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const row of sorted) {
    const last = ranges.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const shown = ranges
    .slice(0, MOST_RANGES)
    .map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
    .join('、');
  return ranges.length > MOST_RANGES
    ? figureWords.manyRows(shown, sorted.length)
    : figureWords.rows(shown);
}
