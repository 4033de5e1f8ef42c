/**
 * 404.html is the one page served at addresses that are not its own: a server answers /a/b/c/x
 * with it, so a relative URL in it would be looked for in /a/b/c/. A `<base>` is forbidden by the
 * policy (`base-uri 'none'`), and a script must not be needed.
 *
 * With a base path (`/park/`, from site.yaml) its URLs start with that path and work anywhere.
 * Without one nobody knows where the site will lie, so the page becomes plain text that needs no
 * other file: stylesheets, scripts and icons go, the link home leads to the server's own `/`, and
 * other links stay as text.
 */
import { applyEdits, type Edit, writeAttribute } from './edits.ts';
import type { PageScan } from './page-scan.ts';
import type { UrlWriter } from './page-links.ts';
import { resolveUrl } from './site-url.ts';

/** The file that servers look for. */
export const NOT_FOUND_FILE = '404.html';

/**
 * Writer for 404.html. `basePath` is the site's own path on its server, such as `/park/`; without
 * it the only file of the site left in the page is the home page, written `/`.
 */
export function notFoundWriter(basePath: string | undefined): UrlWriter {
  const base = `/${basePath ?? ''}/`.replace(/\/{2,}/g, '/');
  return ({ path, query, hash }) => {
    if (path === NOT_FOUND_FILE) return hash;
    return basePath === undefined ? '/' : base + path + query + hash;
  };
}

/** 404.html as text that needs no other file; see above. */
export function standAlone(source: string, scan: PageScan, files: ReadonlySet<string>): string {
  const edits: Edit[] = [...scan.assets, ...scan.modules].map((span) => ({ span, text: '' }));
  for (const slot of scan.urls) {
    const target = resolveUrl(slot.value, NOT_FOUND_FILE, files);
    if (!slot.leads || target.kind !== 'file') continue;
    if (target.path === 'index.html') {
      edits.push({ span: slot.span, text: writeAttribute(slot.attribute, '/') });
    } else if (target.path !== NOT_FOUND_FILE) {
      // The space before the attribute goes with it.
      edits.push({ span: { start: slot.span.start - 1, end: slot.span.end }, text: '' });
    }
  }
  return applyEdits(source, edits);
}
