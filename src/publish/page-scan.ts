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
const isHandler = (name: string): boolean => /^on[a-z]/i.test(name);

/** Attributes by which an element is known, or which are asked for below. */
const READ = new Set([
  ...URL_ATTRIBUTES,
  ...SRCSET_ATTRIBUTES,
  ...SHOWN_ATTRIBUTES,
  'id',
  'style',
  'type',
  'rel',
  'http-equiv',
]);

const LOCAL_REFERENCE = /url\(\s*['"]?#([^'")]+)['"]?\s*\)/g;

/** A list that grows while a page is read. */
export type OpenScan = { -readonly [Key in keyof PageScan]: PageScan[Key] };

/** An attribute as a reader's browser sees it, with its place in the source. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** A start tag. */
export interface StartTag {
  readonly name: string;
  /** Those that are read, each once. */
  readonly attributes: readonly Attribute[];
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

/** Whether anything is asked of an attribute but what it refers to: most are coordinates and colours. */
export function isRead(name: string): boolean {
  return READ.has(name) || isHandler(name);
}

/** Adds what an attribute of any name refers to inside its page. */
export function scanReferences(value: string, scan: OpenScan): void {
  if (!value.includes('url(')) return;
  for (const match of value.matchAll(LOCAL_REFERENCE)) scan.localReferences.push(match[1] ?? '');
}

/** Adds one text node. */
export function scanText(text: string, scan: OpenScan): void {
  if (text.trim() !== '') scan.texts.push(text);
}

const valueOf = ({ attributes }: StartTag, name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value;

/** Adds one element of `source`. */
export function scanElement(tag: StartTag, scan: OpenScan, source: string): void {
  const { attributes, name: tagName, span } = tag;
  if (tagName === 'script' || tagName === 'link') {
    if (isModule(tag)) {
      scan.modules.push(span);
      return;
    }
    // A block of data runs nothing, and no policy asks about it.
    if (tagName === 'script' && valueOf(tag, 'type') === 'application/ld+json') return;
    if (tagName === 'script' || valueOf(tag, 'href') !== undefined) scan.assets.push(span);
  }
  if (tagName === 'style' || (tagName === 'script' && valueOf(tag, 'src') === undefined)) {
    scan.inline.push(source.slice(span.start, span.end));
  }
  const equivalent = tagName === 'meta' ? valueOf(tag, 'http-equiv')?.toLowerCase() : undefined;
  if (equivalent === 'content-security-policy') scan.policy = valueOf(tag, 'content') ?? '';

  for (const { name, span: place, value } of attributes) {
    const shape = urlShape(tagName, name, equivalent);
    if (shape !== undefined) {
      const leads = shape === 'single' && (tagName === 'a' || isCanonical(tag));
      scan.urls.push({ element: tagName, attribute: name, value, shape, leads, span: place });
    }
    if (name === 'id') scan.ids.add(value);
    if (name === 'style' || isHandler(name)) {
      scan.inline.push(source.slice(place.start, place.end));
    }
    if (SHOWN_ATTRIBUTES.has(name)) scan.texts.push(value);
  }
}

/** The page's own address on the web, for search engines: nothing is loaded from it. */
function isCanonical(tag: StartTag): boolean {
  return tag.name === 'link' && valueOf(tag, 'rel')?.toLowerCase() === 'canonical';
}

/** Asked of a script or a link. */
function isModule(tag: StartTag): boolean {
  return tag.name === 'script'
    ? valueOf(tag, 'type')?.toLowerCase() === 'module'
    : valueOf(tag, 'rel')?.toLowerCase() === 'modulepreload';
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
