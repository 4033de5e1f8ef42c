/**
 * From the tree of a text to what a page shows of it: elements, names of components and words. Plain
 * data, so that a page, another thread or a browser can be given it; there is nothing in it to run.
 */
import GithubSlugger from 'github-slugger';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { PlaceRemark } from '../data/text-remark.ts';
import { isTag, literalOf, type SyntaxAttribute, type SyntaxNode } from './parse-text.ts';
import { isComponentName, textFaults } from './text-faults.ts';
import type { TextFile } from './text-file.ts';
import { attributeValue } from './written-components.ts';

/** A piece of a page: words, or an element or a component with what it holds. */
export type TextNode = string | TextElement;

/** An element, or a component of the list of its kind of text. */
export interface TextElement {
  readonly name: string;
  readonly isComponent: boolean;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly children: readonly TextNode[];
}

/** A heading of a text. */
export interface Heading {
  readonly depth: number;
  /** Its id on the page. */
  readonly slug: string;
  readonly text: string;
}

/** A text as pages are given it. */
export interface Text {
  /** Path below content/ without its ending: `deck/main`. */
  readonly id: string;
  readonly title?: string | undefined;
  /** Slides: the period its head names. */
  readonly period?: string | undefined;
  /** Reports: who signs it and the day it is dated. */
  readonly signature?: string | undefined;
  readonly date?: string | undefined;
  readonly headings: readonly Heading[];
  readonly body: readonly TextNode[];
}

/** What is used of a node of the HTML tree. */
interface HtmlNode extends Omit<SyntaxNode, 'attributes' | 'children'> {
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly SyntaxAttribute[];
  readonly children?: readonly HtmlNode[];
}

const MDX_TYPES = [
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
] as const;

/** What stands before the footnotes of a text, and what leads back from each; shown to screen readers. */
const FOOTNOTES = '注释';
const BACK = '返回正文';

const toHtml = unified()
  .use(remarkRehype, {
    passThrough: [...MDX_TYPES],
    footnoteLabel: FOOTNOTES,
    footnoteBackLabel: BACK,
  })
  .freeze();

/** A text that no page may be made from. */
class TextFault extends Error {
  constructor(path: string, { found, line, problem }: PlaceRemark) {
    super(`content/${path} 第${line}行 ${found}：${problem}`);
    this.name = 'TextFault';
  }
}

/**
 * Compiles a text.
 *
 * @throws TextFault for what is no text: program code, a tag that loads or runs something
 */
export function compileText(file: TextFile): Text {
  const { head, path, root } = file;
  const [fault] = textFaults(file);
  if (fault !== undefined) throw new TextFault(path, fault);
  const tree = toHtml.runSync(unravel(root) as never) as HtmlNode;
  const headings: Heading[] = [];
  const slugger = new GithubSlugger();
  const idOf = (node: HtmlNode, depth: number): string => {
    const text = wordsIn(node);
    const given = node.properties?.['id'];
    const slug = typeof given === 'string' ? given : slugger.slug(text);
    headings.push({ depth, slug, text });
    return slug;
  };
  const body = trimmed((tree.children ?? []).flatMap((node) => compileNode(node, path, idOf)));
  return {
    id: path.replace(/\.mdx$/, ''),
    title: head.title,
    period: head.period,
    signature: head.signature,
    date: head.date,
    headings,
    body,
  };
}

/** Without the ends of lines before the first and after the last node. */
function trimmed(nodes: readonly TextNode[]): TextNode[] {
  const isShown = (node: TextNode): boolean => !isBlankText(node);
  return nodes.slice(nodes.findIndex(isShown), nodes.findLastIndex(isShown) + 1);
}

/** As MDX has it: tags and comments alone in a paragraph are no paragraph. */
function unravel(node: SyntaxNode): SyntaxNode {
  if (node.children === undefined) return node;
  const children = node.children.flatMap((child) => {
    const whole = unravel(child);
    return child.type === 'paragraph' && isBare(child) ? solid(whole.children ?? []) : [whole];
  });
  return { ...node, children };
}

