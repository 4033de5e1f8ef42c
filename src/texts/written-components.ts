/** The components and tags written in a text. */
import { isTag, nodesOf, type ParsedText, type SyntaxAttribute } from './parse-text.ts';
import { literalOf, type SyntaxNode } from './parse-text.ts';

/** A component as written. */
export interface WrittenComponent {
  /** '' for `<>`. */
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  readonly attributes: readonly WrittenAttribute[];
}

/** An attribute: its value is a text, true for a word that stands alone, nothing where it can't be read. */
export interface WrittenAttribute {
  /** '' for `{...all}`. */
  readonly name: string;
  readonly value: string | boolean | undefined;
  /** As it stands in the text. */
  readonly source: string;
  /** 1-based. */
  readonly line: number;
}

/** Every component and tag of a text, in the order they are written. */
export function writtenComponents({ root, source }: ParsedText): WrittenComponent[] {
  return [...nodesOf(root)].filter(isTag).map((node) => readComponent(node, source));
}

function readComponent(node: SyntaxNode, source: string): WrittenComponent {
  const { attributes = [], name, position } = node;
  const line = position?.start.line ?? 1;
  return {
    name: name ?? '',
    line,
    attributes: attributes.map((attribute) => ({
      name: attribute.name ?? '',
      value: attributeValue(attribute),
      source: source.slice(attribute.position?.start.offset, attribute.position?.end.offset),
      line: attribute.position?.start.line ?? line,
    })),
  };
}

/** The value of an attribute. Literals in braces are read too: change={true}. */
export function attributeValue({ type, value }: SyntaxAttribute): WrittenAttribute['value'] {
  if (type !== 'mdxJsxAttribute' || value === undefined) return undefined;
  if (value === null) return true;
  if (typeof value === 'string') return value;
  const inside = value.value.trim();
  if (inside === 'true' || inside === 'false') return inside === 'true';
  return inside === '' ? undefined : literalOf(inside);
}
