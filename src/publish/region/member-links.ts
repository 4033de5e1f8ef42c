/** Links between the sites of a region, which no shard can check alone. */
import { publish } from '../../ui/publish.ts';
import { type OutputFault, outputFault } from '../fault.ts';
import { scanPage } from '../html-scan.ts';
import type { LinkUse } from '../page-links.ts';

/** Gives the text of a file of a member's site; undefined for a file of the region's own pages. */
export type ReadMemberFile = (file: string) => string | undefined;

/** A checker of links to elements of members' pages, which remembers what it has read. */
export function memberLinkChecker(
  read: ReadMemberFile,
): (links: readonly LinkUse[]) => OutputFault[] {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const idsOf = (file: string): ReadonlySet<string> | undefined => {
    if (!known.has(file)) {
      const text = file.endsWith('.html') ? read(file) : undefined;
      known.set(file, text === undefined ? undefined : scanPage(text).ids);
    }
    return known.get(file);
  };
  return (links) =>
    links.flatMap(({ file, id, snippet, target }) => {
      const isThere = id === '' || id === 'top' || idsOf(target)?.has(id) !== false;
      return isThere ? [] : [outputFault(file, publish.noAnchor(id), snippet)];
    });
}
