import type { ChartOptions } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import { labelElement } from './label.ts';
import { chartMetrics, lightTheme, type Theme } from './theme.ts';

/** The size of a drawing in px; heights are rounded up to whole px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** What names a drawing to those who do not see it, and tells its ids from another's. */
export interface DrawingName {
  readonly id: string;
  /** The size it was drawn for, or what tells it from another drawing of the same figure. */
  readonly variant: string;
  readonly title: string;
  readonly description: string;
}

/** What a chart gives: nodes in a frame of a known size. `writeSvg` makes text of it, at the edge. */
export interface Drawing extends Frame {
  /** The left edge of the frame, px; 0 but for a drawing that was widened. */
  readonly left: number;
  /** Left out of decoration, which assistive technology is not told of. */
  readonly name?: DrawingName | undefined;
  readonly theme: Theme;
  readonly children: readonly SvgElement[];
}

/** A drawing that is decoration: it has no name. */
export function decoration(frame: Frame, children: readonly SvgElement[]): Drawing {
  const { height, width } = frame;
  return { width, height: Math.ceil(height), left: 0, theme: lightTheme, children };
}

/** A chart of some nodes, with the line that says what was not drawn under them. */
export function chartDrawing(
  options: ChartOptions,
  frame: Frame,
  children: readonly SvgElement[],
): Drawing {
  const { description, id, more, size, theme = lightTheme, title } = options;
  const { gap, tick } = chartMetrics[size];
  const drawing = {
    width: frame.width,
    height: Math.ceil(frame.height + footHeight(options)),
    left: 0,
    name: { id, variant: size, title, description },
    theme,
  };
  if (more === undefined) return { ...drawing, children };
  const y = frame.height - 1 + gap;
  const foot = labelElement({
    lines: [more],
    x: 0,
    y,
    size: tick,
    fill: theme.muted,
    valign: 'top',
  });
  return { ...drawing, children: [...children, foot] };
}

/** The height of the line that says what was not drawn, px; 0 where all was. */
export function footHeight({ more, size }: Pick<ChartOptions, 'more' | 'size'>): number {
  const { gap, tick } = chartMetrics[size];
  return more === undefined ? 0 : gap + tick * 1.2;
}

/**
 * The same drawing in the middle of a wider frame, so that a page of fixed width shows it smaller.
 * @param variant tells its ids from those of the drawing itself, which may stand on the same page
 */
export function widened(drawing: Drawing, width: number, variant: string): Drawing {
  const name = drawing.name && { ...drawing.name, variant };
  return { ...drawing, width, left: (drawing.width - width) / 2, name };
}

/** The texts of a drawing, the lines of one text joined and without white space. */
export function textsOf({ children }: Pick<Drawing, 'children'>): Set<string> {
  const textIn = (element: SvgElement): string =>
    element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
  const visit = (element: SvgElement): string[] =>
    element.tag === 'text'
      ? [textIn(element).replace(/\s/g, '')]
      : element.children.flatMap((child) => (typeof child === 'string' ? [] : visit(child)));
  return new Set(visit(el('g', {}, ...children)));
}
