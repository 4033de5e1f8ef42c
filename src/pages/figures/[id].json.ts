import type { APIRoute } from 'astro';
import { figureOfDownload } from '../../figures/download-name.ts';
import { figuresFor } from '../../figures/figure-set.ts';
import { frameOf } from '../../figures/frame.ts';
import { figureRecord } from '../../open-data/figure-record.ts';
import { openMetadata } from '../../open-data/metadata.ts';

/** The table of every figure with its measure, period, source and licence. */
export const GET: APIRoute = ({ locals, params: { id = '' } }) => {
  const figure = figuresFor(locals).get(figureOfDownload(id));
  if (!figure) throw new Error(`No figure with the id ${id}`);
  const about = openMetadata(locals.park, locals.site);
  const record = figureRecord(frameOf(figure, locals), about);
  return new Response(`${JSON.stringify(record, undefined, 1)}\n`);
};
