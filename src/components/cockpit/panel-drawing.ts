/** Which drawing of a figure is read best in a panel of the screen of a hall. */
import type { Drawing } from '../../charts/drawing.ts';
import type { Theme } from '../../charts/theme.ts';
import type { Figure } from '../../figures/figure.ts';

/** 1/160 of the screen's width: a panel across, and down under a title of two lines. */
const PANEL = { width: 50, height: 46 };

/** How much a drawing is enlarged until it fills the panel. */
const scaleOf = ({ height, width }: Pick<Drawing, 'height' | 'width'>): number =>
  Math.min(PANEL.width / width, PANEL.height / height);

/** A drawing for a panel, and for which width it was made. */
export interface PanelDrawing {
  readonly drawn: Drawing;
  readonly size: 'narrow' | 'wide';
}

/** The narrow drawing or the wide one, whose letters are alike: whichever the panel enlarges more. */
export function panelDrawing(figure: Pick<Figure, 'draw'>, theme: Theme): PanelDrawing {
  const [narrow, wide] = [figure.draw('narrow', theme), figure.draw('wide', theme)];
  return scaleOf(wide) > scaleOf(narrow)
    ? { drawn: wide, size: 'wide' }
    : { drawn: narrow, size: 'narrow' };
}
