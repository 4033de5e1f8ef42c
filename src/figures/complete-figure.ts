import type { EmptyableOptions } from '../charts/chart-options.ts';
import type { Drawing } from '../charts/drawing.ts';
import type { Place } from '../data/dataset.ts';
import { zh } from '../ui/zh.ts';
import type { Figure, FigureTable } from './figure.ts';
import { sourceOf } from './source.ts';

/** What differs between figures; the rest follows from it. */
export interface FigureSpec {
  readonly id: string;
  /** What it shows; undefined where the data support no finding: then the measure is the title. */
  readonly title: string | undefined;
  /** What is measured; left out where the title says it. */
  readonly subtitle?: string | undefined;
  readonly notes?: readonly (string | undefined)[];
  /** The text alternative where it is not measure and finding. */
  readonly description?: string | undefined;
  /** What the drawing says beside its rows, as sentences at the end of the text alternative. */
  readonly annotated?: string | undefined;
  /** The rows that say what the title states. */
  readonly stated?: FigureTable['rows'] | undefined;
  /** The office that supplies the numbers, when it is one. */
  readonly office?: string | undefined;
  readonly table: FigureTable;
  /** Rows of the data the figure was made from; left out where its page says where they come from. */
  readonly places?: readonly Place[] | undefined;
  /** Draws with the options every chart takes. */
  readonly draw: (options: EmptyableOptions) => Drawing;
}

/**
 * A figure whose text alternative is its measure and its finding.
 * @throws Error without a title and a subtitle
 */
export function completeFigure(spec: FigureSpec): Figure {
  const { draw, id, notes = [], office, places, stated, table } = spec;
  const subtitle = spec.subtitle ?? spec.title;
  if (subtitle === undefined) throw new Error(`The figure ${id} has neither title nor subtitle`);
  const title = spec.title ?? subtitle;
  const finding = spec.title === undefined ? '' : `${title}。`;
  const found = spec.subtitle === undefined ? title : `${subtitle}。${finding}`;
  const description = `${spec.description ?? found}${spec.annotated ?? ''}`;
  return {
    id,
    title,
    subtitle,
    description,
    notes: notes.filter((note) => note !== undefined),
    table,
    ...(stated && { stated }),
    source: places && sourceOf(places, office),
    draw: (size, theme) => draw({ id, size, title, description, theme, empty: zh.charts.empty }),
  };
}

/**
 * A table of a figure.
 * @param isNumeric which columns hold numbers
 * @param sums rows at the end that sum the others up
 */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  isNumeric: (column: number) => boolean,
  sums: readonly (readonly string[])[] = [],
): FigureTable {
  const numeric = head.map((_, column) => isNumeric(column));
  return { head, rows: [...rows, ...sums], numeric, sums: sums.length };
}

/**
 * Options of a chart that is given fewer rows than there are: it counts the others under it, with those
 * that a screen has no room for.
 * @param more says how many are left out
 */
export function undrawnRows(
  left: number,
  more: (count: number) => string,
): Pick<EmptyableOptions, 'more' | 'undrawn'> {
  return left > 0 ? { undrawn: left, more: more(left) } : {};
}
