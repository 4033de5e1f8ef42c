import { sankey, sankeyLeft, sankeyLinkHorizontal, type SankeyNode } from 'd3-sankey';
import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import { chart } from './drawing.ts';
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
  readonly flows: readonly SankeyFlowRow[];
  /** Heads of the columns, left to right. */
  readonly heads: readonly string[];
}

type Node = SankeyNode<SankeyNodeRow, { tip: string }>;

/**
 * Draws flows between columns of nodes in the order given; the thickness of a flow is its value.
 * @returns a drawing; the `empty` sentence without a flow
 */
export const drawSankey = chart<SankeyNodeRow, SankeyOptions>((rows, options, style) => {
  const { flows, heads } = options;
  const used = rows.filter(({ id }) => flows.some(({ from, to }) => from === id || to === id));
  if (used.length === 0) return undefined;
  const { gap, theme } = style;
  const { links, nodes } = graphOf(used, options, style);
  const ends = nodes.map((node) => {
    const { y0 = 0, y1 = 0 } = node;
    return Math.max(y1, (y0 + y1 + blockOf(node, style)) / 2);
  });
  const colourOf = ({ quiet }: SankeyNodeRow): string =>
    quiet === true ? theme.context : theme.main;
  const linkPath = sankeyLinkHorizontal<SankeyNodeRow, { tip: string }>();
  const marks = (): Marks => [
    ...heads.map((head, i) => {
      const first = nodes.find(({ column }) => column === i);
      return first && quietLabel(head, [first.x0 ?? 0, 0], style);
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
  return { height: Math.max(...ends) + gap, marks };
});

/** Height of a node's lines, px. */
const blockOf = ({ lines }: SankeyNodeRow, { label }: ChartStyle): number =>
  lines.length * label * 1.2;

/** Nodes and links with their places. */
function graphOf(
  used: readonly SankeyNodeRow[],
  { flows, heads }: SankeyOptions,
  style: ChartStyle,
) {
  const { flowPlot, gap, label, tick, width } = style;
  const columns = heads.map((_, i) => used.filter(({ column }) => column === i));
  const last = columns.findLastIndex(({ length }) => length > 0);
  const most = Math.max(...columns.map(({ length }) => length));
  const highest = Math.max(...used.map((row) => blockOf(row, style)));
  const padding = highest + gap * 0.8;
  const top = tick + gap + highest / 2;
  const bar = gap * 1.2;
  const texts = columns[last]?.flatMap(({ lines }) => lines) ?? [];
  const endRoom = Math.max(widest(texts, label), textWidth(heads[last] ?? '', tick) - bar);
  const layout = sankey<SankeyNodeRow, { tip: string }>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyLeft)
    .nodeWidth(bar)
    .nodePadding(padding)
    .nodeSort(null)
    .extent([
      [0, top],
      [width - endRoom - gap, top + flowPlot + padding * (most - 1)],
    ]);
  return layout({
    nodes: used.map((row) => ({ ...row })),
    links: flows.map(({ from, to, value, tip }) => ({ source: from, target: to, value, tip })),
  });
}
