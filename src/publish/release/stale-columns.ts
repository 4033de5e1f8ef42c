/** How long each column of the site has stood as it is, from the releases alone and never from a clock. */
import { isArchive } from '../archive/addresses.ts';
import type { ReleaseManifest } from './manifest.ts';

/** A column of the site and when a release last changed a page of it. */
export interface ColumnAge {
  /** Folder of the column; empty for the home page. */
  readonly folder: string;
  /** The day of that release, `2026-07-22`. */
  readonly changed: string;
  /** Days from then to the newest release. */
  readonly days: number;
}

const dayOf = ({ published }: ReleaseManifest): string => published.slice(0, 10);

/** Whole days between two days written `2026-07-22`. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The column a page belongs to: its first folder; undefined for what is no page or stands alone. */
function columnOf(path: string): string | undefined {
  if (!path.endsWith('.html') || isArchive(path)) return undefined;
  const cut = path.indexOf('/');
  if (cut === -1) return path === 'index.html' ? '' : undefined;
  return path.slice(0, cut);
}

/**
 * The age of every column the newest site has, home first: the days since a release changed what a page
 * of it says.
 *
 * @param history releases from the first to the newest
 */
export function columnAges(history: readonly ReleaseManifest[]): ColumnAge[] {
  const newest = history.at(-1);
  if (newest === undefined) return [];
  const folders = new Set<string>();
  for (const path of Object.keys(newest.site)) {
    const folder = columnOf(path);
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort().map((folder) => {
    const last = history.findLast(({ pages }) => pages.some((path) => columnOf(path) === folder));
    const changed = dayOf(last ?? newest);
    return { folder, changed, days: daysBetween(changed, dayOf(newest)) };
  });
}
