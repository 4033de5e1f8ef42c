import type { APIRoute } from 'astro';
import { packageFile } from '../../open-data/package-files.ts';

/** The files of the open data: tables, descriptions, the workbook, the archive. */
export const GET: APIRoute = async ({ locals, params: { file = '' } }) =>
  new Response((await packageFile(locals, file)).slice().buffer);
