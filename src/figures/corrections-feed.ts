import type { Park } from '../data/park.ts';
import type { Site } from '../data/site.ts';
import { type FeedEntry, formatFeed, momentInChina } from '../format/atom-feed.ts';
import { correctionSentence } from '../format/correction.ts';
import { type Correction, sortedCorrections } from '../model/corrections.ts';
import { corrections as words } from '../ui/planning.ts';

/**
 * The corrections as an Atom feed, the latest first. Ids are made from the site's domain, so that they
 * stay the same wherever the folder lies; times are those staff typed.
 */
export function correctionsFeed(
  { revisions }: Park,
  { organiser, siteDomain, siteName }: Site,
): string {
  const id = `tag:${siteDomain},2000:corrections`;
  const entryOf = (row: Correction): FeedEntry => ({
    id: `${id}:${row.date}:${row.at.row}`,
    title: `${words.mark}：${row.subject}`,
    updated: momentInChina(row.date),
    summary: correctionSentence(row),
  });
  return formatFeed({
    id,
    title: `${siteName}：${words.title}`,
    author: organiser,
    entries: sortedCorrections(revisions).map(entryOf),
  });
}
