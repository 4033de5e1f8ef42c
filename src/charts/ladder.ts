import type { EmptyableOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { wrap } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize, type Metrics } from './theme.ts';

/** One rung: a title or a step, with how many stand on it. */
export interface Rung {
  readonly name: string;
  /** E.g. 「20家」. */
  readonly text: string;
  /** Quiet lines under it: new ones, names. */
  readonly note: string;
  readonly tip: string;
}

const minHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 56,
  wide: 64,
  screen: 140,
  room: 240,
};

/** A few rungs leave a screen empty: there they have larger letters than other charts. */
function metricsOf(size: ChartSize): Metrics {
  const usual = chartMetrics[size];
  return size === 'screen' ? { ...usual, tick: 36, label: 42, strong: 60, gap: 24 } : usual;
}

/**
 * Draws rungs in the order given. On a page and on screens they rise from left to right; on a phone they
 * stand under each other, the highest on top, each moved in a little further.
 * @returns the `empty` sentence when there is no rung
 */
export function drawLadder(rungs: readonly Rung[], options: EmptyableOptions): Drawing {
  if (rungs.length === 0) return drawEmpty(options);
  return options.size === 'narrow' ? stacked(rungs, options) : rising(rungs, options);
}

interface Block {
  readonly name: readonly string[];
  readonly note: readonly string[];
  readonly height: number;
}

function blockOf(rung: Rung, room: number, size: ChartSize): Block {
  const metrics = metricsOf(size);
  const name = wrap(rung.name, metrics.label, room, 2);
  // In a large room numbers are read, not lists of names.
  const note = rung.note === '' || size === 'room' ? [] : wrap(rung.note, metrics.tick, room, 4);
  const height =
    blockHeight(name.length, metrics.label) +
    metrics.strong * 1.4 +
    (note.length === 0 ? 0 : blockHeight(note.length, metrics.tick) + metrics.gap) +
    metrics.gap * 2;
  return { name, note, height: Math.max(minHeight[size], height) };
}

function writeBlock(
  rung: Rung,
  { name, note }: Block,
  at: { readonly x: number; readonly y: number },
  options: EmptyableOptions,
): Label[] {
  const theme = options.theme ?? lightTheme;
  const metrics = metricsOf(options.size);
  const { x } = at;
  let { y } = at;
  const top = { x, valign: 'top' } as const;
  const labels: Label[] = [{ ...top, lines: name, y, size: metrics.label, fill: theme.ink }];
  y += blockHeight(name.length, metrics.label) + metrics.gap * 0.6;
  const strong = { lines: [rung.text], size: metrics.strong, fill: theme.main, bold: true };
  labels.push({ ...top, ...strong, y });
  y += metrics.strong * 1.3;
  if (note.length > 0) {
    labels.push({ ...top, lines: note, y, size: metrics.tick, fill: theme.muted });
  }
  return labels;
}

function rising(rungs: readonly Rung[], options: EmptyableOptions): Drawing {
  const theme = options.theme ?? lightTheme;
  const metrics = metricsOf(options.size);
  const width = chartWidth[options.size];
  const step = width / rungs.length;
  const blocks = rungs.map((rung) => blockOf(rung, step - metrics.gap * 2, options.size));
  const rise = metrics.label * 1.6;
  const tallest = Math.max(...blocks.map(({ height }) => height));
  const height = tallest + rise * rungs.length;
  const shapes: SvgElement[] = [];
  const labels: Label[] = [];
  const hits: SvgElement[] = [];
  rungs.forEach((rung, i) => {
    const block = blocks[i];
    if (block === undefined) return;
    const x = i * step;
    const y = rise * (rungs.length - 1 - i);
    const bar = { x, y, width: step - metrics.gap * 0.5, height: metrics.gap * 0.6 };
    shapes.push(el('rect', { ...bar, fill: theme.main }));
    const side = { x1: x, x2: x, y1: y, y2: height, stroke: theme.grid };
    shapes.push(el('line', { ...side, 'stroke-width': metrics.hairline }));
    const at = { x: x + metrics.gap, y: y + metrics.gap * 1.5 };
    labels.push(...writeBlock(rung, block, at, options));
    hits.push(el('rect', { x, y, width: step, height: height - y, ...hitArea(rung.tip) }));
  });
  return chartDrawing(options, { width, height }, [
    ...shapes,
    ...labels.map(labelElement),
    ...hits,
  ]);
}

function stacked(rungs: readonly Rung[], options: EmptyableOptions): Drawing {
  const theme = options.theme ?? lightTheme;
  const metrics = metricsOf(options.size);
  const width = chartWidth[options.size];
  const shift = Math.min((metrics.label * 5) / 3, (metrics.label * 25) / 3 / rungs.length);
  const shapes: SvgElement[] = [];
  const labels: Label[] = [];
  const hits: SvgElement[] = [];
  let y = 0;
  [...rungs].reverse().forEach((rung, i) => {
    const x = shift * (rungs.length - 1 - i);
    const block = blockOf(rung, width - x - metrics.gap * 2, options.size);
    const rule = { x, y, width: width - x, height: metrics.gap * 0.5, fill: theme.main };
    shapes.push(el('rect', rule));
    const at = { x: x + metrics.gap, y: y + metrics.gap * 1.5 };
    labels.push(...writeBlock(rung, block, at, options));
    hits.push(el('rect', { x, y, width: width - x, height: block.height, ...hitArea(rung.tip) }));
    y += block.height + metrics.gap;
  });
  return chartDrawing(options, { width, height: y }, [
    ...shapes,
    ...labels.map(labelElement),
    ...hits,
  ]);
}
