import { writeSvg } from '../../src/charts/write-svg.ts';
import type { ChartSize } from '../../src/charts/theme.ts';
import type { Figure } from '../../src/figures/figure.ts';

/** A figure's drawing as a page has it; '' where there is no such figure. */
export function drawn(figure: Pick<Figure, 'draw'> | undefined, size: ChartSize): string {
  return figure === undefined ? '' : writeSvg(figure.draw(size));
}
