/**
 * From what the program wrote to what may be published, one file at a time: every page, stylesheet
 * and drawing is checked, and the URLs of pages and drawings are made relative, so that the folder
 * works at any path, from a disk, and unzipped on a server nobody can configure. Stylesheets come from
 * the program as they are published (stylesheet.ts). What only all files together show is noted for
 * `close-site.ts`.
 */
import { zh } from '../ui/zh.ts';
import { applyEdits } from './edits.ts';
import type { OutputFault } from './fault.ts';
import { scanPage } from './html-scan.ts';
import { NOT_FOUND_FILE, notFoundWriter, standAlone, withCarriedStyle } from './not-found.ts';
import { checkScan, checkText } from './page-checks.ts';
import { type LinkUse, linkPage, relativeWriter } from './page-links.ts';
import { type ListedPage, listedPage } from './sitemap.ts';
import { checkStylesheet } from './stylesheet-check.ts';

/** The site a file belongs to, as far as it is known: plain data, for whoever makes files elsewhere. */
export interface SiteFrame {
  /** Every file the site may have: where links may lead. */
  readonly files: ReadonlySet<string>;
  /** Path of the site on its server, such as `/park/`; only 404.html needs it. */
  readonly basePath?: string | undefined;
  /** Domain of the site where links to all others are marked; without it none is. */
  readonly leavingFrom?: string | undefined;
}

/** What other pages need to know of a page. */
export interface PageMarks {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly LinkUse[];
}

/** What is published of a file, and what was found in it. */
export interface PortableFile {
  /** As they were given or changed; undefined for a page whose section has no data. */
  readonly bytes: Uint8Array | undefined;
  readonly faults: readonly OutputFault[];
  /** Of pages and drawings. */
  readonly marks?: PageMarks;
  /** What the map of the site says of a page. */
  readonly listed?: ListedPage | undefined;
  /** Whether module scripts were removed; the page's authors should use src/client. */
  readonly withoutModules?: boolean;
}

/**
 * What the layout writes on `<html>` of a page whose section has no data. Astro has a page for every
 * source all the same, and an empty column is worse than none.
 */
const EMPTY_SECTION = /^[^>]*>\s*<html[^>]* data-empty-section(?:="[^"]*")?>/;

/** Texts keep a mark at their beginning, as everything else that is not touched. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

/** What marks a link to another site, where readers are to be told that they leave. */
function leavingMark(url: string, leavingFrom: string | undefined): string | undefined {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url.trim())?.[1]?.toLowerCase();
  const isLeft = leavingFrom !== undefined && host !== undefined;
  return isLeft && host !== leavingFrom.toLowerCase() ? zh.frame.external : undefined;
}

function portableMarkup(
  name: string,
  source: string,
  kind: 'html' | 'svg',
  { basePath, files, leavingFrom }: SiteFrame,
): PortableFile {
  const found = scanPage(source, kind);
  const isNotFound = name === NOT_FOUND_FILE;
  const alone = isNotFound && basePath === undefined;
  const text = alone ? standAlone(source, found, files) : source;
  const scan = alone ? scanPage(text, kind) : found;
  const write = isNotFound ? notFoundWriter(basePath) : relativeWriter(name);
  const leaving = (url: string): string | undefined => leavingMark(url, leavingFrom);
  const page = linkPage(name, scan, files, write, kind === 'html' ? leaving : undefined);
  const edits = [...scan.modules.map((span) => ({ span, text: '' })), ...page.edits];
  const edited = applyEdits(text, edits);
  const contents = isNotFound ? withCarriedStyle(edited, alone) : edited;
  return {
    bytes: new TextEncoder().encode(contents),
    faults: [...checkScan(name, scan, kind), ...page.faults],
    marks: { ids: scan.ids, links: page.links },
    listed: listedPage(name, contents),
    withoutModules: found.modules.length > 0,
  };
}

/** What to publish of the file `name` of a site. */
export function portableFile(name: string, bytes: Uint8Array, frame: SiteFrame): PortableFile {
  switch (/\.[a-z]+$/.exec(name)?.[0]) {
    case '.html': {
      const source = textOf(bytes);
      if (EMPTY_SECTION.test(source)) return { bytes: undefined, faults: [] };
      return portableMarkup(name, source, 'html', frame);
    }
    case '.svg':
      return portableMarkup(name, textOf(bytes), 'svg', frame);
    case '.css':
      return { bytes, faults: checkStylesheet(name, textOf(bytes), frame.files) };
    case '.csv':
    case '.txt':
      return { bytes, faults: checkText(name, textOf(bytes)) };
    default:
      return { bytes, faults: [] };
  }
}
