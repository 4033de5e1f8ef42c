import { arc } from 'd3-shape';
import type { Drawing } from '../drawing.ts';
import { el } from '../element.ts';
import type { Point } from '../label.ts';
import { uprightLine, type Marks } from '../marks.ts';
import { textWidth } from '../text.ts';
import { POSTER_WIDTH, posterSheet, type PosterOptions } from './poster-frame.ts';

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

const [OUTER, INNER] = [130, 98];
const [X, Y] = [POSTER_WIDTH / 2, OUTER + 26];

/** Degrees of the half ring as radians, from its left end. */
const angle = (share: number): number => (Math.min(1, Math.max(0, share)) - 0.5) * Math.PI;

const at = (radius: number, share: number): Point => [
  X + Math.sin(angle(share)) * radius,
  Y - Math.cos(angle(share)) * radius,
];

const ring = arc().cornerRadius(6);

/** The half ring from its left end to a share. */
function ringTo(share: number, fill: string) {
  const angles = { startAngle: angle(0), endAngle: angle(share) };
  const d = ring({ innerRadius: INNER, outerRadius: OUTER, ...angles }) ?? '';
  return el('path', { d, fill, transform: `translate(${X},${Y})` });
}

/** Draws how much of a plan is done as a half ring, with a mark where it should be by now. */
export function drawRingGauge(gauge: Gauge, options: PosterOptions): Drawing {
  const sheet = posterSheet(options);
  const { ahead, behind, ink, muted, track } = sheet.theme;
  const { due, dueText, isBehind, label, share, shareText } = gauge;
  const fill = isBehind ? behind : ahead;
  const middle = { anchor: 'middle', valign: 'middle' } as const;
  const dueMarks = (place: number): Marks => {
    const [[x1, y1], [x2, y2]] = [at(INNER - 6, place), at(OUTER + 6, place)];
    const left = X - textWidth(dueText, sheet.tick) / 2 - 8;
    return [
      el('line', { x1, y1, x2, y2, stroke: ink, 'stroke-width': 2 }),
      uprightLine(left, [0, 12], { stroke: ink, width: 2 }),
      sheet.quiet(dueText, [X, 0], { anchor: 'middle', fill: ink }),
    ];
  };
  return sheet.draw(Y + 4, [
    ringTo(1, track),
    ringTo(Math.max(0.02, share), fill),
    ...(due === undefined ? [] : dueMarks(due)),
    sheet.count(shareText, [X, Y - 44], { ...middle, fill, size: 36 }),
    sheet.name(label, [X, Y - 12], { ...middle, fill: muted }),
  ]);
}
