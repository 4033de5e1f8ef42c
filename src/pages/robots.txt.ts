import type { APIRoute } from 'astro';

/** Search engines may read all of a public site; it is written only where they ask for it. */
export const GET: APIRoute = () => new Response('User-agent: *\nDisallow:\n');
