import { styleOf, type EmptyableOptions } from './chart-options.ts';
import { drawEmpty, type Drawing, type Layout } from './drawing.ts';
import { el } from './element.ts';
import { fitRows } from './fit-rows.ts';
import { quietLabel, textLabel } from './label.ts';
import { block, hit, type Marks, paint } from './marks.ts';
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

function planRows(rows: readonly OriginRow[], options: OriginFanOptions): Layout {
  const style = styleOf(options);
  const { metrics, theme } = style;
  const { fanRow, gap, hairline, label, thickest, tick, width } = metrics;
  const names = rows.map(({ name }) => truncate(name, label, width * 0.22, true));
  const valueX = widest(names, label, true) + gap * 1.5;
  const left = valueX + Math.max(...rows.map(({ valueText }) => textWidth(valueText, tick))) + gap;
  const destination = wrap(options.destination, label, width * 0.24, 4);
  const right = width - widest(destination, label, true) - gap * 2;
  const height = Math.max(rows.length * fanRow, destination.length * label * 1.3 + gap);
  const unit = thickest / Math.max(...rows.map(({ value }) => value));
  const total = rows.reduce((sum, { value }) => sum + value * unit, 0);
  const first = (height - rows.length * fanRow) / 2;
  const nodes = () => {
    let end = height / 2 - total / 2;
    const lines = rows.flatMap(({ rest, tip, value, valueText }, i): Marks => {
      const y = first + fanRow * (i + 0.5);
      const thick = value * unit;
      const middle = end + thick / 2;
      end += thick;
      const bend = (left + right) / 2;
      const area = { x: 0, y: y - fanRow / 2, width: left + (right - left) / 3, height: fanRow };
      return [
        el('path', {
          d: `M${left},${y}C${bend},${y} ${bend},${middle} ${right},${middle}`,
          fill: 'none',
          stroke: rest === true ? theme.context : theme.main,
          'stroke-opacity': rest === true ? 0.5 : 0.55,
          'stroke-width': Math.max(hairline, thick).toFixed(1),
        }),
        textLabel(names[i] ?? '', [0, y], style, { bold: rest !== true }),
        quietLabel(valueText, [valueX, y], style, { valign: 'middle' }),
        hit(area, tip),
      ];
    });
    const thick = Math.max(total, label);
    const post = { x: right, y: height / 2 - thick / 2, width: gap * 0.8, height: thick };
    return paint([
      ...lines,
      block(post, theme.main),
      textLabel(destination, [right + gap * 1.6, height / 2], style, { bold: true }),
    ]);
  };
  return { height: height + 1, nodes };
}
