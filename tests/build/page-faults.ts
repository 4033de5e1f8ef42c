/** What must stand on no page of a built site, whatever month its data end with. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a program writes instead of a value it has not got. */
const NO_VALUE = /\bNaN\b|NaN(?=[,.\s亿万%])|\bundefined\b|\[object |\bInfinity\b/;

/** What no sentence may say, with the reason. */
const NO_SENTENCE: readonly [string, RegExp][] = [
  ['a direction with a sign', /增长[-−]/],
  ['plots of nothing', /(?<![\d.,])0块/],
];

/** Elements inside a line of text; between any others a text ends. */
const INLINE = new Set(['a', 'abbr', 'b', 'em', 'span', 'strong', 'sub', 'sup', 'time', 'tspan']);
/** What a reader sees without a text. */
const SEEN = new Set(['svg', 'img', 'table', 'input', 'button', 'select', 'canvas', 'video']);
/** What is no text of the page. */
const UNSEEN = new Set(['script', 'style', 'template']);

/** A heading with what stands between it and the next one. */
interface Heading {
  readonly level: number;
  readonly text: string;
  isFollowed: boolean;
}

/** What a page holds, in its order. */
interface Content {
  readonly headings: Heading[];
  readonly texts: string[];
  /** Values of attributes and data for scripts. */
  readonly values: string[];
}

function textOf(parent: ParentNode): string {
  return parent.childNodes
    .map((node) => {
      if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
      return 'tagName' in node && !UNSEEN.has(node.tagName) ? textOf(node) : '';
    })
    .join('');
}

function readElement(element: Element, content: Content): void {
  const { attrs, tagName } = element;
  content.values.push(...attrs.map(({ value }) => value));
  if (tagName === 'script' && attrs.some(({ value }) => value === 'application/json')) {
    content.values.push(...element.childNodes.map((node) => ('value' in node ? node.value : '')));
  }
  if (UNSEEN.has(tagName)) return;
  const last = content.headings.at(-1);
  if (SEEN.has(tagName) && last !== undefined) last.isFollowed = true;
  if (/^h[1-6]$/.test(tagName)) {
    const text = textOf(element).replace(/\s+/g, ' ').trim();
    content.headings.push({ level: Number(tagName[1]), text, isFollowed: false });
    content.texts.push(text);
    return;
  }
  const isBlock = !INLINE.has(tagName);
  if (isBlock) content.texts.push('');
  readInside(element, content);
  if (isBlock) content.texts.push('');
}

function readInside(parent: ParentNode, content: Content): void {
  for (const node of parent.childNodes) {
    if ('tagName' in node) readElement(node, content);
    else if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterTypes.TextNode;
      content.texts.push(`${content.texts.pop() ?? ''}${value}`);
      const last = content.headings.at(-1);
      if (last !== undefined && value.trim() !== '') last.isFollowed = true;
    }
  }
}

/** Headings without a text, and those over nothing: another of the same or a higher level comes at once. */
function emptyHeadings(headings: readonly Heading[]): string[] {
  return headings.flatMap(({ isFollowed, level, text }, index) => {
    if (level > 4) return [];
    if (text === '') return [`an h${level} without a text`];
    const next = headings[index + 1];
    const isEmpty = !isFollowed && (next === undefined || next.level <= level);
    return isEmpty ? [`nothing under the h${level} ${text}`] : [];
  });
}

/**
 * Everything wrong with a page.
 *
 * @param showsFaults whether its sentences are examples of what not to write
 */
export function pageFaults(source: string, showsFaults: boolean): string[] {
  const content: Content = { headings: [], texts: [], values: [] };
  readInside(parse(source), content);
  const written = [...content.texts, ...content.values];
  return [
    ...written.filter((text) => NO_VALUE.test(text)).map((text) => `no value: ${shorten(text)}`),
    ...(showsFaults ? [] : content.texts).flatMap((text) =>
      NO_SENTENCE.filter(([, pattern]) => pattern.test(text)).map(
        ([name]) => `${name}: ${shorten(text)}`,
      ),
    ),
    ...emptyHeadings(content.headings),
  ];
}

const shorten = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200);

/** Everything wrong with a page or a download of a site, as `file: what`. */
export function fileFaults(file: string, text: string): string[] {
  if (file.endsWith('.html')) {
    // The handbook shows what the check of texts finds.
    return pageFaults(text, file.startsWith('guide/')).map((fault) => `${file}: ${fault}`);
  }
  const found = NO_VALUE.exec(text);
  return found === null ? [] : [`${file}: no value: ${found[0]}`];
}
