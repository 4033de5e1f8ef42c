import type { APIRoute } from 'astro';
import { correctionsFeed } from '../figures/corrections-feed.ts';
import { currentPark, currentSite } from '../site/current.ts';

/** The feed of corrections, when there are any. */
export function getStaticPaths() {
  return currentPark().revisions.length > 0 ? [{ params: { feed: 'corrections' } }] : [];
}

export const GET: APIRoute = () => new Response(correctionsFeed(currentPark(), currentSite()));
