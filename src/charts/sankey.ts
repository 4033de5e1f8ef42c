import { sankey, sankeyLinkHorizontal, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { EmptyableOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { labelElement, type Label } from './label.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { textWidth, widest } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';

/** A node of one column. */
export interface SankeyNodeRow {
  readonly id: string;
  readonly column: number;
  /** One or two short lines, e.g. 「主动招商」「31个」. */
  readonly lines: readonly string[];
  /** Drawn grey: what came to nothing, or is not known. */
  readonly quiet?: boolean | undefined;
  readonly tip: string;
}

/** A flow between two nodes of neighbouring columns. */
export interface SankeyFlowRow {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly tip: string;
}

/** Options of {@link drawSankey}. */
export interface SankeyOptions extends EmptyableOptions {
  /** Heads of the columns, left to right. */
  readonly heads: readonly string[];
}

type Node = SankeyNode<SankeyNodeRow, { tip: string }>;
type Link = SankeyLink<SankeyNodeRow, { tip: string }>;

const bandHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 150,
  wide: 240,
  screen: 560,
  room: 600,
};

/**
 * Draws flows between columns of nodes in the order given; the thickness of a flow is its value.
 * @returns a drawing; the `empty` sentence without a flow
 */
export function drawSankey(
  nodes: readonly SankeyNodeRow[],
  flows: readonly SankeyFlowRow[],
  options: SankeyOptions,
): Drawing {
  const used = nodes.filter(({ id }) => flows.some(({ from, to }) => from === id || to === id));
  if (used.length === 0) return drawEmpty(options);
  const { heads, size } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const columns = [...new Set(used.map(({ column }) => column))].sort((a, b) => a - b);
  const last = columns.at(-1) ?? 0;
  const blockOf = (row: SankeyNodeRow): number => row.lines.length * metrics.label * 1.2;
  const most = Math.max(...columns.map((i) => used.filter(({ column }) => column === i).length));
  const padding = Math.max(...used.map(blockOf)) + metrics.gap * 0.8;
  const top = metrics.tick + metrics.gap + Math.max(...used.map(blockOf)) / 2;
  const bottom = top + bandHeight[size] + padding * (most - 1);
  const bar = metrics.gap * 1.2;
  const endRoom = Math.max(
    ...used
      .filter(({ column }) => column === last)
      .map(({ lines }) => widest(lines, metrics.label)),
    textWidth(heads[last] ?? '', metrics.tick) - bar,
    0,
  );

  const layout = sankey<SankeyNodeRow, { tip: string }>()
    .nodeId(({ id }) => id)
    .nodeAlign((node) => columns.indexOf(node.column))
    .nodeWidth(bar)
    .nodePadding(padding)
    .extent([
      [0, top],
      [width - endRoom - metrics.gap, bottom],
    ]);
  const copies = used.map((row) => ({ ...row }));
  layout.nodeSort(
    (a, b) => copies.findIndex(({ id }) => id === a.id) - copies.findIndex(({ id }) => id === b.id),
  );
  const graph = layout({
    nodes: copies,
    links: flows.map(({ from, to, value, tip }) => ({ source: from, target: to, value, tip })),
  });

  const shapes: SvgElement[] = [];
  const hits: SvgElement[] = [];
  const labels: Label[] = columns.map((i) => {
    const x = graph.nodes.find(({ column }) => column === i)?.x0 ?? 0;
    return {
      lines: [heads[i] ?? ''],
      x,
      y: 0,
      size: metrics.tick,
      fill: theme.muted,
      valign: 'top',
    };
  });
  const linkPath = sankeyLinkHorizontal<SankeyNodeRow, { tip: string }>();
  for (const link of graph.links as Link[]) {
    const target = link.target as Node;
    shapes.push(
      el('path', {
        d: linkPath(link) ?? '',
        fill: 'none',
        stroke: target.quiet === true ? theme.context : theme.main,
        'stroke-opacity': 0.3,
        'stroke-width': Math.max(1, link.width ?? 1).toFixed(1),
        'pointer-events': 'stroke',
        'data-tip': link.tip,
      }),
    );
  }
  let bottomMost = 0;
  for (const node of graph.nodes as Node[]) {
    const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
    const box = { x: x0, y: y0, width: x1 - x0, height: Math.max(1, y1 - y0) };
    shapes.push(el('rect', { ...box, fill: node.quiet === true ? theme.context : theme.main }));
    labels.push({
      lines: node.lines,
      x: x1 + metrics.gap * 0.7,
      y: (y0 + y1) / 2,
      size: metrics.label,
      fill: theme.ink,
      leading: 1.2,
      halo: theme.background,
    });
    bottomMost = Math.max(bottomMost, y1, (y0 + y1) / 2 + blockOf(node) / 2);
    hits.push(
      el('rect', {
        ...box,
        x: x0 - metrics.gap,
        width: x1 - x0 + metrics.gap * 2,
        ...hitArea(node.tip),
      }),
    );
  }
  return chartDrawing(options, { width, height: bottomMost + metrics.gap }, [
    ...shapes,
    ...labels.map(labelElement),
    ...hits,
  ]);
}
