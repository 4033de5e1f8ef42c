/**
 * What the publish step cares about in a page: URLs with their places, ids, visible text, and what
 * the content security policy forbids. `html-scan.ts` fills it.
 */

/** A stretch of the source, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How an attribute holds its URL or URLs. */
export type UrlShape = 'single' | 'srcset' | 'refresh';

/** An attribute that holds a URL. */
export interface UrlSlot {
  readonly element: string;
  /** As it stands in the source: `href`, `xlink:href`. */
  readonly attribute: string;
  readonly value: string;
  readonly shape: UrlShape;
  /** True for `<a href>` and the page's own address, which only lead somewhere; all else loads or submits. */
  readonly leads: boolean;
  /** Place of the whole attribute in the source. */
  readonly span: Span;
}

/** Everything found in one page. Snippets are pieces of the source. */
export interface PageScan {
  readonly urls: UrlSlot[];
  readonly ids: Set<string>;
  /** Ids referred to from inside the page: `fill="url(#shade)"`. */
  readonly localReferences: string[];
  /** Contents of text nodes and of attributes that are shown or read out. */
  readonly texts: string[];
  /** Inline scripts, styles and event handlers. */
  readonly inline: string[];
  /** Module scripts and their preloads, to be removed. */
  readonly modules: Span[];
  /** Stylesheets, scripts and icons: what a page without known address has to do without. */
  readonly assets: Span[];
  /** `content` of the content security policy meta tag. */
  readonly policy?: string;
}

const URL_ATTRIBUTES = new Set([
  'href',
  'xlink:href',
  'src',
  'poster',
  'data',
  'action',
  'formaction',
  'manifest',
]);
const SRCSET_ATTRIBUTES = new Set(['srcset', 'imagesrcset']);
const SHOWN_ATTRIBUTES = new Set([
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'data-tip',
  'placeholder',
  'content',
]);
const LOCAL_REFERENCE = /url\(\s*['"]?#([^'")]+)['"]?\s*\)/g;

/** A list that grows while a page is read. */
export type OpenScan = { -readonly [Key in keyof PageScan]: PageScan[Key] };

/** A start tag: its attributes as a reader's browser sees them, with their places. */
export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, { readonly value: string; readonly span: Span }>;
  /** The whole element. */
  readonly span: Span;
}

/** A scan of nothing yet. */
export function emptyScan(): OpenScan {
  return {
    urls: [],
    ids: new Set(),
    localReferences: [],
    texts: [],
    inline: [],
    modules: [],
    assets: [],
  };
}

/** Adds one text node. */
export function scanText(text: string, scan: OpenScan): void {
  if (text.trim() !== '') scan.texts.push(text);
}

/** Adds one element of `source`. */
export function scanElement(
  { attributes, name: tagName, span }: StartTag,
  scan: OpenScan,
  source: string,
): void {
  if (isModule(tagName, attributes)) {
    scan.modules.push(span);
    return;
  }
  // A block of data runs nothing, and no policy asks about it.
  if (tagName === 'script' && attributes.get('type')?.value === 'application/ld+json') return;
  if (tagName === 'style' || (tagName === 'script' && !attributes.has('src'))) {
    scan.inline.push(source.slice(span.start, span.end));
  }
  if (tagName === 'script' || (tagName === 'link' && attributes.has('href'))) {
    scan.assets.push(span);
  }
  const equivalent = attributes.get('http-equiv')?.value.toLowerCase();
  if (tagName === 'meta' && equivalent === 'content-security-policy') {
    scan.policy = attributes.get('content')?.value ?? '';
  }

  for (const [name, { value, span: place }] of attributes) {
    const shape = urlShape(tagName, name, equivalent);
    if (shape !== undefined) {
      scan.urls.push({
        element: tagName,
        attribute: name,
        value,
        shape,
        leads: shape === 'single' && (tagName === 'a' || isCanonical(tagName, attributes)),
        span: place,
      });
    }
    if (name === 'id') scan.ids.add(value);
    if (name === 'style' || /^on[a-z]/i.test(name)) {
      scan.inline.push(source.slice(place.start, place.end));
    }
    if (SHOWN_ATTRIBUTES.has(name)) scan.texts.push(value);
    if (value.includes('url(')) {
      for (const match of value.matchAll(LOCAL_REFERENCE))
        scan.localReferences.push(match[1] ?? '');
    }
  }
}

/** The page's own address on the web, for search engines: nothing is loaded from it. */
function isCanonical(tagName: string, attributes: StartTag['attributes']): boolean {
  return tagName === 'link' && attributes.get('rel')?.value.toLowerCase() === 'canonical';
}

function isModule(tagName: string, attributes: StartTag['attributes']): boolean {
  return (
    (tagName === 'script' && attributes.get('type')?.value.toLowerCase() === 'module') ||
    (tagName === 'link' && attributes.get('rel')?.value.toLowerCase() === 'modulepreload')
  );
}

function urlShape(
  tagName: string,
  name: string,
  equivalent: string | undefined,
): UrlShape | undefined {
  if (SRCSET_ATTRIBUTES.has(name)) return 'srcset';
  if (name === 'data' && tagName !== 'object') return undefined;
  if (URL_ATTRIBUTES.has(name)) return 'single';
  if (tagName === 'meta' && name === 'content' && equivalent === 'refresh') return 'refresh';
  return undefined;
}
