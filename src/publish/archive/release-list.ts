/** What readers see of the releases: the rows of the list, and the feed. */
import type { Site } from '../../data/site.ts';
import { type FeedEntry, formatFeed, momentInChina } from '../../format/atom-feed.ts';
import { escapeMarkup, readMarkup } from '../../format/escape-markup.ts';
import { ARCHIVE_FEED, ARCHIVE_PAGE } from '../../site/archive-addresses.ts';
import { archive as texts } from '../../ui/archive.ts';
import { writeAttribute } from '../edits.ts';
import { relativeUrl } from '../site-url.ts';
import { archivedAddress } from './addresses.ts';

/** A release as readers hear of it. */
export interface ListedRelease {
  readonly name: string;
  /** As staff typed it, `2026-07-22 09:00`. */
  readonly published: string;
  /** What is different from the release before, in words. */
  readonly change: string;
  /** Files of it that are in the archive, by their paths in its site. */
  readonly files: ReadonlySet<string>;
  readonly isCurrent: boolean;
}

/** What a release is opened by, the home page first. */
const DOORS: readonly [keyof typeof texts.links | 'csv' | 'json', string][] = [
  ['home', 'index.html'],
  ['indicators', 'indicators/index.html'],
  ['figures', 'figures/index.html'],
  ['report', 'report/index.html'],
  ['data', 'data/index.html'],
  ['csv', 'data/changes.csv'],
  ['json', 'data/changes.json'],
];

function doorsOf({ files, name }: ListedRelease): string {
  return DOORS.filter(([, path]) => files.has(path))
    .map(([door, path]) => {
      const text =
        door === 'csv' ? texts.changesCsv : door === 'json' ? texts.changesJson : texts.links[door];
      const href = relativeUrl(ARCHIVE_PAGE, archivedAddress(name, path));
      const label = texts.linkOf(text, name);
      return `<a ${writeAttribute('href', href)} ${writeAttribute('aria-label', label)}>${text}</a>`;
    })
    .join(' ');
}

/** The place of the rows in the page that the program makes. */
const ROWS = /(<tbody id="releases"[^>]*>)[\s\S]*?(<\/tbody>)/;

/** Puts the rows of the releases into the page of the archive, the newest first. */
export function withReleases(page: string, releases: readonly ListedRelease[]): string {
  const [name, day, change, doors] = texts.head.map((head) => writeAttribute('data-label', head));
  const rows = releases.toReversed().map((release) => {
    const mark = release.isCurrent ? `（${texts.current}）` : '';
    return (
      `<tr ${writeAttribute('id', release.name)}><th scope="row" ${name}>${release.name}${mark}</th>` +
      `<td ${day}>${release.published.slice(0, 10)}</td>` +
      `<td ${change}>${escapeMarkup(release.change)}</td><td ${doors}>${doorsOf(release)}</td></tr>`
    );
  });
  return page.replace(ROWS, (_, begin: string, end: string) => `${begin}${rows.join('')}${end}`);
}

/** Entries of a feed that was written before. */
function entriesOf(feed: string): FeedEntry[] {
  const field = (entry: string, name: string): string =>
    readMarkup(new RegExp(`<${name}>([^<]*)</${name}>`).exec(entry)?.[1] ?? '');
  return [...feed.matchAll(/<entry>[\s\S]*?<\/entry>/g)].map(([entry]) => ({
    id: field(entry, 'id'),
    title: field(entry, 'title'),
    updated: field(entry, 'updated'),
    summary: field(entry, 'summary'),
    href: relativeUrl(ARCHIVE_FEED, 'corrections.html'),
  }));
}

/**
 * The feed of releases and corrections.
 * @param corrections the feed of corrections of today's site, undefined where it has none
 */
export function releasesFeed(
  releases: readonly ListedRelease[],
  corrections: string | undefined,
  { organiser, siteDomain, siteName }: Site,
): string {
  const entries = releases.map(({ change, name, published }): FeedEntry => ({
    id: `tag:${siteDomain},2000:release:${name}`,
    title: texts.entry(name),
    updated: momentInChina(published),
    summary: change,
    href: `${relativeUrl(ARCHIVE_FEED, ARCHIVE_PAGE)}#${name}`,
  }));
  return formatFeed({
    id: `tag:${siteDomain},2000:releases`,
    title: `${siteName}：${texts.caption}`,
    author: organiser,
    entries: [...entries, ...entriesOf(corrections ?? '')],
  });
}
