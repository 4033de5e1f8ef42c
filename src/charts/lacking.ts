import type { ChartStyle } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import { uprightLine } from './marks.ts';

/** Id of the hatching of what is lacking to a schedule. */
const ID = 'lacking';

/** The fill of what is lacking, in a drawing that has {@link lackingHatch}. */
export const LACKING = `url(#${ID})`;

/** Defines the hatching: what is behind is told by it too, not by its colour alone. */
export function lackingHatch({ metrics, theme }: ChartStyle): SvgElement {
  const step = metrics.tick / 3;
  const tile = { id: ID, patternUnits: 'userSpaceOnUse', width: step, height: step };
  const stripe = uprightLine(0, [0, step], { stroke: theme.behind, width: step });
  const pattern = el('pattern', { ...tile, patternTransform: 'rotate(45)' }, stripe);
  return el('defs', {}, pattern);
}
