/** Reads a text of content/ (MDX) into its tree: the one reader that checks and pages share. */
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { PlaceRemark } from '../data/text-remark.ts';
import { readingFault } from './reading-fault.ts';

/** A stretch of a text. Lines are 1-based; offsets are in UTF-16 units. */
export interface Spot {
  readonly start: { readonly line: number; readonly offset: number };
  readonly end: { readonly line: number; readonly offset: number };
}

/** What is used of a node of the tree (mdast with MDX). */
export interface SyntaxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly attributes?: readonly SyntaxAttribute[];
  readonly position?: Spot;
  readonly children?: readonly SyntaxNode[];
}

/** What is used of an attribute of a component. */
export interface SyntaxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | { readonly value: string };
  readonly position?: Spot;
}

/** A text with its tree; `faults` say what of it cannot be read as MDX. */
export interface ParsedText {
  readonly source: string;
  readonly root: SyntaxNode;
  readonly faults: readonly PlaceRemark[];
}

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .freeze();

/** What stands between two lines of --- at the beginning. */
export const HEAD = /^---\n[\s\S]*?\n---(?=\n|$)/;

/** Text as spaces, line for line. */
export const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** How often a text is read again without the line that could not be read. */
const MOST_FAULTS = 10;

/** Reads a text. The parser stops at the first fault; without its line the rest is read all the same. */
export function parseText(source: string): ParsedText {
  const faults: PlaceRemark[] = [];
  // The parser of MDX does not know the head.
  const lines = source.replace(HEAD, blank).split('\n');
  while (faults.length < MOST_FAULTS) {
    const text = lines.join('\n');
    try {
      return { source, root: processor.parse(text) as SyntaxNode, faults };
    } catch (error) {
      const fault = readingFault(error, text);
      // What is left open at the end of a text is told where its last words stand.
      const at = lines.findLastIndex((line, index) => index < fault.line && line.trim() !== '');
      const left = lines[at] ?? '';
      // The end of a tag whose beginning was taken out is no fault of its own.
      if (faults.length === 0 || !left.trim().startsWith('</')) {
        const found = fault.found || Array.from(left.trim()).slice(0, 30).join('');
        faults.push({ ...fault, line: at + 1, found });
      }
      if (left === '') break;
      lines[at] = blank(left);
    }
  }
  return { source, root: { type: 'root', children: [] }, faults };
}

/** A node and all below it, in the order they are written. */
export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** Whether a node is a tag: `<Value … />`, `<br />`. */
export function isTag({ type }: SyntaxNode): boolean {
  return type === 'mdxJsxTextElement' || type === 'mdxJsxFlowElement';
}

/** Whether a node stands in braces. */
export function isBraced({ type }: SyntaxNode): boolean {
  return type === 'mdxTextExpression' || type === 'mdxFlowExpression';
}

/** The quoted text that braces hold, '' for a comment; nothing when they hold anything else. */
export function literalOf(value: string): string | undefined {
  const code = value.replace(/\/\*[\s\S]*?\*\//g, '').trim();
  return code === '' ? '' : /^(["'])([^"'\\]*)\1$/.exec(code)?.[2];
}
