import type { APIRoute } from 'astro';
import { robotsText } from '../layouts/robots-text.ts';

/** It is written only where search engines ask for it: at the root of a host. */
export const GET: APIRoute = ({ locals: { site } }) => new Response(robotsText(site));
