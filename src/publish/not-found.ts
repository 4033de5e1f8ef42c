/**
 * 404.html is the one page served at addresses that are not its own: a server answers /a/b/c/x
 * with it, so a relative URL in it would be looked for in /a/b/c/. A `<base>` is forbidden by the
 * policy (`base-uri 'none'`), and a script must not be needed.
 *
 * With a base path (`/park/`, from site.yaml) its URLs start with that path and work anywhere.
 * Without one nobody knows where the site will lie, so the page needs no other file: stylesheets, scripts
 * and icons go, the style it brings along takes their place, the link home leads to the server's own `/`,
 * and other links stay as text.
 */
import { sha256Base64 } from '../data/sha256.ts';
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

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The value of an attribute as it was before it was written. */
function plainText(value: string): string {
  return value.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code?: string, name = '') =>
    code === undefined ? (NAMED[name] ?? '') : String.fromCharCode(Number(code)),
  );
}

/** Carries the style of the page in its head, where no policy can forbid it. */
const CARRIED_STYLE = /<meta name="carried-style" content="([^"]*)"\s*\/?>/;

/**
 * Makes the style that 404.html carries its own, allowed by its digest alone; where the page has the
 * stylesheets of the site it is dropped. To be done when the page has been checked.
 */
export function withCarriedStyle(html: string, alone: boolean): string {
  const carried = CARRIED_STYLE.exec(html);
  if (carried === null) return html;
  if (!alone) return html.replace(carried[0], '');
  const style = plainText(carried[1] ?? '');
  return html
    .replace(carried[0], () => `<style>${style}</style>`)
    .replace("style-src 'self'", `style-src 'self' 'sha256-${sha256Base64(style)}'`);
}

/** 404.html without any other file; see above. */
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
