import { styleOf, type EmptyableOptions } from './chart-options.ts';
import type { Drawing, Layout } from './drawing.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { labelElement, type Label } from './label.ts';
import { block } from './marks.ts';
import { textWidth, truncate, widest, wrap } from './text.ts';

/** A city that projects come from. */
export interface OriginRow {
  readonly name: string;
  /** Projects; > 0. */
  readonly value: number;
  /** E.g. 「6个，12.30亿元」. */
  readonly valueText: string;
  /** Several small cities together: drawn grey. */
  readonly rest?: boolean | undefined;
  readonly tip: string;
}

/** Options of {@link drawOriginFan}. */
export interface OriginFanOptions extends EmptyableOptions {
  /** What all lines lead to, e.g. 「云川经济开发区」. */
  readonly destination: string;
}

/**
 * Draws one line per city to the zone, as thick as its number of projects. It shows who comes, not
 * where the places lie: no map, no boundaries.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawOriginFan(rows: readonly OriginRow[], options: OriginFanOptions): Drawing {
  return rows.length === 0 ? drawEmpty(options) : fitRows(rows, options, planRows);
}

/** Where the parts of a fan stand, px. */
interface Fan {
  readonly names: readonly string[];
  /** Left edge of the values, and both ends of the lines. */
  readonly valueX: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Thickness of one project. */
  readonly unit: number;
  readonly destination: readonly string[];
}

function fanOf(rows: readonly OriginRow[], options: OriginFanOptions): Fan {
  const { fanRow, gap, label, thickest, tick, width } = styleOf(options).metrics;
  const names = rows.map(({ name }) => truncate(name, label, width * 0.22, true));
  const valueX = widest(names, label, true) + gap * 1.5;
  const values = rows.map(({ valueText }) => textWidth(valueText, tick));
  const destination = wrap(options.destination, label, width * 0.24, 4);
  return {
    names,
    valueX,
    left: valueX + Math.max(...values) + gap,
    right: width - widest(destination, label, true) - gap * 2,
    height: Math.max(rows.length * fanRow, destination.length * label * 1.3 + gap),
    unit: thickest / Math.max(...rows.map(({ value }) => value)),
    destination,
  };
}

function planRows(rows: readonly OriginRow[], options: OriginFanOptions): Layout {
  const fan = fanOf(rows, options);
  return { height: fan.height + 1, nodes: () => fanNodes(rows, fan, options) };
}

function fanNodes(rows: readonly OriginRow[], fan: Fan, options: OriginFanOptions): SvgElement[] {
  const { metrics, theme } = styleOf(options);
  const { fanRow, gap, hairline, label, tick } = metrics;
  const { height, left, right, unit, valueX } = fan;
  const total = rows.reduce((sum, { value }) => sum + value * unit, 0);
  const first = (height - rows.length * fanRow) / 2;
  let stacked = height / 2 - total / 2;
  const marks = rows.map(({ rest, tip, value, valueText }, i) => {
    const y = first + fanRow * (i + 0.5);
    const end = stacked + (value * unit) / 2;
    stacked += value * unit;
    const bend = left + (right - left) * 0.5;
    const d = `M${left},${y}C${bend},${y} ${bend},${end} ${right},${end}`;
    const stroke = rest === true ? theme.context : theme.main;
    const line = { d, fill: 'none', stroke, 'stroke-opacity': rest === true ? 0.5 : 0.55 };
    const thick = Math.max(hairline, value * unit).toFixed(1);
    const name = { lines: [fan.names[i] ?? ''], x: 0, y, size: label, fill: theme.ink };
    const labels: Label[] = [
      { ...name, bold: rest !== true },
      { lines: [valueText], x: valueX, y, size: tick, fill: theme.muted },
    ];
    const area = { x: 0, y: y - fanRow / 2, width: left + (right - left) / 3, height: fanRow };
    return {
      shape: el('path', { ...line, 'stroke-width': thick }),
      labels,
      hit: el('rect', { ...area, ...hitArea(tip) }),
    };
  });
  const thick = Math.max(total, label);
  const post = { x: right, y: height / 2 - thick / 2, width: gap * 0.8, height: thick };
  const zone = { lines: fan.destination, x: right + gap * 1.6, y: height / 2, size: label };
  const labels = [
    ...marks.flatMap((mark) => mark.labels),
    { ...zone, fill: theme.ink, bold: true },
  ];
  return [
    ...marks.map(({ shape }) => shape),
    block(post, theme.main),
    ...labels.map(labelElement),
    ...marks.map(({ hit }) => hit),
  ];
}
