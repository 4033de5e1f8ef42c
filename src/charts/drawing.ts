import { once } from '../model/once.ts';
import {
  styleOf,
  type ChartOptions,
  type ChartStyle,
  type EmptyableOptions,
} from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import { blockHeight, labelElement, quietLabel, textLabel } from './label.ts';
import { paint, type Marks } from './marks.ts';
import { presets } from './preset.ts';
import { wrap } from './text.ts';
import { lightTheme, type Theme } from './theme.ts';

/** A drawing before it is drawn: how high it will be, px, and its marks when they are asked for. */
export interface Layout {
  readonly height: number;
  readonly marks: () => Marks;
}

/** What names a drawing to those who do not see it, and tells its ids from another's. */
export interface DrawingName {
  readonly id: string;
  /** The size it was drawn for, or what tells it from another drawing of the same figure. */
  readonly variant: string;
  /** '' where it is said beside the drawing. */
  readonly title: string;
  readonly description: string;
}

/**
 * What a chart gives: a frame of a known size in whole px and the nodes in it, which are made when
 * they are asked for. `writeSvg` makes text of it, at the edge.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: () => readonly SvgElement[];
  /** Left out of decoration, which assistive technology is not told of. */
  readonly name?: DrawingName | undefined;
  readonly theme: Theme;
  /** One bar held against nothing, whose number its title says; or names without one number. */
  readonly isLone?: boolean | undefined;
}

/** A drawing that is decoration: it has no name. */
export function decoration(
  { height, width }: { readonly width: number; readonly height: number },
  children: readonly SvgElement[],
): Drawing {
  return {
    width,
    height: Math.ceil(height),
    theme: lightTheme,
    nodes: () => children,
  };
}

/**
 * The chart of a layout, as wide as its size, with the line that says what was not drawn under it.
 * @param width px where it is not as wide as others of its size
 */
export function chartDrawing(
  options: ChartOptions,
  { height, marks }: Layout,
  width = presets[options.size].width,
): Drawing {
  const { description, id, more, size, theme = lightTheme, title } = options;
  const foot = (text: string): SvgElement =>
    labelElement(quietLabel(text, [0, height - 1 + presets[size].gap], styleOf(options)));
  return {
    width,
    height: heightWithFoot(height, options),
    name: { id, variant: size, title, description },
    theme,
    nodes: () => [...paint(marks()), ...(more === undefined ? [] : [foot(more)])],
  };
}

/**
 * A chart as a function of rows and options.
 * @param plan lays out the rows, of which there are some, or gives nothing where there is nothing to draw
 * @returns what gives the drawing, or the `empty` sentence
 */
export const chart =
  <Row, Options extends EmptyableOptions>(
    plan: (rows: readonly Row[], options: Options, style: ChartStyle) => Layout | undefined,
  ) =>
  (rows: readonly Row[], options: Options): Drawing => {
    const layout = rows.length === 0 ? undefined : plan(rows, options, styleOf(options));
    return layout === undefined ? drawEmpty(options) : chartDrawing(options, layout);
  };

/** The height of a drawing with the line that says what was not drawn, whole px. */
export function heightWithFoot(
  height: number,
  { more, size }: Pick<ChartOptions, 'more' | 'size'>,
): number {
  const { gap, tick } = presets[size];
  return Math.ceil(more === undefined ? height : height + gap + tick * 1.2);
}

/**
 * The same drawing where its title is said beside it, as on a page or a slide: it is named by its
 * description alone, in which the title is not said again. It is heard as one picture: browsers would
 * give its ticks, months and numbers of parcels to a screen reader as loose texts, in no order.
 */
export const withoutTitle = once((drawing: Drawing): Drawing => {
  const { name } = drawing;
  if (name === undefined) return drawing;
  const rest = name.description.replace(`${name.title}。`, '');
  return {
    ...drawing,
    name: { ...name, title: '', description: rest === '' ? name.description : rest },
    nodes: () => [el('g', { 'aria-hidden': 'true' }, ...drawing.nodes())],
  };
});

/** The texts of a drawing, the lines of one text joined and without white space. */
export function textsOf({ nodes }: Pick<Drawing, 'nodes'>): Set<string> {
  const visit = (element: SvgElement): string[] => {
    const inside = element.children.flatMap((child) =>
      typeof child === 'string' ? child.replace(/\s/g, '') : visit(child),
    );
    return element.tag === 'text' ? [inside.join('')] : inside;
  };
  return new Set(nodes().flatMap(visit));
}

/** Draws the sentence that stands for a chart without a single number. */
export function drawEmpty(options: EmptyableOptions): Drawing {
  const style = styleOf(options);
  const { label: size, leading, theme, width } = style;
  const lines = wrap(options.empty, size, width - size * 4);
  const height = blockHeight(lines.length, size, leading) + size * 4;
  const look = { fill: theme.muted, leading, anchor: 'middle' } as const;
  const label = textLabel(lines, [width / 2, height / 2], style, look);
  return chartDrawing(options, { height, marks: () => [label] });
}
