import type { EmptyableOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { wrap } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize, type Theme } from './theme.ts';

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

const columnsOf: Readonly<Record<ChartSize, number>> = { narrow: 2, wide: 4, screen: 5, room: 2 };

/** Colour is never alone: a missing link has a dashed frame and says so in words. */
function frameOf(state: LinkState, theme: Theme, line: number) {
  const dash = `${line * 4} ${line * 3}`;
  if (state === 'present') return { fill: theme.track, stroke: theme.track, 'stroke-width': line };
  if (state === 'open') {
    return {
      fill: theme.background,
      stroke: theme.behind,
      'stroke-width': line * 1.5,
      'stroke-dasharray': dash,
    };
  }
  const frame = { fill: theme.background, stroke: theme.main, 'stroke-width': line * 2 };
  return state === 'talking' ? { ...frame, 'stroke-dasharray': dash } : frame;
}

/**
 * Draws the links of each industry as boxes from upstream to downstream; missing ones are dashed.
 * @returns a drawing; the `empty` sentence when there is no row
 */
export function drawChainMap(rows: readonly ChainMapRow[], options: EmptyableOptions): Drawing {
  if (rows.length === 0) return drawEmpty(options);
  return fitRows(rows, options, drawRows);
}

function drawRows(rows: readonly ChainMapRow[], options: EmptyableOptions): Drawing {
  const { size } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const columns = columnsOf[size];
  const gap = metrics.gap;
  const box = (width - gap * (columns - 1)) / columns;
  const inset = gap * 1.25;
  const room = box - inset * 2;

  const shapes: SvgElement[] = [];
  const labels: Label[] = [];
  const hits: SvgElement[] = [];
  let y = 0;
  for (const { links, name } of rows) {
    const head = wrap(name, metrics.label, width, 2);
    labels.push({
      lines: head,
      x: 0,
      y,
      size: metrics.label,
      fill: theme.ink,
      bold: true,
      valign: 'top',
    });
    y += blockHeight(head.length, metrics.label) + gap;
    for (let start = 0; start < links.length; start += columns) {
      const band = links.slice(start, start + columns).map((link) => ({
        ...link,
        title: wrap(link.name, metrics.label, room, 2),
        words: wrap(link.note, metrics.tick, room, 3),
      }));
      const height =
        Math.max(
          ...band.map(
            ({ title, words }) =>
              blockHeight(title.length, metrics.label) +
              gap * 0.8 +
              blockHeight(words.length, metrics.tick),
          ),
        ) +
        inset * 2;
      band.forEach(({ state, tip, title, words }, i) => {
        const x = i * (box + gap);
        const line = metrics.hairline;
        const frame = {
          x: x + line,
          y: y + line,
          width: box - line * 2,
          height: height - line * 2,
        };
        shapes.push(el('rect', { ...frame, ...frameOf(state, theme, line) }));
        const text = { x: x + inset, valign: 'top' } as const;
        labels.push({ ...text, lines: title, y: y + inset, size: metrics.label, fill: theme.ink });
        labels.push({
          ...text,
          lines: words,
          y: y + inset + blockHeight(title.length, metrics.label) + gap * 0.8,
          size: metrics.tick,
          fill: state === 'present' ? theme.muted : state === 'open' ? theme.behind : theme.main,
        });
        hits.push(el('rect', { x, y, width: box, height, ...hitArea(tip) }));
      });
      y += height + gap;
    }
    y += gap * 1.5;
  }
  return chartDrawing(options, { width, height: y - gap * 2.5 + 1 }, [
    ...shapes,
    ...labels.map(labelElement),
    ...hits,
  ]);
}
