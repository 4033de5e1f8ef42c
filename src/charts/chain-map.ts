import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import type { Drawing, Layout } from './drawing.ts';
import { el, hitArea } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { wrap } from './text.ts';
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

/** A link's box and the lines in it, px. */
interface Box extends ChainLinkBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly words: readonly string[];
}

function planRows(rows: readonly ChainMapRow[], options: EmptyableOptions): Layout {
  const style = styleOf(options);
  const { theme } = style;
  const { chainBoxes: columns, gap, label, width } = style.metrics;
  const heads: Label[] = [];
  const boxes: Box[] = [];
  let y = 0;
  for (const { links, name } of rows) {
    const lines = wrap(name, label, width, 2);
    const head = { lines, x: 0, y, size: label, fill: theme.ink, bold: true };
    heads.push({ ...head, valign: 'top' });
    y += blockHeight(lines.length, label) + gap;
    for (let start = 0; start < links.length; start += columns) {
      const band = bandOf(links.slice(start, start + columns), y, style);
      boxes.push(...band);
      y += (band[0]?.height ?? 0) + gap;
    }
    y += gap * 1.5;
  }
  return {
    height: y - gap * 2.5 + 1,
    nodes: () => [
      ...boxes.map(({ height, state, width: wide, x, y: top }) => {
        const line = style.metrics.hairline;
        const inner = { x: x + line, y: top + line, width: wide - line * 2 };
        return el('rect', { ...inner, height: height - line * 2, ...frameOf(state, theme, line) });
      }),
      ...[...heads, ...boxes.flatMap((box) => boxLabels(box, style))].map(labelElement),
      ...boxes.map(({ height, tip, width: wide, x, y: top }) =>
        el('rect', { x, y: top, width: wide, height, ...hitArea(tip) }),
      ),
    ],
  };
}

/** Boxes beside each other, as high as the one with the most lines. */
function bandOf(links: readonly ChainLinkBox[], y: number, { metrics }: ChartStyle): Box[] {
  const { chainBoxes: columns, gap, label, tick } = metrics;
  const width = (metrics.width - gap * (columns - 1)) / columns;
  const inset = gap * 1.25;
  const boxes = links.map((link, i) => {
    const title = wrap(link.name, label, width - inset * 2, 2);
    const words = wrap(link.note, tick, width - inset * 2, 3);
    const text = blockHeight(title.length, label) + gap * 0.8 + blockHeight(words.length, tick);
    return { ...link, title, words, x: i * (width + gap), y, width, height: text + inset * 2 };
  });
  const height = Math.max(...boxes.map((box) => box.height));
  return boxes.map((box) => ({ ...box, height }));
}

function boxLabels({ state, title, words, x, y }: Box, { metrics, theme }: ChartStyle): Label[] {
  const { gap, label, tick } = metrics;
  const inset = gap * 1.25;
  const at = { x: x + inset, valign: 'top' } as const;
  const second = y + inset + blockHeight(title.length, label) + gap * 0.8;
  const tone = state === 'open' ? theme.behind : theme.main;
  return [
    { ...at, lines: title, y: y + inset, size: label, fill: theme.ink },
    {
      ...at,
      lines: words,
      y: second,
      size: tick,
      fill: state === 'present' ? theme.muted : tone,
    },
  ];
}
