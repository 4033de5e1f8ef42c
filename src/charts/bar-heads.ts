import type { GradeKey } from '../model/evaluation.ts';
import type { Column, Measure, MeasureOptions } from './bar-marks.ts';
import { blockHeight, keptWithin, quietLabel } from './label.ts';
import type { RowFrame } from './row-frame.ts';
import { wrappedLegend } from './swatch-legend.ts';
import { wrap } from './text.ts';

/** What bars to the left and to the right of zero mean. */
export interface Sides {
  /** Names the zero line, e.g. 「时间进度50%」. */
  readonly zero: string;
  /** Heads the left side, e.g. 「差欠」. */
  readonly behind: string;
  /** Heads the right side, e.g. 「快于」. */
  readonly ahead: string;
}

/** What stands over bars. */
export interface HeadOptions extends MeasureOptions {
  /** What each column of bars measures, e.g. 「项目数」, 「计划总投资」; one of no name when left out. */
  readonly heads?: readonly string[] | undefined;
  /** Heads over the two sides. */
  readonly sides?: Sides | undefined;
  /** Names the grades of pieces, e.g. 「A 优先发展」. */
  readonly grades?: readonly { readonly key: GradeKey; readonly label: string }[] | undefined;
  /** Says what the marks of the rows mean, where one has a mark. */
  readonly markLabel?: string | undefined;
}

/** What the columns measure, and what in the rows needs to be said: what a mark means, that a bar is cut. */
export function headOf(
  measures: readonly Measure[],
  columns: readonly Column[],
  { brokenLabel, grades, heads = [], markLabel, sides }: HeadOptions,
  frame: RowFrame,
) {
  if (sides) return sideHeads(sides, columns, frame);
  if (grades) return gradeHeads(grades, frame);
  const { gap, left, tick, width } = frame;
  const room = (width - left + gap * 2) / heads.length;
  const lines = heads.map((head) => wrap(head, tick, room - gap * 2, 2));
  const isMarked = measures.some(({ mark }) => mark !== undefined);
  const isCut = columns.some(({ cut }) => cut < Infinity);
  const words = isMarked ? markLabel : isCut ? brokenLabel : undefined;
  const start = heads.length > 0 ? left : 0;
  const note = words === undefined ? [] : wrap(words, tick, width - start);
  const heightOf = (count: number): number => (count === 0 ? 0 : blockHeight(count, tick) + gap);
  const under = heightOf(Math.max(0, ...lines.map(({ length }) => length)));
  return {
    top: under + heightOf(note.length) + (heads.length > 0 ? gap * 0.5 : 0),
    head: [
      ...lines.map((head, i) => quietLabel(head, [left + i * room, 0], frame)),
      note.length > 0 && quietLabel(note, [start, under], frame),
    ],
  };
}

/** What the colours of pieces mean. */
function gradeHeads(grades: NonNullable<HeadOptions['grades']>, frame: RowFrame) {
  const { gap, theme, tick, width } = frame;
  const swatches = grades.map(({ key, label: text }) => {
    return { text, fill: theme.grades[key].fill, stroke: theme.axis };
  });
  const legend = wrappedLegend(swatches, frame, { right: width, top: 0 });
  return { top: legend.height + gap * 1.5 - tick * 0.4, head: legend.marks };
}

/** The name of the zero line, and what its two sides mean under it. */
function sideHeads({ ahead, behind, zero }: Sides, [column]: readonly Column[], frame: RowFrame) {
  const { gap, theme, tick, width } = frame;
  const x = column?.x(0) ?? 0;
  const second = tick * 1.4;
  const left = { fill: theme.behind, anchor: 'end' } as const;
  const over = quietLabel(zero, [x, 0], frame, { anchor: 'middle' });
  return {
    top: second + tick + gap,
    head: [
      keptWithin(over, [0, width]),
      quietLabel(`← ${behind}`, [x - gap, second], frame, left),
      quietLabel(`${ahead} →`, [x + gap, second], frame, { fill: theme.ahead }),
    ],
  };
}
