/** The passages of a built page, in the order they are read, and how those of two pages differ. */
import { diffArrays } from 'diff';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A piece of a page that is read as one: a paragraph, a heading, a row of a table, a drawing. */
export interface Passage {
  readonly kind: 'text' | 'row' | 'drawing';
  /** Its words, cells of a row with a wide space between them; of a drawing the words in it. */
  readonly text: string;
  /** Where in the page's source an attribute can be put into its first tag. */
  readonly at: number;
}

/** A passage that is otherwise than before; `at` is where it, or what follows it, stands in the new page. */
export interface PassageChange {
  readonly kind: Passage['kind'];
  readonly before?: string;
  readonly after?: string;
  readonly at: number | undefined;
}

/** Elements whose words stand in lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead ul'
  ).split(' '),
);
const SILENT = new Set(['script', 'style', 'template', 'title', 'desc', 'metadata']);

/** The passages between the beginning and the end of a page's `<main>`; of the whole body without one. */
export function passagesOf(html: string): Passage[] {
  const root = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const main = find(root, 'main') ?? find(root, 'body');
  if (main === undefined) return [];
  const passages: Passage[] = [];
  collect(main, passages);
  return passages;
}

function find(parent: ParentNode, name: string): Element | undefined {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    const found = node.tagName === name ? node : find(node, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function collect(block: Element, passages: Passage[]): void {
  let words = '';
  const flush = (): void => {
    add(passages, 'text', words, block);
    words = '';
  };
  const visit = (nodes: readonly ChildNode[]): void => {
    for (const node of nodes) {
      if (!('tagName' in node)) words += textOf(node);
      else if (SILENT.has(node.tagName)) continue;
      else if (node.tagName === 'svg') {
        flush();
        add(passages, 'drawing', drawnWords(node), node);
      } else if (node.tagName === 'tr') {
        flush();
        add(passages, 'row', rowWords(node), node);
      } else if (BLOCKS.has(node.tagName)) {
        flush();
        collect(node, passages);
      } else visit(node.childNodes);
    }
  };
  visit(block.childNodes);
  flush();
}

function add(passages: Passage[], kind: Passage['kind'], text: string, element: Element): void {
  const words = singleSpaced(text);
  const end = element.sourceCodeLocation?.startTag?.endOffset;
  if (words !== '' && end !== undefined) passages.push({ kind, text: words, at: end - 1 });
}

/** As it is read: no wide space is taken for a break of a line. */
const singleSpaced = (text: string): string =>
  text.replace(/[ \t\n\r\f\u00a0\u200b]+/g, ' ').replace(/^ | $/g, '');

const textOf = (node: ChildNode): string => {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('tagName' in node) || SILENT.has(node.tagName)) return '';
  return node.childNodes.map(textOf).join('');
};

function rowWords(row: Element): string {
  return row.childNodes
    .filter((node) => 'tagName' in node)
    .map((cell) => singleSpaced(textOf(cell)))
    .join('\u3000');
}

/** Words drawn in a picture, each apart from the next. */
function drawnWords(svg: Element): string {
  const found: string[] = [];
  const visit = (parent: ParentNode): void => {
    for (const node of parent.childNodes) {
      if (!('tagName' in node)) continue;
      if (node.tagName === 'text') found.push(textOf(node).trim());
      else visit(node);
    }
  };
  visit(svg);
  return found.filter((word) => word !== '').join(' ');
}

/** Differences beyond which two pages are simply two pages. */
const MOST_CHANGES = 2000;

/**
 * What two pages say differently, in the order of the new one; nothing where they have too little in
 * common to be set side by side.
 */
export function comparePassages(
  before: readonly Passage[],
  after: readonly Passage[],
): PassageChange[] | undefined {
  const keyOf = ({ kind, text }: Passage): string => `${kind}\n${text}`;
  const parts = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: MOST_CHANGES });
  if (parts === undefined) return undefined;
  const changes: PassageChange[] = [];
  let [old, now] = [0, 0];
  let gone: readonly Passage[] = [];
  for (const { added, count, removed } of parts) {
    if (removed) {
      gone = before.slice(old, old + count);
      old += count;
      continue;
    }
    const come = added ? after.slice(now, now + count) : [];
    changes.push(...pair(gone, come, after[now]?.at));
    gone = [];
    now += count;
    if (!added) old += count;
  }
  return [...changes, ...pair(gone, [], undefined)];
}

/** Passages that went and came at one place: those that speak of the same thing beside each other. */
function pair(
  gone: readonly Passage[],
  come: readonly Passage[],
  place: number | undefined,
): PassageChange[] {
  const left = [...gone];
  const changes = come.map((passage): PassageChange => {
    const match = left.find((other) => isSame(other, passage));
    if (match !== undefined) left.splice(left.indexOf(match), 1);
    const { at, kind, text } = passage;
    return { kind, after: text, at, ...(match === undefined ? {} : { before: match.text }) };
  });
  return [...changes, ...left.map(({ kind, text }) => ({ kind, before: text, at: place }))];
}

/** Rows are known by their first cell, texts by how they begin, a drawing by being one. */
function isSame(a: Passage, b: Passage): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'drawing') return true;
  if (a.kind === 'row') return a.text.split('\u3000')[0] === b.text.split('\u3000')[0];
  return likeness(a.text, b.text) >= 0.4;
}

/** The share of letters two texts have in common at their beginnings and ends. */
function likeness(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return (start + end) / Math.max(a.length, b.length);
}

/** The part of two texts that differs, with a few letters around it: 完成【48.90】亿元. */
export interface ChangedPart {
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

/** Letters kept on each side of what differs. */
const AROUND = 16;

/** What differs between two texts; numbers are never cut in two. */
export function changedPart(before: string, after: string): ChangedPart {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  while (start > 0 && /[\d.%]/.test(before[start - 1] ?? '')) start--;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end])
    end++;
  while (end > 0 && /[\d.%]/.test(before[before.length - end] ?? '')) end--;
  const lead = before.slice(0, start);
  const tail = end === 0 ? '' : before.slice(before.length - end);
  return {
    lead: lead.length > AROUND ? `…${lead.slice(-AROUND)}` : lead,
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
    tail: tail.length > AROUND ? `${tail.slice(0, AROUND)}…` : tail,
  };
}
