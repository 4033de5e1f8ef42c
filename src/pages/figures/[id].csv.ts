import type { APIRoute } from 'astro';
import { currentFigures } from '../../figures/current-figures.ts';
import { currentPark } from '../../site/current.ts';
import { figureOfDownload, formatFigureCsv } from '../../figures/download.ts';
import { figurePaths } from '../../figures/figure-paths.ts';

/** The table of every figure as a CSV file that Excel and WPS open. */
export function getStaticPaths() {
  return figurePaths('.csv');
}

export const GET: APIRoute = ({ params: { id = '' } }) => {
  const figure = currentFigures().get(figureOfDownload(id));
  if (!figure) throw new Error(`No figure with the id ${id}`);
  return new Response(formatFigureCsv(figure, currentPark().edition));
};
