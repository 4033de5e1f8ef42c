import type { APIRoute } from 'astro';
import { paletteOf } from '../../figures/palette.ts';
import { drawIconSvg } from '../../layouts/icon-picture.ts';

/** The icon in the browser tab. */
export const GET: APIRoute = ({ locals }) =>
  new Response(drawIconSvg(paletteOf(locals.site).brand.plain));
