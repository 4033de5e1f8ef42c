import type { APIRoute } from 'astro';

/** The pictures of the handbook; the public edition has none. */
export const GET: APIRoute = ({ locals, params: { picture = '' } }) => {
  const found = locals.pictures.get(picture);
  if (!found) throw new Error(`No picture with the name ${picture}`);
  return new Response(found.bytes, { headers: { 'Content-Type': 'image/png' } });
};
