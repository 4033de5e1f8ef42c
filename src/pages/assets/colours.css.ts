import type { APIRoute } from 'astro';
import { colourSheet } from '../../layouts/colour-sheet.ts';

/** The colours of pages and slides. */
export const GET: APIRoute = ({ locals }) => new Response(colourSheet(locals.site));
