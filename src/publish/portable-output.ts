/**
 * From what Astro wrote to what may be published: every page, stylesheet and drawing is checked
 * and its URLs are made relative, so that the folder works at any path, from a disk, and unzipped
 * on a server nobody can configure.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from './edits.ts';
import { type OutputFault, PublishFault } from './fault.ts';
import { scanPage } from './html-scan.ts';
import { NOT_FOUND_FILE, notFoundWriter, standAlone } from './not-found.ts';
import { checkFileNames, listOutputFiles } from './output-files.ts';
import { checkScan, checkText } from './page-checks.ts';
import { type AnchorUse, checkAnchors, linkPage, relativeWriter } from './page-links.ts';
import { portableStylesheet } from './stylesheet.ts';

/** How the output will be served, as far as it is known. */
export interface PortableOptions {
  /** Path of the site on its server, such as `/park/`; only 404.html needs it. */
  readonly basePath?: string | undefined;
}

/** What was looked at. */
export interface PortableReport {
  readonly pages: number;
  /** Pages from which module scripts were removed; their authors should use src/client. */
  readonly withoutModules: string[];
}

/**
 * Rewrites the files below `root` in place.
 * @throws PublishFault with every fault of every file; the folder must then be thrown away.
 */
export function makePortable(root: string, options: PortableOptions = {}): PortableReport {
  const names = listOutputFiles(root);
  const files = new Set(names);
  const faults: OutputFault[] = checkFileNames(names);
  const anchors: AnchorUse[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  const withoutModules: string[] = [];
  let pages = 0;

  const rewrite = (file: string, change: (source: string) => string): void => {
    const source = readFileSync(join(root, file), 'utf8');
    const result = change(source);
    if (result !== source) writeFileSync(join(root, file), result);
  };

  const portableMarkup = (file: string, source: string, kind: 'html' | 'svg'): string => {
    const found = scanPage(source, kind);
    if (found.modules.length > 0) withoutModules.push(file);
    const alone = file === NOT_FOUND_FILE && options.basePath === undefined;
    const text = alone ? standAlone(source, found, files) : source;
    const scan = alone ? scanPage(text, kind) : found;
    ids.set(file, scan.ids);
    faults.push(...checkScan(file, scan, kind));
    const write = file === NOT_FOUND_FILE ? notFoundWriter(options.basePath) : relativeWriter(file);
    const links = linkPage(file, scan, files, write);
    faults.push(...links.faults);
    anchors.push(...links.anchors);
    return applyEdits(text, [...scan.modules.map((span) => ({ span, text: '' })), ...links.edits]);
  };

  for (const file of names) {
    if (file.endsWith('.html')) {
      pages += 1;
      rewrite(file, (source) => portableMarkup(file, source, 'html'));
    } else if (file.endsWith('.svg')) {
      rewrite(file, (source) => portableMarkup(file, source, 'svg'));
    } else if (file.endsWith('.css')) {
      rewrite(file, (source) => {
        const sheet = portableStylesheet(source, file, files);
        faults.push(...sheet.faults);
        return sheet.css;
      });
    } else if (file.endsWith('.csv') || file.endsWith('.txt')) {
      faults.push(...checkText(file, readFileSync(join(root, file), 'utf8')));
    }
  }
  faults.push(...checkAnchors(anchors, ids));
  if (faults.length > 0) throw new PublishFault(faults);
  return { pages, withoutModules };
}
