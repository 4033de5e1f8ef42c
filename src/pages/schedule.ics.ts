import type { APIRoute } from 'astro';
import { releaseCalendar } from '../figures/release-calendar.ts';

/** The days on which figures are to be released, for calendars. */
export const GET: APIRoute = ({ locals: { park, site } }) =>
  new Response(releaseCalendar(park, site));
