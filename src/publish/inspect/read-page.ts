/** Reads what the rules of an inspection ask of a page. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A page as an inspector sees it. */
export interface InspectedPage {
  /** Address below the site: `projects/index.html`. */
  readonly file: string;
  readonly lang: string;
  readonly title: string;
  /** `<meta name content>` by name. */
  readonly metas: ReadonlyMap<string, string>;
  /** Levels of the headings in their order. */
  readonly headings: readonly number[];
  readonly ids: readonly string[];
  readonly links: readonly { readonly href: string; readonly name: string }[];
  /** Addresses of what the page loads by itself. */
  readonly loads: readonly string[];
  readonly imagesWithoutText: number;
  readonly fieldsWithoutName: number;
  readonly tablesWithoutHead: number;
  /** Text inside `<main>`. */
  readonly text: string;
  /** Rows, drawings, lists and links inside `<main>`. */
  readonly pieces: number;
}

type Open = {
  -readonly [Key in keyof InspectedPage]: InspectedPage[Key] extends readonly (infer Item)[]
    ? Item[]
    : InspectedPage[Key] extends ReadonlyMap<infer K, infer V>
      ? Map<K, V>
      : InspectedPage[Key];
};

const LOADING: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
  iframe: 'src',
  object: 'data',
  image: 'href',
};
const PIECES = new Set(['tr', 'svg', 'li', 'a', 'p', 'figure']);
const FIELDS = new Set(['input', 'select', 'textarea']);

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((entry) => entry.name === name)?.value;
}

function textIn(parent: ParentNode): string {
  return parent.childNodes
    .map((node) => {
      if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
      if (!('tagName' in node) || ['script', 'style'].includes(node.tagName)) return '';
      return (attribute(node, 'alt') ?? '') + (attribute(node, 'aria-label') ?? '') + textIn(node);
    })
    .join('');
}

/** Labels by the id of their field. */
function labelled(parent: ParentNode, found = new Set<string>()): Set<string> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    const target = node.tagName === 'label' ? attribute(node, 'for') : undefined;
    if (target !== undefined) found.add(target);
    labelled(node, found);
  }
  return found;
}

/** Whether an element may be left out of what readers of the screen are told. */
const isHidden = (element: Element): boolean =>
  attribute(element, 'aria-hidden') === 'true' || attribute(element, 'role') === 'presentation';

function visit(
  node: Element,
  page: Open,
  state: { labels: Set<string>; inMain: boolean; inLabel: boolean },
): void {
  const { tagName } = node;
  const inMain = state.inMain || tagName === 'main';
  const inLabel = state.inLabel || tagName === 'label';
  const id = attribute(node, 'id');
  if (id !== undefined) page.ids.push(id);
  if (tagName === 'html') page.lang = attribute(node, 'lang') ?? '';
  if (tagName === 'title' && node.namespaceURI.endsWith('xhtml')) page.title = textIn(node).trim();
  if (tagName === 'main') page.text = textIn(node).replace(/\s+/g, ' ').trim();
  const name = attribute(node, 'name');
  if (tagName === 'meta' && name !== undefined)
    page.metas.set(name, attribute(node, 'content') ?? '');
  if (/^h[1-6]$/.test(tagName)) page.headings.push(Number(tagName[1]));
  const source = attribute(node, LOADING[tagName] ?? '');
  if (source !== undefined) page.loads.push(source);
  if (tagName === 'link' && /stylesheet|icon|preload/.test(attribute(node, 'rel') ?? ''))
    page.loads.push(attribute(node, 'href') ?? '');
  if (tagName === 'a') {
    const href = attribute(node, 'href');
    const words =
      textIn(node) + (attribute(node, 'aria-label') ?? '') + (attribute(node, 'title') ?? '');
    if (href !== undefined) page.links.push({ href, name: words.trim() });
  }
  if (tagName === 'img' && attribute(node, 'alt') === undefined && !isHidden(node))
    page.imagesWithoutText++;
  const isNamed =
    inLabel ||
    state.labels.has(id ?? '') ||
    attribute(node, 'aria-label') !== undefined ||
    attribute(node, 'aria-labelledby') !== undefined;
  if (FIELDS.has(tagName) && attribute(node, 'type') !== 'hidden' && !isNamed)
    page.fieldsWithoutName++;
  if (tagName === 'table' && !holds(node, 'th')) page.tablesWithoutHead++;
  if (inMain && PIECES.has(tagName)) page.pieces++;
  for (const child of node.childNodes)
    if ('tagName' in child) visit(child, page, { ...state, inMain, inLabel });
}

function holds(parent: ParentNode, tag: string): boolean {
  return parent.childNodes.some(
    (node) => 'tagName' in node && (node.tagName === tag || holds(node, tag)),
  );
}

/** Reads a page of a site. */
export function readInspectedPage(file: string, source: string): InspectedPage {
  const page: Open = {
    file,
    lang: '',
    title: '',
    metas: new Map(),
    headings: [],
    ids: [],
    links: [],
    loads: [],
    imagesWithoutText: 0,
    fieldsWithoutName: 0,
    tablesWithoutHead: 0,
    text: '',
    pieces: 0,
  };
  const document = parse(source);
  const state = { labels: labelled(document), inMain: false, inLabel: false };
  for (const node of document.childNodes) if ('tagName' in node) visit(node, page, state);
  return page;
}
