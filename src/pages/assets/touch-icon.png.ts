import type { APIRoute } from 'astro';
import { paletteOf } from '../../figures/palette.ts';
import { drawIconPng } from '../../layouts/icon-picture.ts';

const SIZE = 180;

/** The icon on the desk of a phone. */
export const GET: APIRoute = ({ locals }) =>
  new Response(drawIconPng(paletteOf(locals.site).brand.plain, SIZE));
