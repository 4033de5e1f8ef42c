import type { Reading } from '../data/reading.ts';
import type { GradeKey } from '../model/evaluation.ts';
import { isQualified, sizeOf } from '../model/reading.ts';
import { cutOff, cutSlash, hatchedBar, openEnd } from './bar-looks.ts';
import { dotReach, gradeDot, gradePieces } from './grade-marks.ts';
import { quietLabel, readingLook, textLabel } from './label.ts';
import { labelledScale, type LabelledValue } from './labelled-scale.ts';
import { bar, type Marks, type Span, uprightLine } from './marks.ts';
import type { RowFrame, RowSlot } from './row-frame.ts';
import { textWidth } from './text.ts';

/** A number with its bar. */
export interface Measure {
  /** In any unit, the same for a whole column. */
  readonly value: Reading;
  /** E.g. 「21.35亿元」, 「+16.35」, 「未公布」. */
  readonly text: string;
  /** Quietly behind it, e.g. 「占41.0%」; left out when the total is incomplete or shares mean nothing. */
  readonly note?: string | undefined;
  /** The part of the value that is drawn strong, the rest pale: 其中签约, 其中逾期. */
  readonly part?: number | undefined;
  /** What it is held against, e.g. last year, the time that has passed: an upright line over the bar. */
  readonly mark?: number | undefined;
  /** The end of the bar before, where this one begins, tied to it; 0 when left out. */
  readonly from?: number | undefined;
  /** Drawn as a dot in its colour, at the end of a hairline. */
  readonly grade?: GradeKey | undefined;
  /** What it is the sum of, by grade: drawn as pieces. */
  readonly counts?: Readonly<Record<GradeKey, number>> | undefined;
  /** What several steps come to: drawn pale with others taken together, strong of all. */
  readonly role?: 'rest' | 'total' | undefined;
}

/** How measures are drawn. */
export interface MeasureOptions {
  /** What a part means: something to be glad of, late, or what is usual, with all beyond it late. 'main' when left out. */
  readonly partMeans?: 'main' | 'behind' | 'within' | undefined;
  /** Bars above zero have the colour of what is ahead; texts of those below stand at their left. */
  readonly signed?: boolean | undefined;
  /** A shorter reach than this does not fill the width: 0.1 must not look like a gulf. */
  readonly leastReach?: number | undefined;
  /** What all bars are parts of, e.g. 1 for shares: drawn pale under each bar, texts stand behind it. */
  readonly whole?: number | undefined;
  /** Extreme bars are cut; this explains it, e.g. 「断开的条：超出刻度，长度不成比例」. */
  readonly brokenLabel?: string | undefined;
}

/** A column of bars: its scale, the length from which on bars are cut, what they are drawn with. */
export interface Column {
  readonly x: (value: number) => number;
  readonly cut: number;
  readonly options: MeasureOptions;
  readonly frame: RowFrame;
}

/** How far a bar is drawn, and where its text stands: at its end, or at that of the whole it is a part of. */
function extentOf({ from = 0, value }: Measure, { cut, options }: Pick<Column, 'cut' | 'options'>) {
  const { signed, whole = 0 } = options;
  const size = sizeOf(value) ?? 0;
  const end = from + (Math.abs(size) > cut ? Math.sign(size) * cut * 1.25 : size);
  const isLeft = signed === true && size < 0;
  return { from, end, isLeft, textAt: isLeft ? end : Math.max(from, end, whole) };
}

/**
 * Fits a column of bars with their texts into its room.
 * @param kept what stands beside the zero line in any case
 */
export function barColumn(
  measures: readonly Measure[],
  room: Span,
  options: MeasureOptions,
  frame: RowFrame,
  kept: Omit<LabelledValue, 'value'> = {},
): Column {
  const { gap, label, tick } = frame;
  const sizes = measures.map(({ value }) => sizeOf(value) ?? 0);
  const cut = options.brokenLabel === undefined ? Infinity : cutOff(sizes);
  const labelled = measures.flatMap((measure): LabelledValue[] => {
    const { grade, mark = 0, note, text } = measure;
    const { end, from, isLeft, textAt } = extentOf(measure, { cut, options });
    const behind = note === undefined ? 0 : gap + textWidth(note, tick);
    const width = gap + textWidth(text, label, true) + behind + (grade ? dotReach(frame) : 0);
    const written = isLeft
      ? { value: end, before: width }
      : { value: Math.max(textAt, mark), after: width };
    return [{ value: from }, { value: end }, written];
  });
  const x = labelledScale([{ value: 0, ...kept }, ...labelled], room, options.leastReach);
  return { x, cut, options, frame };
}

