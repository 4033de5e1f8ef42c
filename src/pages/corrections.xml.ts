import type { APIRoute } from 'astro';
import { correctionsFeed } from '../figures/corrections-feed.ts';

/** The feed of corrections. */
export const GET: APIRoute = ({ locals: { park, site } }) =>
  new Response(correctionsFeed(park, site));
