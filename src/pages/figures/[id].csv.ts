import type { APIRoute } from 'astro';
import { currentFigures } from '../../figures/all.ts';
import { formatFigureCsv } from '../../figures/download.ts';
import type { Figure } from '../../figures/figure.ts';

/** The table of every figure as a CSV file that Excel and WPS open. */
export function getStaticPaths() {
  return [...currentFigures().values()].map((figure) => ({
    params: { id: figure.id },
    props: { figure },
  }));
}

export const GET: APIRoute<{ figure: Figure }> = ({ props }) =>
  new Response(formatFigureCsv(props.figure));
