import { darkTheme, lightTheme, redTheme, type Theme } from '../charts/theme.ts';
import { contrastRatio, mixColours } from '../data/colour.ts';
import type { Site } from '../data/site.ts';
import { once } from '../model/once.ts';

/** Shades of the main colour on a page: of headings and links, stronger, and as a ground. */
export interface Shades {
  readonly plain: string;
  readonly strong: string;
  readonly wash: string;
}

/** The colours of a site: of its charts on either ground, and of its pages. */
export interface Palette extends Readonly<Record<Theme['name'], Theme>> {
  readonly brand: Shades;
}

/** The program's own shades, a little darker than the main colour of charts: letters are thin. */
const OWN_SHADES: Shades = { plain: '#123f73', strong: '#0c2d54', wash: '#e8eef6' };

/** What is internal, on pages and in files: letters, ground and edge. No site changes it. */
export const INTERNAL_MARK = { ink: '#7a1b12', wash: '#fbeceb', line: '#d9a39c' } as const;

/** Contrast of a colour that was made lighter for the dark ground: letters of it are read from afar. */
const ON_DARK = 6;

/** The palest step from a colour to white that is read on the dark ground. */
function forDark(colour: string): string {
  const steps = Array.from({ length: 20 }, (_, step) => mixColours(colour, '#ffffff', step / 20));
  return steps.find((step) => contrastRatio(step, darkTheme.background) >= ON_DARK) ?? '#ffffff';
}

/** What a palette is made from: the colours of a site, and the ground of its screens. */
export type PaletteSettings = Pick<Site, 'colours'> & Partial<Pick<Site, 'screens'>>;

/** The dark ground with the colours of a site; red and gold go with no others. */
function darkOf({ colours: { main, second }, screens }: PaletteSettings): Theme {
  if (screens === 'red-gold') return redTheme;
  return {
    ...darkTheme,
    ...(main && { main: forDark(main) }),
    ...(second && { ahead: forDark(second) }),
  };
}

/** The palette of a site: the program's own, with the colours its settings give. */
export const paletteOf = once((settings: PaletteSettings): Palette => {
  const { main, second } = settings.colours;
  const light = {
    ...lightTheme,
    ...(main && { main, track: mixColours(main, '#ffffff', 0.88) }),
    ...(second && { ahead: second }),
  };
  const shades = main !== undefined && {
    plain: main,
    strong: mixColours(main, '#000000', 0.3),
    wash: mixColours(main, '#ffffff', 0.9),
  };
  return { light, dark: darkOf(settings), brand: shades || OWN_SHADES };
});
