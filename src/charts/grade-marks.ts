import { GRADE_KEYS, type GradeKey } from '../model/evaluation.ts';
import { textLabel, type Point } from './label.ts';
import { bar, dot, levelLine, type Marks } from './marks.ts';
import type { RowFrame } from './row-frame.ts';
import { textWidth } from './text.ts';

/** Px from the middle of a dot to its edge. */
export const dotReach = ({ label }: RowFrame): number => label * 0.38;

/** A dot in the colour of its grade, tied to the zero line by a hairline. */
export function gradeDot(grade: GradeKey, zero: number, [x, y]: Point, frame: RowFrame): Marks {
  const { hairline: width, theme } = frame;
  const { fill } = theme.grades[grade];
  return [
    levelLine(y, [zero, x], { stroke: theme.context, width }),
    dot([x, y], dotReach(frame), fill, { stroke: theme.axis, width }),
  ];
}

/** Counts as the pieces of a bar, the best grade first; each carries its grade and count where it has room, else its grade. */
export function gradePieces(
  counts: Readonly<Record<GradeKey, number>>,
  x: (count: number) => number,
  y: number,
  frame: RowFrame,
): Marks {
  const { gap, hairline, step, theme, tick: size } = frame;
  // Rows that stand close keep bars that hold their counts.
  const height = Math.max(step * 0.66, size);
  // Neighbours are parted by edges and ground between them, and carry letters: not by colour alone.
  // Twice a hairline: wherever it falls, one row of a screen's dots has the whole of its colour.
  const inset = hairline * 2;
  const edge = { stroke: theme.name === 'dark' ? theme.ink : theme.axis, width: inset };
  let passed = 0;
  return GRADE_KEYS.filter((grade) => counts[grade] > 0).flatMap((grade): Marks => {
    const from = x(passed);
    passed += counts[grade];
    const end = x(passed);
    const { fill, text: ink } = theme.grades[grade];
    const text = [`${grade} ${counts[grade]}`, grade].find(
      (candidate) => textWidth(candidate, size, true) + gap * 0.6 <= end - from,
    );
    const look = { size, anchor: 'middle', bold: true, fill: ink } as const;
    return [
      bar([from + inset, Math.max(from + inset, end - inset)], y, height, fill, edge),
      text !== undefined && textLabel(text, [(from + end) / 2, y], frame, look),
    ];
  });
}
