import type { APIRoute } from 'astro';
import { paletteOf } from '../figures/palette.ts';
import { drawIconFile } from '../layouts/icon-picture.ts';

const SIZE = 32;

/** The icon for browsers that know no SVG, at the address they ask for by themselves. */
export const GET: APIRoute = ({ locals }) =>
  new Response(drawIconFile(paletteOf(locals.site).brand.plain, SIZE));
