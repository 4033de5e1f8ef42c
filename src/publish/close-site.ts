/** What only all files of a site together show: links to elements and pages that are not there. */
import { publish } from '../ui/publish.ts';
import { type OutputFault, outputFault, PublishFault } from './fault.ts';
import { checkFileNames } from './file-names.ts';
import type { LinkUse } from './page-links.ts';
import type { Findings } from './findings.ts';

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Ends the making of a site.
 * @param files every file it might have had
 * @param found what was found in its files
 * @returns stylesheets no page names, which need not be published: those of pages an edition does not
 *   have, such as the staff handbook in the public one
 * @throws PublishFault with every fault of every file; nothing may then be published
 */
export function closeSite(files: readonly string[], found: Findings): string[] {
  const { ids, links } = found;
  const faults = [
    ...checkFileNames(files),
    ...found.faults,
    ...checkLinks(links, ids, new Set(found.empty)),
  ];
  if (faults.length > 0) throw new PublishFault(faults.sort((a, b) => inOrder(a.file, b.file)));
  const linked = new Set(links.map(({ target }) => target));
  return files.filter((file) => file.endsWith('.css') && !linked.has(file));
}

/** Faults for links to pages that are not published and to ids no page has; `top` is in every page. */
function checkLinks(
  links: readonly LinkUse[],
  ids: ReadonlyMap<string, string>,
  empty: ReadonlySet<string>,
): OutputFault[] {
  return links.flatMap(({ file, id, snippet, target }) => {
    if (empty.has(target)) return [outputFault(file, publish.dangling, snippet)];
    if (id === '' || id === 'top' || ids.get(target)?.includes(`\n${id}\n`) !== false) return [];
    return [outputFault(file, publish.noAnchor(id), snippet)];
  });
}
