/** Atom feeds (RFC 4287). */
import { escapeMarkup } from './escape-markup.ts';

/** What a feed reader shows as one item. */
export interface FeedEntry {
  /** A tag address (RFC 4151), the same for ever. */
  readonly id: string;
  readonly title: string;
  /** A moment, `2026-07-22T09:00:00+08:00`. */
  readonly updated: string;
  readonly summary: string;
  /** Where it leads, relative to the feed. */
  readonly href?: string;
}

/** A feed as a whole. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

/** When a feed without entries was last changed: it never was. */
const NEVER = '2000-01-01T00:00:00+08:00';

/** A time as staff type it, a day or a day and a time in China, as a moment. */
export function momentInChina(written: string): string {
  const [day = '', time = '00:00'] = written.split(' ');
  return `${day}T${time}:00+08:00`;
}

function formatEntry({ href, id, summary, title, updated }: FeedEntry): string {
  const link = href === undefined ? '' : `    <link href="${escapeMarkup(href)}"/>\n`;
  return (
    `  <entry>\n    <title>${escapeMarkup(title)}</title>\n    <id>${escapeMarkup(id)}</id>\n${link}` +
    `    <updated>${updated}</updated>\n    <summary>${escapeMarkup(summary)}</summary>\n  </entry>\n`
  );
}

/** The text of a feed, the latest entry first; those of one moment in the order given. */
export function formatFeed({ author, entries, id, title }: Feed): string {
  const sorted = entries.toSorted((a, b) =>
    a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0,
  );
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">\n' +
    `  <title>${escapeMarkup(title)}</title>\n  <id>${escapeMarkup(id)}</id>\n` +
    `  <updated>${sorted[0]?.updated ?? NEVER}</updated>\n` +
    `  <author><name>${escapeMarkup(author)}</name></author>\n` +
    `${sorted.map(formatEntry).join('')}</feed>\n`
  );
}
