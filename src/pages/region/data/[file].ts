import type { APIRoute } from 'astro';
import { openFile } from '../../../region/open-data.ts';

/** A table of the open data of a region. */
export const GET: APIRoute = ({ locals: { regional }, params: { file = '' } }) => {
  if (regional === undefined) throw new Error('no region');
  return new Response(openFile(regional, file) as BodyInit);
};
