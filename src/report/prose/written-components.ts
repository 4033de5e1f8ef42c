/** The components written in an MDX text, read with the parser that makes the pages. */
import { createProcessor } from '@mdx-js/mdx';
import type { PlaceRemark } from '../../data/text-remark.ts';
import { readingFault } from './reading-fault.ts';

/** A component as written. */
export interface WrittenComponent {
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  readonly attributes: readonly WrittenAttribute[];
}

/** An attribute: its value is a text, true for a word that stands alone, nothing where it can't be read. */
export interface WrittenAttribute {
  readonly name: string;
  readonly value: string | boolean | undefined;
  /** As it stands in the text. */
  readonly source: string;
  /** 1-based. */
  readonly line: number;
}

/** What a text holds; `faults` say what of it cannot be read as MDX. */
export interface WrittenText {
  readonly components: readonly WrittenComponent[];
  readonly faults: readonly PlaceRemark[];
}

interface Spot {
  readonly start: { readonly line: number; readonly offset: number };
  readonly end: { readonly offset: number };
}

/** What is used of a node of MDX. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly AttributeNode[];
  readonly position?: Spot;
  readonly children?: readonly Node[];
}

interface AttributeNode {
  readonly name?: string;
  readonly value?: string | null | { readonly value: string };
  readonly position?: Spot;
}

const processor = createProcessor();

/** Front matter as spaces, line for line: the parser of MDX does not know it. */
const withoutHead = (source: string): string =>
  source.replace(/^---\n[\s\S]*?\n---(?=\n|$)/, (head) => head.replace(/[^\n]/g, ' '));

/** Reads a text. */
export function readComponents(source: string): WrittenText {
  const { faults, root } = parse(withoutHead(source));
  const nodes = root === undefined ? [] : [...allNodes(root)];
  const imports = nodes.some(({ type }) => type === 'mdxjsEsm');
  return {
    components: nodes
      .filter(({ type }) => type === 'mdxJsxTextElement' || type === 'mdxJsxFlowElement')
      .map((node) => readComponent(node, source)),
    // Who imports code knows what braces do.
    faults: [...faults, ...(imports ? [] : nodes.flatMap(refuseExpression))],
  };
}

/** How often a text is read again without the line that could not be read. */
const MOST_FAULTS = 10;

/** The parser stops at the first fault; without its line the rest of the text is read all the same. */
function parse(source: string): { root?: Node; faults: readonly PlaceRemark[] } {
  const faults: PlaceRemark[] = [];
  const lines = source.split('\n');
  while (faults.length < MOST_FAULTS) {
    const text = lines.join('\n');
    try {
      return { root: processor.parse(text) as Node, faults };
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
      lines[at] = left.replace(/./gu, (letter) => ' '.repeat(letter.length));
    }
  }
  return { faults };
}

function* allNodes(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* allNodes(child);
}

function readComponent({ attributes = [], name, position }: Node, source: string) {
  const line = position?.start.line ?? 1;
  return {
    name: name ?? '',
    line,
    attributes: attributes.map((attribute) => ({
      name: attribute.name ?? '',
      value: valueOf(attribute.value),
      source: source.slice(attribute.position?.start.offset, attribute.position?.end.offset),
      line: attribute.position?.start.line ?? line,
    })),
  };
}

/** Literals in braces are read too: change={true}. */
function valueOf(value: AttributeNode['value']): WrittenAttribute['value'] {
  if (value === null) return true;
  if (value === undefined || typeof value === 'string') return value;
  const inside = value.value.trim();
  if (inside === 'true' || inside === 'false') return inside === 'true';
  return /^(["'])([^"'\\]*)\1$/.exec(inside)?.[2];
}

/** Words in braces are run as program code: comments and quoted texts may stand there. */
function refuseExpression({ position, type, value = '' }: Node): PlaceRemark[] {
  if (type !== 'mdxTextExpression' && type !== 'mdxFlowExpression') return [];
  const code = value.replace(/\/\*[\s\S]*?\*\//g, '').trim();
  if (code === '' || /^(["'])[^"']*\1$/.test(code)) return [];
  return [
    {
      severity: 'error',
      line: position?.start.line ?? 1,
      found: `{${value}}`,
      problem: '大括号里的字会被当成程序代码。要写大括号，请写成全角的｛｝。',
    },
  ];
}
