import { mixColours } from '../../data/colour.ts';
import type { Palette } from '../../figures/palette.ts';
import type { PictureColours } from './park-picture.ts';

/** The colours of the picture over a poster, made from the site's. */
export function pictureColours({ brand, dark }: Palette): PictureColours {
  const { plain, strong } = brand;
  const pale = (white: number): string => mixColours(plain, '#ffffff', white);
  const plot = mixColours(strong, plain, 0.75);
  return {
    earth: mixColours(strong, '#000000', 0.35),
    plot,
    free: mixColours(plot, dark.ahead, 0.35),
    hall: pale(0.38),
    tower: pale(0.5),
    shade: pale(0.16),
    hallRoof: pale(0.68),
    towerRoof: pale(0.82),
    light: mixColours(dark.behind, '#ffffff', 0.35),
    ring: pale(0.3),
  };
}
