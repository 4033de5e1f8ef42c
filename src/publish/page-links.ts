/**
 * Turns the URLs of one page into relative ones, and says which lead nowhere.
 */
import { publish } from '../ui/publish.ts';
import { type Edit, writeAttribute } from './edits.ts';
import { type OutputFault, outputFault } from './fault.ts';
import type { PageScan, UrlSlot } from './page-scan.ts';
import { relativeUrl, resolveUrl, type UrlTarget } from './site-url.ts';
import { mapUrls } from './url-lists.ts';

/** A link to a file of the site, to be checked when all its files are known. */
export interface LinkUse {
  readonly file: string;
  readonly target: string;
  /** The element of the page that is meant; '' for the file itself. */
  readonly id: string;
  readonly snippet: string;
}

/** The outcome for one page. */
export interface PageLinks {
  readonly edits: Edit[];
  readonly faults: OutputFault[];
  readonly links: LinkUse[];
}

/** How the URL of a file is written in a page; see `relativeUrl` and not-found.ts. */
export type UrlWriter = (target: Extract<UrlTarget, { kind: 'file' }>) => string;

/** The usual writer for the page `file`. A hash on the page itself stays as short as it was. */
export function relativeWriter(file: string): UrlWriter {
  return ({ path, query, hash }) =>
    path === file && query === '' && hash !== '' ? hash : relativeUrl(file, path) + query + hash;
}

/** On links to other sites, where readers are to be told: what stands beside the link. */
const LEAVING_MARK = 'data-leaving';

/**
 * Goes through every URL of a scanned page.
 *
 * @param write gives the new URL of a file of the output
 * @param leaving what marks a link to another site; undefined for one that needs no mark
 */
export function linkPage(
  file: string,
  scan: PageScan,
  files: ReadonlySet<string>,
  write: UrlWriter,
  leaving: (url: string) => string | undefined = () => undefined,
): PageLinks {
  const found: PageLinks = { edits: [], faults: [], links: [] };
  for (const slot of scan.urls) {
    const value = mapUrls(slot.value, slot.shape, (url) =>
      linkUrl(url, slot, file, files, write, found),
    );
    const mark = slot.element === 'a' ? leaving(slot.value) : undefined;
    if (value !== slot.value || mark !== undefined) {
      const added = mark === undefined ? '' : ` ${writeAttribute(LEAVING_MARK, mark)}`;
      found.edits.push({ span: slot.span, text: writeAttribute(slot.attribute, value) + added });
    }
  }
  for (const id of scan.localReferences) {
    found.links.push({ file, target: file, id, snippet: `url(#${id})` });
  }
  return found;
}

function linkUrl(
  url: string,
  slot: UrlSlot,
  file: string,
  files: ReadonlySet<string>,
  write: UrlWriter,
  found: PageLinks,
): string {
  const snippet = `<${slot.element} ${slot.attribute}="${url}">`;
  const target = resolveUrl(url, file, files);
  if (target.kind === 'file') {
    const id = decodeId(target.hash.slice(1));
    found.links.push({ file, target: target.path, id, snippet });
    return write(target);
  }
  if (target.kind === 'missing') {
    found.faults.push(outputFault(file, publish.dangling, snippet));
  } else if (!allowed(target, slot)) {
    found.faults.push(outputFault(file, publish.foreign, snippet));
  }
  return url;
}

/** Links may lead to other sites, telephone and mail; only images may be data URLs. */
function allowed(target: UrlTarget, slot: UrlSlot): boolean {
  if (target.kind === 'web' || target.kind === 'contact') return slot.leads;
  if (target.kind === 'data') return ['img', 'image', 'source'].includes(slot.element);
  return false;
}

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
