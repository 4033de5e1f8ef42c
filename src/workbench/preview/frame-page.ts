/**
 * A page of the site as it can be shown in a frame of the publishing page: its stylesheets and pictures at
 * addresses the frame may load, its scripts taken out. The frame is a `srcdoc` document without the right
 * to run scripts; the page's content security policy allows it nothing but `blob:` and `data:`.
 */
import { applyEdits, type Edit, writeAttribute } from '../../publish/edits.ts';
import { scanPage } from '../../publish/html-scan.ts';
import type { UrlSlot } from '../../publish/page-scan.ts';
import { resolveUrl } from '../../publish/site-url.ts';
import { mapUrls } from '../../publish/url-lists.ts';

/** What a framed page may load: nothing from any file or host. */
const FRAME_POLICY =
  "default-src 'none'; style-src blob:; img-src blob: data:; base-uri 'none'; form-action 'none'";

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/i;

/** A place in a page that is marked: an attribute is put there. */
export interface FrameMark {
  /** Where in the source an attribute can be put into a tag. */
  readonly at: number;
  readonly name: string;
  readonly value: string;
}

/** How a page is put into a frame. */
export interface FrameOptions {
  /** Path of the page in its site. */
  readonly address: string;
  /** Every file of the site. */
  readonly files: ReadonlySet<string>;
  /** Where the frame finds a stylesheet or picture of the site; nothing for one it does without. */
  readonly urlOf: (path: string) => string | undefined;
  readonly marks?: readonly FrameMark[];
}

/** Whether an attribute loads something that a frame shows: a stylesheet or a picture. */
function isShown({ element }: UrlSlot, path: string): boolean {
  if (element === 'link') return path.endsWith('.css');
  return /^(?:img|image|source|use)$/.test(element);
}

/** The stylesheets and pictures a page shows, as paths in its site. */
export function filesOfPage(
  html: string,
  { address, files }: Pick<FrameOptions, 'address' | 'files'>,
): string[] {
  const found = new Set<string>();
  for (const slot of scanPage(html).urls) {
    mapUrls(slot.value, slot.shape, (url) => {
      const target = resolveUrl(url, address, files);
      if (target.kind === 'file' && isShown(slot, target.path)) found.add(target.path);
      return url;
    });
  }
  return [...found];
}

/** The page's source for the frame. Links stay as they are: whoever shows the frame follows them. */
export function framePage(html: string, options: FrameOptions): string {
  const { address, files, marks = [], urlOf } = options;
  const scan = scanPage(html);
  // A frame without scripts would only complain about them; blocks of data run nothing.
  const edits: Edit[] = scan.assets
    .filter(({ start }) => html.slice(start + 1, start + 7) === 'script')
    .concat(scan.modules)
    .map((span) => ({ span, text: '' }));
  for (const slot of scan.urls) {
    if (slot.leads) continue;
    const value = mapUrls(slot.value, slot.shape, (url) => {
      const target = resolveUrl(url, address, files);
      if (target.kind === 'data') return url;
      const isUsed = target.kind === 'file' && isShown(slot, target.path);
      return (isUsed ? urlOf(target.path) : undefined) ?? '';
    });
    const text = value.trim() === '' ? '' : writeAttribute(slot.attribute, value);
    if (value !== slot.value) edits.push({ span: slot.span, text });
  }
  for (const { at, name, value } of marks) {
    edits.push({ span: { start: at, end: at }, text: ` ${writeAttribute(name, value)}` });
  }
  const head = `<meta http-equiv="Content-Security-Policy" content="${FRAME_POLICY}">`;
  return applyEdits(html, edits)
    .replace(/^\uFEFF/, '')
    .replace(POLICY, head);
}

/** Where a link in a page leads: a page of the site with a place in it, or elsewhere. */
export type Destination =
  | { readonly kind: 'page'; readonly address: string; readonly id: string }
  | { readonly kind: 'file'; readonly address: string }
  | { readonly kind: 'elsewhere'; readonly url: string };

/** Where a link of a page leads inside the site. */
export function destinationOf(
  url: string,
  address: string,
  files: ReadonlySet<string>,
): Destination {
  const target = resolveUrl(url, address, files);
  if (target.kind !== 'file') return { kind: 'elsewhere', url };
  if (!target.path.endsWith('.html')) return { kind: 'file', address: target.path };
  return { kind: 'page', address: target.path, id: decodedId(target.hash.slice(1)) };
}

function decodedId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
