/** A table on slides of usual letters: its columns, and how many of its rows stand on one slide. */
import { textWidth } from '../../charts/text.ts';
import { columnRooms, linesOfRow, rowHeight } from '../tables/measured-rows.ts';
import { pagesOf } from './pages.ts';
import type { SlideItem } from './paging.ts';
import { titleHeight } from './slide-height.ts';

/** What is listed: what it is about stands in the first column, an empty cell says nothing. */
export interface SlideTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Sizes in 1/120 of the screen's width: letters, line, and what a row has above and below its lines. */
const SIZES = {
  few: { letter: 2.75, line: 3.6, padding: 4.1 },
  spaced: { letter: 2.25, line: 2.95, padding: 3.1 },
  roomy: { letter: 2.25, line: 2.95, padding: 2.1 },
  many: { letter: 2.25, line: 2.95, padding: 1.4 },
} as const;
/** What a slide has across and down for title and table: in a wide window, and in the narrowest. */
const WINDOWS = [
  { across: 112, down: 57.3 },
  { across: 102, down: 63 },
] as const;
/** The head of a table, and the space between columns in letters. */
const HEAD = 4.4;
const GAP = 1;
/** The column of numbers, %. */
const NUMBER = 5;
/** A column of no more letters is as wide as its longest text: of figures and days, or of words. */
const SHORT = { figures: 9, words: 5 } as const;
/** A line weighs more than all the spare room of a column. */
const SPARE = 1000;
/** Widths are in steps, %, each with a class of src/styles/column-shares.css. */
const STEP = 5;
const LEAST = 2 * STEP;

/** How a table is set: its letters, the width of each column in %, its rows by slide. */
export interface SetTable {
  readonly size: keyof typeof SIZES;
  readonly widths: readonly number[];
  readonly pages: readonly (readonly (readonly string[])[])[];
}

/** The columns that say something in some row, and the rows that say something. */
export function withoutEmptyColumns({ head, rows }: SlideTable): SlideTable {
  const kept = head.flatMap((_, column) =>
    rows.some((row) => (row[column] ?? '') !== '') ? [column] : [],
  );
  const pick = (cells: readonly string[]): string[] => kept.map((column) => cells[column] ?? '');
  const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell !== '');
  return { head: pick(head), rows: rows.map(pick).filter(isFilled) };
}

/** A cell of short names, none of which is to be broken: 云江经开、北原园. */
export function isListOfNames(cell: string): boolean {
  const names = cell.split('、');
  return names.length > 1 && names.every((name) => /^[^，；。：]{1,8}$/.test(name));
}

/** Some columns of a table, by their places. */
export function pickColumns({ head, rows }: SlideTable, columns: readonly number[]): SlideTable {
  const pick = (cells: readonly string[]): string[] => columns.map((column) => cells[column] ?? '');
  return { head: pick(head), rows: rows.map(pick) };
}

/**
 * Sets a table in slides: in larger letters where one slide holds it all, and as far apart as takes no further slide.
 *
 * @param table without empty columns
 * @param title the longest title one of the slides has
 */
export function setTable(table: SlideTable, title: string): SetTable {
  const few = setIn(table, title, 'few');
  if (few.pages.length <= 1) return few;
  const many = setIn(table, title, 'many');
  const apart = (['spaced', 'roomy'] as const).map((size) => setIn(table, title, size));
  return apart.find(({ pages }) => pages.length === many.pages.length) ?? many;
}

function setIn({ head, rows }: SlideTable, title: string, size: keyof typeof SIZES): SetTable {
  const { letter } = SIZES[size];
  const widths = columnWidths(head, rows, WINDOWS[1].across / letter);
  const shareOf = (row: readonly string[]): number =>
    Math.max(
      ...WINDOWS.map(({ across, down }) => {
        const room = down - titleHeight(title, 'usual') - HEAD;
        return rowHeight(row, columnRooms(widths, across, GAP * letter), SIZES[size]) / room;
      }),
    );
  return { size, widths, pages: pagesOf(rows, shareOf) };
}

/** Whether all that a column says has a figure in it: 3000万元, 12月31日. */
const isOfFigures = (rows: readonly (readonly string[])[], column: number): boolean =>
  rows.every((row) => (row[column] ?? '') === '' || /\d/.test(row[column] ?? ''));

/**
 * Short columns get what they need; long ones share the rest so that rows take the fewest lines. A heading that breaks
 * is as bad as a further line in every row.
 */
function columnWidths(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  letters: number,
): readonly number[] {
  const longest = head.map((text, at) =>
    Math.max(...[text, ...rows.map((row) => row[at] ?? '')].map((cell) => textWidth(cell, 1))),
  );
  const fixed = longest.map((width, at) =>
    at === 0 || width > SHORT[isOfFigures(rows, at) ? 'figures' : 'words']
      ? undefined
      : Math.ceil(((width + GAP) / letters) * 20) * STEP,
  );
  const left = fixed.reduce<number>((rest, width = 0) => rest - width, 100 - NUMBER);
  const cost = (widths: readonly number[]): number => {
    const rooms = columnRooms(widths, letters, GAP);
    const lines = rows.reduce(
      (sum, row) => sum + linesOfRow(row, rooms, 1),
      linesOfRow(head, rooms, 1) * rows.length,
    );
    // Of ways with as many lines, the one that leaves no column wider than it needs.
    const spare = rooms.map((room, at) => Math.max(0, room - (longest[at] ?? 0)));
    return lines * SPARE + Math.max(...spare.slice(1));
  };
  const open = fixed.filter((width) => width === undefined).length;
  // Without rows there is no column either.
  if (open === 0 || left < LEAST * open) return evenWidths(head.length);
  // What a row is about is not broken for the sake of the headings of figures.
  const first = ((Math.min(longest[0] ?? 0, SHORT.figures) + GAP) / letters) * 100;
  const even = evenWidths(head.length);
  if (open === 1 && left < first && (even[0] ?? 0) > left) return even;
  let best: { readonly widths: readonly number[]; readonly cost: number } | undefined;
  for (const shares of sharesOf(left, open)) {
    const next = shares.values();
    const widths = fixed.map((width) => width ?? next.next().value ?? LEAST);
    const found = cost(widths);
    if (best === undefined || found < best.cost) best = { widths, cost: found };
  }
  return best?.widths ?? [];
}

/** Where there are too many columns for what they hold; the first has what is left over. */
function evenWidths(columns: number): readonly number[] {
  const width = Math.floor((100 - NUMBER) / columns / STEP) * STEP;
  const first = 100 - NUMBER - width * (columns - 1);
  return Array.from({ length: columns }, (_, at) => (at === 0 ? first : width));
}

/** Every way to share a width among columns, the most even ones first. */
function sharesOf(width: number, columns: number): number[][] {
  if (columns === 1) return [[width]];
  const shares: number[][] = [];
  for (let first = LEAST; first <= width - LEAST * (columns - 1); first += STEP) {
    for (const others of sharesOf(width - first, columns - 1)) shares.push([first, ...others]);
  }
  const spread = (parts: readonly number[]): number => Math.max(...parts) - Math.min(...parts);
  return shares.sort((a, b) => spread(a) - spread(b));
}

/** The rows of a table as a list, each cell but the first under its heading: for large letters. */
export function itemsOf({ head, rows }: SlideTable): SlideItem[] {
  return rows.map(([main = '', ...cells]) => ({
    main,
    fields: cells.flatMap((cell, at) => (cell === '' ? [] : [`${head[at + 1]}：${cell}`])),
  }));
}