const isBlank = ({ type, value = '' }: SyntaxNode): boolean =>
  type === 'text' && /^[\t\r\n ]*$/.test(value);

function isBare({ children = [] }: SyntaxNode): boolean {
  const inside = children.filter((child) => !isBlank(child));
  const isMdx = ({ type }: SyntaxNode): boolean =>
    type === 'mdxJsxTextElement' || type === 'mdxTextExpression';
  return inside.length > 0 && inside.every(isMdx);
}

function solid(children: readonly SyntaxNode[]): SyntaxNode[] {
  return children
    .filter((child) => !isBlank(child))
    .map((child) => ({ ...child, type: child.type.replace('Text', 'Flow') }));
}

/** The words below a node as they are read. */
function wordsIn(node: HtmlNode): string {
  if (node.children !== undefined) return node.children.map(wordsIn).join('');
  return node.type === 'text' ? (node.value ?? '') : (literalOf(node.value ?? '') ?? '');
}

type IdOf = (node: HtmlNode, depth: number) => string;

function compileNode(node: HtmlNode, path: string, idOf: IdOf): TextNode[] {
  const { children = [], name, tagName, type, value = '' } = node;
  const inside = (): TextNode[] => children.flatMap((child) => compileNode(child, path, idOf));
  if (type === 'text') return [value];
  if (type === 'mdxTextExpression' || type === 'mdxFlowExpression') return [literalOf(value) ?? ''];
  if (type === 'element' && tagName !== undefined) {
    const depth = /^h([1-6])$/.exec(tagName)?.[1];
    const id = depth === undefined ? {} : { id: idOf(node, Number(depth)) };
    const attributes = { ...htmlAttributes(node), ...id };
    const held = inside().filter((child) => !(isTablePart(tagName) && isBlankText(child)));
    return [{ name: tagName, isComponent: false, attributes, children: held }];
  }
  if (isTag(node as SyntaxNode) && name) {
    const isComponent = isComponentName(name);
    const attributes = tagAttributes(node, isComponent ? path : undefined);
    return [{ name, isComponent, attributes, children: inside() }];
  }
  // Comments and definitions of links show nothing.
  return [];
}

/** Ends of lines between the parts of a table are no text. */
const isTablePart = (tag: string): boolean => /^(?:table|thead|tbody|tfoot|tr)$/.test(tag);
const isBlankText = (node: TextNode): boolean => typeof node === 'string' && node.trim() === '';

/** What is written in a tag; a component is also told where it stands. */
function tagAttributes(
  { attributes = [], position }: HtmlNode,
  path: string | undefined,
): TextElement['attributes'] {
  const written = attributes.flatMap((attribute): [string, string | boolean][] => {
    const value = attributeValue(attribute);
    return value === undefined ? [] : [[attribute.name ?? '', value]];
  });
  const at = `content/${path}:${position?.start.line ?? 0}`;
  return Object.fromEntries(path === undefined ? written : [...written, ['at', at]]);
}

/** HTML names of properties that the tree of Markdown calls otherwise. */
const HTML_NAMES: Readonly<Record<string, string>> = {
  ariaDescribedBy: 'aria-describedby',
  ariaHidden: 'aria-hidden',
  ariaLabel: 'aria-label',
  className: 'class',
  dataFootnoteBackref: 'data-footnote-backref',
  dataFootnoteRef: 'data-footnote-ref',
  dataFootnotes: 'data-footnotes',
};

/** The attributes of an element of Markdown. The policy of pages forbids styles: a cell's side is a class. */
function htmlAttributes({ properties = {}, tagName }: HtmlNode): TextElement['attributes'] {
  const isCell = tagName === 'td' || tagName === 'th';
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]): [string, string | number | boolean][] => {
      if (isCell && name === 'align') return [['class', `align-${String(value)}`]];
      if (value === null || value === undefined || name === 'style') return [];
      const text = Array.isArray(value) ? value.join(' ') : (value as string | number | boolean);
      return [[HTML_NAMES[name] ?? name, text]];
    }),
  );
}
