import type { Reading } from '../data/reading.ts';
import { isQualified, sizeOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { openEnd } from './open-end.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { textWidth, widest, wrap } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';

/** One project against its annual plan. */
export interface BulletRow {
  readonly name: string;
  /** Done ÷ plan, a fraction; may exceed 1. */
  readonly completion: Reading;
  /** E.g. 「53.76%」, 「未公布」. */
  readonly completionText: string;
  /** E.g. 「+3.76」; left out when there is none. */
  readonly leadText?: string | undefined;
  /** A row that sums others up: drawn bold, parted from the rows after it. */
  readonly total?: boolean | undefined;
  readonly tip: string;
}

/** Options of {@link drawBulletRows}. */
export interface BulletRowsOptions extends EmptyableOptions {
  /** Share due by now, 0 … 1, drawn as one line through all rows. */
  readonly due: number;
  /** Names that line, e.g. 「时间进度50%」. */
  readonly dueLabel: string;
  /** Heads the column of completions, e.g. 「完成率」. */
  readonly completionHead: string;
  /** Heads the column of leads, e.g. 「快慢（百分点）」. */
  readonly leadHead: string;
}

const nameRoom: Readonly<Record<ChartSize, number>> = {
  narrow: 96,
  wide: 230,
  screen: 520,
  room: 490,
};
/** Letters across of a column's head: in a large room a unit in brackets has a line of its own. */
const headRoom: Readonly<Record<ChartSize, number>> = {
  narrow: 3.2,
  wide: 9,
  screen: 9,
  room: 5.2,
};
const rowHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 26,
  wide: 26,
  screen: 60,
  room: 92,
};

/**
 * Draws one bar per row over the whole plan, with a line at the time progress through all of them;
 * rows stay in the order given.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawBulletRows(rows: readonly BulletRow[], options: BulletRowsOptions): Drawing {
  if (rows.length === 0) return drawEmpty(options);
  return fitRows(rows, options, drawRows);
}

/** A head in lines: its unit in brackets begins one where not all fits the first. */
function wrapHead(head: string, size: number, room: number): string[] {
  const parts = textWidth(head, size) <= room ? [head] : head.split(/(?=（)/);
  return parts.flatMap((part) => wrap(part, size, room));
}

function drawRows(rows: readonly BulletRow[], options: BulletRowsOptions): Drawing {
  const { due, size } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const rowStep = rowHeight[size] * (options.squeeze ?? 1);
  const names = rows.map(({ name, total }) =>
    wrap(name, metrics.label, nameRoom[size] / (total === true ? 1.03 : 1), 2),
  );
  const left =
    Math.max(...names.map((lines) => widest(lines, metrics.label, true))) + metrics.gap * 1.5;
  const headLines = [options.completionHead, options.leadHead].map((head) =>
    wrapHead(head, metrics.tick, metrics.tick * headRoom[size]),
  );
  const columns = [
    rows.map(({ completionText }) => completionText),
    rows.map(({ leadText }) => leadText ?? ''),
  ].map((texts, i) =>
    Math.max(widest(texts, metrics.label, true), widest(headLines[i] ?? [], metrics.tick)),
  );
  const [shareWidth = 0, leadWidth = 0] = columns;
  const right = width - shareWidth - leadWidth - metrics.gap * 3;
  const full = Math.min(1.5, Math.max(1, ...rows.map(({ completion }) => sizeOf(completion) ?? 0)));
  const x = (share: number): number =>
    left + (Math.min(Math.max(share, 0), full) / full) * (right - left);

  const headHeight = Math.max(...headLines.map((lines) => blockHeight(lines.length, metrics.tick)));
  const half = textWidth(options.dueLabel, metrics.tick) / 2;
  const top = headHeight + metrics.gap;
  const quiet = { y: headHeight, size: metrics.tick, fill: theme.muted, valign: 'bottom' } as const;
  const labels: Label[] = [
    {
      ...quiet,
      lines: [options.dueLabel],
      x: Math.max(half, Math.min(x(due), right - half + metrics.gap)),
      anchor: 'middle',
    },
    {
      ...quiet,
      lines: headLines[0] ?? [],
      x: right + metrics.gap * 1.5 + shareWidth,
      anchor: 'end',
    },
    { ...quiet, lines: headLines[1] ?? [], x: width, anchor: 'end' },
  ];

  const shapes: SvgElement[] = [];
  const hits: SvgElement[] = [];
  let y = top;
  rows.forEach(({ completion, completionText, leadText, tip, total }, i) => {
    const lines = names[i] ?? [];
    const own = Math.max(
      rowStep,
      blockHeight(lines.length, metrics.label, 1.2) + metrics.gap * 1.2,
    );
    const middle = y + own / 2;
    const thick = rowStep * 0.46;
    const bar = { y: middle - thick / 2, height: thick };
    const done = sizeOf(completion);
    const known = done !== undefined;
    const behind = typeof completion === 'number' && completion < due;
    if (i > 0) {
      const rule = { x1: 0, x2: width, y1: y, y2: y, 'stroke-width': metrics.hairline };
      const parts = total !== true && rows[i - 1]?.total === true;
      shapes.push(el('line', { ...rule, stroke: parts ? theme.axis : theme.grid }));
    }
    shapes.push(el('rect', { x: left, width: x(1) - left, ...bar, fill: theme.track }));
    if (known && x(done) > left) {
      const fill = behind ? theme.behind : theme.main;
      shapes.push(el('rect', { x: left, width: x(done) - left, ...bar, fill }));
      if (isQualified(completion)) {
        shapes.push(...openEnd({ from: left, to: x(done), ...bar }, metrics, theme));
      }
    }
    const text = { y: middle, size: metrics.label } as const;
    labels.push({ ...text, lines, x: 0, fill: theme.ink, leading: 1.2, bold: total });
    labels.push({
      ...text,
      lines: [completionText],
      x: right + metrics.gap * 1.5 + shareWidth,
      fill: known ? theme.ink : theme.muted,
      anchor: 'end',
      bold: known,
    });
    if (leadText !== undefined) {
      const fill = behind ? theme.behind : theme.ahead;
      labels.push({ ...text, lines: [leadText], x: width, fill, anchor: 'end', bold: true });
    }
    hits.push(el('rect', { x: 0, y, width, height: own, ...hitArea(tip) }));
    y += own;
  });
  const line = { x1: x(due), x2: x(due), y1: top - metrics.gap * 0.6, y2: y };
  return chartDrawing(options, { width, height: y + 1 }, [
    ...shapes,
    el('line', { ...line, stroke: theme.axis, 'stroke-width': metrics.stroke * 0.7 }),
    ...labels.map(labelElement),
    ...hits,
  ]);
}
