import { sankey, sankeyLinkHorizontal, type SankeyNode } from 'd3-sankey';
import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, drawEmpty, type Drawing } from './drawing.ts';
import { el } from './element.ts';
import { quietLabel, textLabel } from './label.ts';
import { block, hit, type Marks } from './marks.ts';
import { textWidth, widest } from './text.ts';

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
  const style = styleOf(options);
  const graph = graphOf(used, flows, options.heads, style);
  const ends = graph.nodes.flatMap((node) => {
    const { y0 = 0, y1 = 0 } = node;
    return [y1, (y0 + y1 + blockOf(node, style)) / 2];
  });
  return chartDrawing(options, {
    height: Math.max(0, ...ends) + style.gap,
    marks: () => graphNodes(graph, options.heads, style),
  });
}

/** Height of a node's lines, px. */
const blockOf = ({ lines }: SankeyNodeRow, { label }: ChartStyle): number =>
  lines.length * label * 1.2;

const columnsOf = (nodes: readonly SankeyNodeRow[]): number[] =>
  [...new Set(nodes.map(({ column }) => column))].sort((a, b) => a - b);

/** Nodes and links with their places. */
function graphOf(
  used: readonly SankeyNodeRow[],
  flows: readonly SankeyFlowRow[],
  heads: readonly string[],
  style: ChartStyle,
) {
  const { flowPlot, gap, label, tick, width } = style;
  const columns = columnsOf(used);
  const last = columns.at(-1) ?? 0;
  const inLast = used.filter(({ column }) => column === last);
  const most = Math.max(...columns.map((i) => used.filter(({ column }) => column === i).length));
  const highest = Math.max(...used.map((row) => blockOf(row, style)));
  const padding = highest + gap * 0.8;
  const top = tick + gap + highest / 2;
  const bar = gap * 1.2;
  const headRoom = textWidth(heads[last] ?? '', tick) - bar;
  const endRoom = Math.max(...inLast.map(({ lines }) => widest(lines, label)), headRoom, 0);
  const order = new Map(used.map(({ id }, i) => [id, i]));
  const layout = sankey<SankeyNodeRow, { tip: string }>()
    .nodeId(({ id }) => id)
    .nodeAlign((node) => columns.indexOf(node.column))
    .nodeWidth(bar)
    .nodePadding(padding)
    .nodeSort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    .extent([
      [0, top],
      [width - endRoom - gap, top + flowPlot + padding * (most - 1)],
    ]);
  return layout({
    nodes: used.map((row) => ({ ...row })),
    links: flows.map(({ from, to, value, tip }) => ({ source: from, target: to, value, tip })),
  });
}

function graphNodes(
  { links, nodes }: ReturnType<typeof graphOf>,
  heads: readonly string[],
  style: ChartStyle,
): Marks {
  const { gap, theme } = style;
  const colourOf = ({ quiet }: SankeyNodeRow): string =>
    quiet === true ? theme.context : theme.main;
  const linkPath = sankeyLinkHorizontal<SankeyNodeRow, { tip: string }>();
  return [
    ...columnsOf(nodes).map((i) => {
      const x = nodes.find(({ column }) => column === i)?.x0 ?? 0;
      return quietLabel(heads[i] ?? '', [x, 0], style);
    }),
    ...links.map((link) =>
      el('path', {
        d: linkPath(link) ?? '',
        fill: 'none',
        stroke: colourOf(link.target as Node),
        'stroke-opacity': 0.3,
        'stroke-width': Math.max(1, link.width ?? 1).toFixed(1),
        'pointer-events': 'stroke',
        'data-tip': link.tip,
      }),
    ),
    ...nodes.flatMap((node): Marks => {
      const { lines, tip, x0: x = 0, x1 = 0, y0: y = 0, y1 = 0 } = node;
      const box = { x, y, width: x1 - x, height: Math.max(1, y1 - y) };
      const look = { leading: 1.2, halo: theme.background };
      return [
        block(box, colourOf(node)),
        textLabel(lines, [x1 + gap * 0.7, (y + y1) / 2], style, look),
        hit({ ...box, x: x - gap, width: box.width + gap * 2 }, tip),
      ];
    }),
  ];
}
