import type { Park } from '../data/park.ts';
import type { Site } from '../data/site.ts';
import { escapeMarkup } from '../format/escape-markup.ts';
import { correctionSentence } from '../format/correction.ts';
import { sortedCorrections, type Correction } from '../model/corrections.ts';
import { corrections as words } from '../ui/planning.ts';

/** A day as the moment an Atom feed wants: its begin in China. */
const moment = (day: string): string => `${day}T00:00:00+08:00`;

/**
 * The corrections as an Atom feed (RFC 4287), the latest first. Ids are tag addresses (RFC 4151) made from
 * the site's domain, so that they stay the same wherever the folder lies; times are those staff typed.
 */
export function correctionsFeed(
  { revisions }: Park,
  { organiser, siteDomain, siteName }: Site,
): string {
  const sorted = sortedCorrections(revisions);
  const id = (row?: Correction): string =>
    `tag:${siteDomain},2000:corrections${row === undefined ? '' : `:${row.date}:${row.at.row}`}`;
  const entries = sorted.map(
    (row) =>
      `  <entry>\n    <title>${escapeMarkup(`${words.mark}：${row.subject}`)}</title>\n` +
      `    <id>${escapeMarkup(id(row))}</id>\n    <updated>${moment(row.date)}</updated>\n` +
      `    <summary>${escapeMarkup(correctionSentence(row))}</summary>\n  </entry>\n`,
  );
  const updated = moment(sorted[0]?.date ?? '2000-01-01');
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">\n' +
    `  <title>${escapeMarkup(`${siteName}：${words.title}`)}</title>\n  <id>${escapeMarkup(id())}</id>\n` +
    `  <updated>${updated}</updated>\n  <author><name>${escapeMarkup(organiser)}</name></author>\n` +
    `${entries.join('')}</feed>\n`
  );
}
