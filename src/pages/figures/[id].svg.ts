import type { APIRoute } from 'astro';
import { figureOfDownload } from '../../figures/download-name.ts';
import { formatFigureSvg } from '../../figures/download.ts';
import { figuresFor } from '../../figures/figure-set.ts';
import { frameOf } from '../../figures/frame.ts';

/** Every figure as a picture that stands by itself, drawn for the width of a page. */
export const GET: APIRoute = ({ locals, params: { id = '' } }) => {
  const figure = figuresFor(locals).get(figureOfDownload(id));
  if (!figure) throw new Error(`No figure with the id ${id}`);
  return new Response(formatFigureSvg(frameOf(figure, locals), locals.park.edition));
};
