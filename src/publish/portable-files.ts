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
import { checkStylesheet } from './stylesheet-check.ts';

/** How the output will be served, as far as it is known. */
export interface PortableOptions {
  /** Path of the site on its server, such as `/park/`; only 404.html needs it. */
  readonly basePath?: string | undefined;
  /** Domain of the site where links to all others are marked; without it none is. */
  readonly leavingFrom?: string | undefined;
}

/** What was found in some of the files of a site; one thread can send it to another. */
export interface Findings {
  readonly faults: OutputFault[];
  /** Links to an element, and the first link to each file. */
  readonly links: LinkUse[];
  /** Ids of every page. */
  readonly ids: Map<string, ReadonlySet<string>>;
  /** Pages that are not published, as their section has no data. */
  readonly empty: string[];
  /** Pages from which module scripts were removed; their authors should use src/client. */
  readonly withoutModules: string[];
}

/** What other pages need to know of a page. */
export interface PageMarks {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly LinkUse[];
}

/** What is published of a file: its text or its bytes, as they were given or changed. */
export interface PortableFile {
  readonly contents: string | Buffer;
  /** Of pages and drawings. */
  readonly marks?: PageMarks;
}

/** Takes the files of a site one after another. */
export interface PortableFiles {
  /** What to publish of the file `name`; nothing for a page whose section has no data. */
  take(name: string, bytes: Buffer): PortableFile | undefined;
  readonly findings: Findings;
}

/**
 * What the layout writes on `<html>` of a page whose section has no data. Astro has a page for every
 * source all the same, and an empty column is worse than none.
 */
const EMPTY_SECTION = /^[^>]*>\s*<html[^>]* data-empty-section(?:="[^"]*")?>/;

/** @param files every file the site may have: where links may lead */
export function portableFiles(
  files: ReadonlySet<string>,
  options: PortableOptions = {},
): PortableFiles {
  const findings: Findings = {
    faults: [],
    links: [],
    ids: new Map(),
    empty: [],
    withoutModules: [],
  };
  const { empty, faults, ids, links, withoutModules } = findings;
  const linked = new Set<string>();

  const note = (file: string, marks: PageMarks): void => {
    ids.set(file, marks.ids);
    for (const use of marks.links) {
      if (use.id === '' && linked.has(use.target)) continue;
      linked.add(use.target);
      links.push(use);
    }
  };

  const leaving = (url: string): string | undefined => {
    const host = /^https?:\/\/([^/:?#]+)/i.exec(url.trim())?.[1]?.toLowerCase();
    const isLeft = options.leavingFrom !== undefined && host !== undefined;
    return isLeft && host !== options.leavingFrom?.toLowerCase() ? zh.frame.external : undefined;
  };

  const portableMarkup = (file: string, source: string, kind: 'html' | 'svg'): PortableFile => {
    const found = scanPage(source, kind);
    if (found.modules.length > 0) withoutModules.push(file);
    const isNotFound = file === NOT_FOUND_FILE;
    const alone = isNotFound && options.basePath === undefined;
    const text = alone ? standAlone(source, found, files) : source;
    const scan = alone ? scanPage(text, kind) : found;
    faults.push(...checkScan(file, scan, kind));
    const write = isNotFound ? notFoundWriter(options.basePath) : relativeWriter(file);
    const page = linkPage(file, scan, files, write, kind === 'html' ? leaving : undefined);
    faults.push(...page.faults);
    const marks = { ids: scan.ids, links: page.links };
    note(file, marks);
    const edits = [...scan.modules.map((span) => ({ span, text: '' })), ...page.edits];
    const contents = applyEdits(text, edits);
    return { contents: isNotFound ? withCarriedStyle(contents, alone) : contents, marks };
  };

  return {
    findings,
    take(name, bytes) {
      switch (/\.[a-z]+$/.exec(name)?.[0]) {
        case '.html': {
          const source = bytes.toString('utf8');
          if (!EMPTY_SECTION.test(source)) return portableMarkup(name, source, 'html');
          empty.push(name);
          return undefined;
        }
        case '.svg':
          return portableMarkup(name, bytes.toString('utf8'), 'svg');
        case '.css':
          faults.push(...checkStylesheet(name, bytes.toString('utf8'), files));
          return { contents: bytes };
        case '.csv':
        case '.txt':
          faults.push(...checkText(name, bytes.toString('utf8')));
          return { contents: bytes };
        default:
          return { contents: bytes };
      }
    },
  };
}
