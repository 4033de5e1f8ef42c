import type { APIRoute } from 'astro';
import { guidePictures, type GuidePicture } from '../../../site/guide-pictures.ts';

/** The pictures of the handbook; the public edition has none. */
export function getStaticPaths() {
  return [...guidePictures()].map(([picture, props]) => ({ params: { picture }, props }));
}

export const GET: APIRoute<GuidePicture> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'image/png' } });
