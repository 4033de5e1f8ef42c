import type { APIRoute } from 'astro';
import { currentFigures } from '../../figures/current-figures.ts';
import { currentPark } from '../../site/current.ts';
import { figureOfDownload, formatFigureSvg } from '../../figures/download.ts';
import { figurePaths } from '../../figures/figure-paths.ts';

/** Every figure as a picture that stands by itself, drawn for the width of a page. */
export function getStaticPaths() {
  return figurePaths('.svg');
}

export const GET: APIRoute = ({ params: { id = '' } }) => {
  const figure = currentFigures().get(figureOfDownload(id));
  if (!figure) throw new Error(`No figure with the id ${id}`);
  return new Response(formatFigureSvg(figure, currentPark().edition));
};
