import type { APIRoute } from 'astro';
import { regionFile } from '../../../region/open-data.ts';

/** A file of the open data of a region. */
export const GET: APIRoute = async ({ locals: { regional }, params: { file = '' } }) => {
  if (regional === undefined) throw new Error('no region');
  return new Response((await regionFile(regional, file)).slice().buffer);
};
