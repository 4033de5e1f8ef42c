import type { APIRoute } from 'astro';
import { searchFiles } from '../../../layouts/site-search/index-files.ts';

/** A file of the index of the site search. */
export const GET: APIRoute = ({ locals, params: { file = '' } }) => {
  const text = searchFiles(locals).get(file);
  if (text === undefined) throw new Error(`No file ${file} of the search index`);
  return new Response(text);
};
