import { fontFamily, redTheme, type Theme } from '../charts/theme.ts';
import { INTERNAL_MARK, paletteOf, type PaletteSettings } from '../figures/palette.ts';

/** Where the stylesheet of a site's colours stands. */
export const COLOUR_SHEET = '/assets/colours.css';

/** Lines and cards, which charts do not have, on either ground. */
const SURFACES = {
  light: { line: '#d5dbe3', card: '#f4f6f9' },
  dark: { line: '#33435c', card: '#182437' },
  red: { line: '#7d3c3a', card: '#5c1619' },
} as const;

/**
 * What only pages have: quieter text, grounds, the ring around what has the focus, and the lines that
 * say what is not real or not public.
 */
const PAGE = {
  'ink-soft': '#4a5667',
  wash: '#f4f6f9',
  focus: '#b45309',
  notice: '#5c3d00',
  'notice-wash': '#fdf6e3',
  'notice-line': '#e3c98f',
  internal: INTERNAL_MARK.ink,
  'internal-wash': INTERNAL_MARK.wash,
  'internal-line': INTERNAL_MARK.line,
} as const;

function rule(selector: string, colours: Readonly<Record<string, string>>): string {
  const lines = Object.entries(colours).map(([name, value]) => `  --${name}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}

function ground(theme: Theme) {
  const { ahead, background, behind, ink, main, muted, name } = theme;
  const surfaces = SURFACES[theme === redTheme ? 'red' : name];
  return { ground: background, ink, muted, main, behind, ahead, ...surfaces };
}

/**
 * The stylesheet of a site's colours by what they mean: pages, slides and the screen take theirs from
 * here, and charts are drawn with the same palette.
 */
export function colourSheet(site: PaletteSettings): string {
  const { brand, dark, light } = paletteOf(site);
  const shades = {
    brand: brand.plain,
    'brand-strong': brand.strong,
    'brand-wash': brand.wash,
  };
  return [
    rule(':root', {
      ...ground(light),
      paper: light.background,
      ...PAGE,
      ...shades,
      sans: fontFamily,
    }),
    rule('.screen', ground(light)),
    rule(':root.dark, .screen.dark', ground(dark)),
  ].join('');
}
