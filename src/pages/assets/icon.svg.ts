import type { APIRoute } from 'astro';
import { paletteOf } from '../../figures/palette.ts';

/** The icon in the browser tab: bars on the main colour. */
export const GET: APIRoute = ({ locals }) => {
  const { plain } = paletteOf(locals.site).brand;
  return new Response(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28">' +
      `<rect width="28" height="28" fill="${plain}"/>` +
      '<path d="M6 21V15h4v6zM12 21V11h4v10zM18 21V6h4v15z" fill="#fff"/></svg>\n',
  );
};
