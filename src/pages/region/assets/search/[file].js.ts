import type { APIRoute } from 'astro';
import { regionSearchFiles } from '../../../../layouts/site-search/region-entries.ts';

/** A file of the index of the search of a region's site. */
export const GET: APIRoute = ({ locals: { regional }, params: { file = '' } }) => {
  const text = regional && regionSearchFiles(regional).get(file);
  if (text === undefined) throw new Error(`No file ${file} of the search index`);
  return new Response(text);
};
