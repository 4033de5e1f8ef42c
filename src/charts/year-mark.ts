import { el, type SvgElement } from './element.ts';
import type { Theme } from './theme.ts';

/** What the year is to come to: its target, or what is expected of it. */
export interface YearMark {
  readonly value: number;
  /** One or two short lines, e.g. 「全年目标」「135.01亿元」. */
  readonly label: readonly string[];
  readonly tip: string;
}

/** A mark in December: a diamond for the target, an open circle for what is expected. */
export function yearMarkElement(
  kind: 'target' | 'expected',
  [cx, cy]: readonly [number, number],
  stroke: number,
  theme: Theme,
): SvgElement {
  const r = stroke * (kind === 'target' ? 2.2 : 1.8);
  const fill = theme.background;
  const width = { 'stroke-width': stroke * 0.7 };
  if (kind === 'expected') return el('circle', { cx, cy, r, fill, stroke: theme.main, ...width });
  const d = `M${cx},${cy - r}L${cx + r},${cy}L${cx},${cy + r}L${cx - r},${cy}Z`;
  return el('path', { d, fill, stroke: theme.axis, ...width });
}
