import type { APIRoute } from 'astro';
import { figureOfDownload } from '../../figures/download-name.ts';
import { formatFigureCsv } from '../../figures/download.ts';
import { figuresFor } from '../../figures/figure-set.ts';
import { frameOf } from '../../figures/frame.ts';

/** The table of every figure as a CSV file that Excel and WPS open. */
export const GET: APIRoute = ({ locals, params: { id = '' } }) => {
  const figure = figuresFor(locals).get(figureOfDownload(id));
  if (!figure) throw new Error(`No figure with the id ${id}`);
  return new Response(formatFigureCsv(frameOf(figure, locals), locals.park.edition));
};
