import type { APIRoute } from 'astro';
import { currentFigures } from '../../figures/all.ts';
import { formatFigureCsv } from '../../figures/download.ts';

/** The table of every figure as a CSV file that Excel and WPS open. */
export function getStaticPaths() {
  return [...currentFigures().values()].map((figure) => ({
    params: { id: figure.id },
    props: { csv: formatFigureCsv(figure) },
  }));
}

export const GET: APIRoute<{ csv: string }> = ({ props }) => new Response(props.csv);
