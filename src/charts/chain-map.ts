import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { drawEmpty, type Drawing, type Layout } from './drawing.ts';
import { el } from './element.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, textLabel, type Label } from './label.ts';
import { hit, type Marks, paint } from './marks.ts';
import { wrap } from './text.ts';
import { textStack } from './text-stack.ts';
import type { Theme } from './theme.ts';

/** How a link stands: there, missing, or missing with a project at work on it. */
export type LinkState = 'present' | 'open' | 'talking' | 'signed' | 'producing';

/** One link of a chain. */
export interface ChainLinkBox {
  readonly name: string;
  readonly state: LinkState;
  /** Under the name, e.g. 「上游·缺失」, 「中游·签约补链：某某项目」. */
  readonly note: string;
  readonly tip: string;
}

/** One industry with its links in order. */
export interface ChainMapRow {
  readonly name: string;
  readonly links: readonly ChainLinkBox[];
}

/** Colour is never alone: a missing link has a dashed frame and says so in words. */
function frameOf(state: LinkState, theme: Theme, line: number) {
  const dash = { 'stroke-dasharray': `${line * 4} ${line * 3}` };
  if (state === 'present') return { fill: theme.track, stroke: theme.track, 'stroke-width': line };
  const [stroke, width] = state === 'open' ? [theme.behind, 1.5] : [theme.main, 2];
  const frame = { fill: theme.background, stroke, 'stroke-width': line * width };
  return state === 'open' || state === 'talking' ? { ...frame, ...dash } : frame;
}

/**
 * Draws the links of each industry as boxes from upstream to downstream; missing ones are dashed.
 * @returns a drawing; the `empty` sentence when there is no row
 */
export function drawChainMap(rows: readonly ChainMapRow[], options: EmptyableOptions): Drawing {
  return rows.length === 0 ? drawEmpty(options) : fitRows(rows, options, planRows);
}

function planRows(rows: readonly ChainMapRow[], options: EmptyableOptions): Layout {
  const style = styleOf(options);
  const { chainBoxes: columns, gap, label, width } = style.metrics;
  const marks: Label[] = [];
  const bands: (() => Marks)[] = [];
  let y = 0;
  for (const { links, name } of rows) {
    const lines = wrap(name, label, width, 2);
    marks.push(textLabel(lines, [0, y], style, { bold: true, valign: 'top' }));
    y += blockHeight(lines.length, label) + gap;
    for (let start = 0; start < links.length; start += columns) {
      const band = bandOf(links.slice(start, start + columns), y, style);
      bands.push(band.marks);
      y += band.height + gap;
    }
    y += gap * 1.5;
  }
  return {
    height: y - gap * 2.5 + 1,
    nodes: () => paint([...marks, ...bands.flatMap((band) => band())]),
  };
}

/** Boxes beside each other, as high as the one with the most lines, px. */
function bandOf(
  links: readonly ChainLinkBox[],
  y: number,
  style: ChartStyle,
): { readonly height: number; readonly marks: () => Marks } {
  const { metrics, theme } = style;
  const { chainBoxes: columns, gap, hairline, tick } = metrics;
  const width = (metrics.width - gap * (columns - 1)) / columns;
  const inset = gap * 1.25;
  const texts = links.map(({ name, note, state }) => {
    const fill = { present: theme.muted, open: theme.behind }[state as string] ?? theme.main;
    return textStack(
      [
        { text: name, most: 2 },
        { text: note, most: 3, size: tick, fill, above: gap * 0.8 },
      ],
      width - inset * 2,
      style,
    );
  });
  const height = Math.max(...texts.map((text) => text.height)) + inset * 2;
  const boxMarks = ({ state, tip }: ChainLinkBox, i: number): Marks => {
    const x = i * (width + gap);
    const line = hairline * 2;
    const inner = { x: x + hairline, y: y + hairline, width: width - line, height: height - line };
    return [
      el('rect', { ...inner, ...frameOf(state, theme, hairline) }),
      ...(texts[i]?.labels([x + inset, y + inset]) ?? []),
      hit({ x, y, width, height }, tip),
    ];
  };
  return { height, marks: () => links.flatMap(boxMarks) };
}
