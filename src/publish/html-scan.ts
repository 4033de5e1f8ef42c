/**
 * Reads one HTML page (or SVG file) with a real parser and lists what the publish step cares
 * about: URLs with their places, ids, visible text, and what the content security policy forbids.
 */
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

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
  /** True for `<a href>`, which only leads somewhere; everything else loads or submits. */
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

type Mutable = { -readonly [Key in keyof PageScan]: PageScan[Key] };

/** Parses `source` and lists what is in it; `kind` 'svg' reads a file that is one SVG element. */
export function scanPage(source: string, kind: 'html' | 'svg' = 'html'): PageScan {
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  const tree = kind === 'html' ? parse(source, options) : parseFragment(source, options);
  const scan: Mutable = {
    urls: [],
    ids: new Set(),
    localReferences: [],
    texts: [],
    inline: [],
    modules: [],
    assets: [],
  };
  visit(tree, scan, source);
  return scan;
}

function visit(parent: ParentNode, scan: Mutable, source: string): void {
  for (const node of parent.childNodes) {
    if (node.nodeName === '#text') {
      const text = (node as DefaultTreeAdapterTypes.TextNode).value;
      if (text.trim() !== '') scan.texts.push(text);
    } else if ('tagName' in node) {
      scanElement(node, scan, source);
      if (node.nodeName === 'template') {
        visit((node as DefaultTreeAdapterTypes.Template).content, scan, source);
      } else if (node.tagName !== 'script' && node.tagName !== 'style') {
        visit(node, scan, source);
      }
    }
  }
}

function scanElement(element: Element, scan: Mutable, source: string): void {
  const { tagName } = element;
  const attributes = new Map<string, string>();
  for (const { prefix, name, value } of element.attrs) {
    attributes.set(prefix ? `${prefix}:${name}` : name, value);
  }
  const location = element.sourceCodeLocation;
  const span: Span = { start: location?.startOffset ?? 0, end: location?.endOffset ?? 0 };

  if (isModule(tagName, attributes)) {
    scan.modules.push(span);
    return;
  }
  if (tagName === 'style' || (tagName === 'script' && !attributes.has('src'))) {
    scan.inline.push(source.slice(span.start, span.end));
  }
  if (tagName === 'script' || (tagName === 'link' && attributes.has('href'))) {
    scan.assets.push(span);
  }
  const equivalent = attributes.get('http-equiv')?.toLowerCase();
  if (tagName === 'meta' && equivalent === 'content-security-policy') {
    scan.policy = attributes.get('content') ?? '';
  }

  for (const [name, value] of attributes) {
    const place = location?.attrs?.[name] ?? location?.attrs?.[name.toLowerCase()];
    const attributeSpan = { start: place?.startOffset ?? 0, end: place?.endOffset ?? 0 };
    const shape = urlShape(tagName, name, equivalent);
    if (shape !== undefined) {
      scan.urls.push({
        element: tagName,
        attribute: name,
        value,
        shape,
        leads: tagName === 'a' && shape === 'single',
        span: attributeSpan,
      });
    }
    if (name === 'id') scan.ids.add(value);
    if (name === 'style' || /^on[a-z]/i.test(name)) {
      scan.inline.push(source.slice(attributeSpan.start, attributeSpan.end));
    }
    if (SHOWN_ATTRIBUTES.has(name)) scan.texts.push(value);
    if (value.includes('url(')) {
      for (const match of value.matchAll(LOCAL_REFERENCE))
        scan.localReferences.push(match[1] ?? '');
    }
  }
}

function isModule(tagName: string, attributes: ReadonlyMap<string, string>): boolean {
  return (
    (tagName === 'script' && attributes.get('type')?.toLowerCase() === 'module') ||
    (tagName === 'link' && attributes.get('rel')?.toLowerCase() === 'modulepreload')
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
