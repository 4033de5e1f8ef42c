import type { APIRoute } from 'astro';
import { currentFigures } from '../../figures/all.ts';
import { formatFigureSvg } from '../../figures/download.ts';
import type { Figure } from '../../figures/figure.ts';

/** Every figure as a picture that stands by itself, drawn for the width of a page. */
export function getStaticPaths() {
  return [...currentFigures().values()].map((figure) => ({
    params: { id: figure.id },
    props: { figure },
  }));
}

export const GET: APIRoute<{ figure: Figure }> = ({ props }) =>
  new Response(formatFigureSvg(props.figure));
