import type { Edition } from '../data/park.ts';
import { INTERNAL_PREFIX } from '../ui/editions.ts';

/**
 * The name, without its extension, of the files of a figure that are saved and sent on. Those of the
 * internal edition say so in their names: a link's `download` would do it over http alone, not from a
 * disk.
 */
export function downloadName(id: string, edition: Edition): string {
  return edition === 'internal' ? `${INTERNAL_PREFIX}${id}` : id;
}

/** The figure a download is of, by its name. */
export function figureOfDownload(name: string): string {
  return name.startsWith(INTERNAL_PREFIX) ? name.slice(INTERNAL_PREFIX.length) : name;
}
