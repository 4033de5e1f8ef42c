import { arc } from 'd3-shape';
import type { Drawing } from '../drawing.ts';
import { el } from '../element.ts';
import { type Marks, paint } from '../marks.ts';
import { textWidth } from '../text.ts';
import {
  LETTERS,
  POSTER_WIDTH,
  posterDrawing,
  type PosterOptions,
  posterText,
} from './poster-frame.ts';

/** A share of a plan. */
export interface Gauge {
  /** Done, a fraction. */
  readonly share: number;
  readonly shareText: string;
  readonly label: string;
  /** Due by now, a fraction. */
  readonly due: number | undefined;
  readonly dueText: string;
  readonly isBehind: boolean;
}

const OUTER = 130;
const INNER = 98;
const CENTRE = [POSTER_WIDTH / 2, OUTER + 26] as const;
const QUARTER = Math.PI / 2;

/** Degrees of the half ring as radians, from its left end. */
const angle = (share: number): number => (Math.min(1, Math.max(0, share)) * 2 - 1) * QUARTER;

/** Draws how much of a plan is done as a half ring, with a mark where it should be by now. */
export function drawRingGauge(gauge: Gauge, options: PosterOptions): Drawing {
  const { theme } = options;
  const { due, dueText, isBehind, label, share, shareText } = gauge;
  const fill = isBehind ? theme.behind : theme.ahead;
  const ring = (from: number, to: number, inner: number, outer: number, colour: string) =>
    el('path', {
      d:
        arc().cornerRadius(6)({
          innerRadius: inner,
          outerRadius: outer,
          startAngle: angle(from),
          endAngle: angle(to),
        }) ?? '',
      fill: colour,
      transform: `translate(${CENTRE.join(',')})`,
    });
  const at = (radius: number, part: number): readonly [number, number] => [
    CENTRE[0] + Math.sin(angle(part)) * radius,
    CENTRE[1] - Math.cos(angle(part)) * radius,
  ];
  const dueMarks = (part: number): Marks => {
    const [[x1, y1], [x2, y2]] = [at(INNER - 6, part), at(OUTER + 6, part)];
    const left = CENTRE[0] - textWidth(dueText, LETTERS.quiet) / 2;
    const line = { stroke: theme.ink, 'stroke-width': 2 };
    return [
      el('line', { x1, y1, x2, y2, ...line }),
      el('line', { x1: left - 8, x2: left - 8, y1: 0, y2: 12, ...line }),
      posterText(dueText, [CENTRE[0], 0], {
        fill: theme.ink,
        size: LETTERS.quiet,
        anchor: 'middle',
      }),
    ];
  };
  const nodes = () =>
    paint([
      ring(0, 1, INNER, OUTER, theme.track),
      ring(0, Math.max(0.02, share), INNER, OUTER, fill),
      ...(due === undefined ? [] : dueMarks(due)),
      posterText(shareText, [CENTRE[0], CENTRE[1] - 44], {
        fill,
        size: 36,
        bold: true,
        anchor: 'middle',
        valign: 'middle',
      }),
      posterText(label, [CENTRE[0], CENTRE[1] - 12], {
        fill: theme.muted,
        anchor: 'middle',
        valign: 'middle',
      }),
    ]);
  return posterDrawing(options, CENTRE[1] + 4, nodes);
}
