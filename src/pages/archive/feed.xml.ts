import type { APIRoute } from 'astro';
import { correctionsFeed } from '../../figures/corrections-feed.ts';

/** The feed of releases and corrections; a release puts the releases into it. */
export const GET: APIRoute = ({ locals: { park, site } }) =>
  new Response(correctionsFeed(park, site));
