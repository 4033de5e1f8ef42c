import type { EmptyableOptions } from './chart-options.ts';
import { chart } from './drawing.ts';
import { GRADE_KEYS, type GradeKey } from '../model/evaluation.ts';
import { quietLabel, textLabel } from './label.ts';
import { block, hit, type Marks } from './marks.ts';
import { wrappedLegend } from './swatch-legend.ts';
import { textWidth } from './text.ts';
import type { GradeColour } from './theme.ts';

/** How many firms went from one grade to another, or stayed. */
export interface GradeMove {
  readonly from: GradeKey;
  readonly to: GradeKey;
  readonly count: number;
  readonly tip: string;
}

/** Options of {@link drawGradeMatrix}. */
export interface GradeMatrixOptions extends EmptyableOptions {
  /** E.g. 「2024年」, beside the rows. */
  readonly fromLabel: string;
  /** E.g. 「2025年」, above the columns. */
  readonly toLabel: string;
  /** Words under the matrix: 升档, 持平, 降档. */
  readonly legend: { readonly better: string; readonly same: string; readonly worse: string };
}

/**
 * Draws a matrix of last year's grade (rows) by this year's (columns): what stands above the diagonal
 * fell, what stands under it rose.
 * @param moves of every grade to every grade
 */
export const drawGradeMatrix = chart<GradeMove, GradeMatrixOptions>((moves, options, style) => {
  const { fromLabel, legend, size, toLabel } = options;
  const { gap, hairline, matrixCell: side, matrixLegend, strong, theme, tick, width } = style;
  const { grades } = theme;
  const left = Math.max(textWidth(fromLabel, tick), side * 0.5) + gap;
  const top = tick * 2.8 + gap;
  // On a slide cells are wider than high, so that the matrix and what its colours mean fill the picture.
  const room = (width - left - gap * 4 - matrixLegend) / GRADE_KEYS.length;
  const across = size === 'screen' ? Math.max(side, room) : side;
  const [right, bottom] = [left + across * GRADE_KEYS.length, top + side * GRADE_KEYS.length];
  const swatch = (text: string, { fill }: GradeColour) => ({ text, fill, stroke: theme.axis });
  const swatches = [
    swatch(legend.better, grades.B),
    swatch(legend.same, grades.T),
    swatch(legend.worse, grades.C),
  ];
  // Beside the matrix where there is room, one under the other, else under it.
  const beside = right + gap * 3;
  const hasRoom = width - beside > matrixLegend;
  const place = hasRoom
    ? { left: beside, right: beside, top }
    : { right: width, top: bottom + gap * 1.5 };
  const names = GRADE_KEYS.flatMap((grade, i): Marks => {
    const above = [left + (i + 0.5) * across, tick * 1.4] as const;
    const before = [left - gap * 1.5, top + (i + 0.5) * side] as const;
    return [
      textLabel(grade, above, style, { bold: true, anchor: 'middle', valign: 'top' }),
      textLabel(grade, before, style, { bold: true, anchor: 'end' }),
    ];
  });
  const cell = ({ count, from, tip, to }: GradeMove): Marks => {
    const [row, column] = [GRADE_KEYS.indexOf(from), GRADE_KEYS.indexOf(to)];
    const box = { x: left + column * across, y: top + row * side, width: across, height: side };
    if (count === 0) {
      const stroke = row === column ? theme.context : theme.grid;
      return [block(box, theme.background, { stroke, width: hairline })];
    }
    const isJudged = from !== 'T' && to !== 'T' && row !== column;
    const { fill, text } = grades[!isJudged ? 'T' : row > column ? 'B' : 'C'];
    const look = { size: strong, bold: true, fill: text, anchor: 'middle' } as const;
    return [
      block(box, fill, { stroke: theme.axis, width: hairline }),
      textLabel(String(count), [box.x + across / 2, box.y + side / 2], style, look),
      hit(box, tip),
    ];
  };
  const marks = (): Marks => [
    quietLabel(fromLabel, [0, top - gap], style, { valign: 'bottom' }),
    quietLabel(toLabel, [(left + right) / 2, 0], style, { anchor: 'middle' }),
    ...names,
    ...moves.flatMap(cell),
    ...wrappedLegend(swatches, style, place).marks,
  ];
  return { height: bottom + 1 + (hasRoom ? 1 : tick * 1.3 + gap * 1.5), marks };
});