/** A measure as its bar, with its text at the end; nothing of none. */
export function measureMarks(measure: Measure | undefined, slot: RowSlot, column: Column): Marks {
  if (measure === undefined) return [];
  return [...barMarks(measure, slot, column), ...textMarks(measure, slot.middle, column)];
}

function barMarks(measure: Measure, { height, middle, top }: RowSlot, column: Column): Marks {
  const { cut, frame, options, x } = column;
  const { counts, grade, mark, part, role, value } = measure;
  const { partMeans = 'main', signed, whole = 0 } = options;
  const { hairline, step, stroke, theme } = frame;
  const { end, from } = extentOf(measure, column);
  if (grade !== undefined) return gradeDot(grade, x(0), [x(end), middle], frame);
  if (counts !== undefined) return gradePieces(counts, x, middle, frame);
  const thick = step * 0.6;
  const span = (low: number, high: number) => [x(low), Math.max(x(low) + 1, x(high))] as const;
  const solid = (low: number, high: number, fill: string) =>
    bar(span(low, high), middle, thick, fill);
  const behind = (low: number, high: number) => hatchedBar(span(low, high), middle, thick, frame);
  const pale = role === 'rest' || (part !== undefined && !signed);
  const tone = pale ? theme.context : signed && role !== 'total' ? theme.ahead : theme.main;
  const upright = (at: number, ends: Span, line: string, width: number) =>
    uprightLine(x(at), ends, { stroke: line, width });
  const tie = (at: number, ends: Span) =>
    measure.from !== undefined && upright(at, ends, theme.context, hairline);
  const over = [middle - thick * 0.75, middle + thick * 0.75] as const;
  return [
    tie(from, [top, middle]),
    tie(end, [middle, top + height]),
    whole > 0 && sizeOf(value) !== undefined && solid(0, whole, theme.track),
    end < from && (role === undefined ? behind(end, from) : solid(end, from, tone)),
    end > from && partMeans !== 'within' && solid(from, end, tone),
    !!part && (partMeans === 'behind' ? behind(0, part) : solid(0, part, theme.main)),
    partMeans === 'within' && end > (part ?? 0) && behind(part ?? 0, end),
    ...(isQualified(value) ? openEnd([x(from), x(end)], middle, thick, frame) : []),
    !!mark && mark < end && upright(mark, over, theme.background, stroke * 2),
    mark !== undefined && upright(mark, over, theme.axis, stroke * 0.8),
    Math.abs(sizeOf(value) ?? 0) > cut && cutSlash([x(from), x(end)], middle, thick, frame),
  ];
}

/** The value and what is said of it, outside the bar's end and what it is held against. */
function textMarks(measure: Measure, y: number, column: Column): Marks {
  const { frame, options, x } = column;
  const { grade, mark = -Infinity, note = '', role, text, value } = measure;
  const { gap, label, stroke, theme } = frame;
  const { isLeft, textAt } = extentOf(measure, column);
  const size = sizeOf(value);
  const width = textWidth(text, label, true) + gap;
  const anchor = isLeft ? 'end' : 'start';
  const side = isLeft ? -1 : 1;
  const end = x(textAt) + (grade ? dotReach(frame) : 0);
  // Behind a mark only where that would cross the text.
  const crosses = x(mark) > end - stroke && x(mark) < end + gap + width;
  const start = (crosses ? Math.max(end, x(mark)) : end) + side * gap;
  const tone = role === 'total' ? theme.main : isLeft ? theme.behind : theme.ahead;
  const verdict = options.signed && size && role !== 'rest' ? { fill: tone } : {};
  const look = { anchor, ...readingLook(value, frame), ...verdict } as const;
  const beyond = [start + side * width, y] as const;
  return [
    textLabel(text, [start, y], frame, look),
    size !== undefined &&
      note !== '' &&
      quietLabel(note, beyond, frame, { anchor, valign: 'middle' }),
  ];
}
