/**
 * The running text of a text of content/, line for line, in which everything that is not typed prose is
 * blanked out with spaces, so that columns and lines stay where they are: head, code, components,
 * addresses, 《titles》 and “quoted” words.
 */
import {
  blank,
  HEAD,
  isBraced,
  isTag,
  literalOf,
  nodesOf,
  type ParsedText,
  type SyntaxNode,
} from '../../texts/parse-text.ts';

/** From where to where in the source. */
type Stretch = readonly [start: number, end: number];

/** Words that name something instead of saying it. */
const NAMES: readonly RegExp[] = [/《[^》\n]*》/g, /“[^”\n]*”/g, /「[^」\n]*」/g];

/** A source text without what stands there; of the same length, line for line. */
function without(source: string, stretches: Iterable<Stretch>): string {
  let text = source;
  for (const [start, end] of stretches) {
    text = text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);
  }
  return text;
}

/** All of a node, or only what stands before, between and after what it holds. */
function stretchesOf({ position, children = [] }: SyntaxNode, whole: boolean): Stretch[] {
  if (position === undefined) return [];
  const [start, end] = [position.start.offset, position.end.offset];
  const first = children[0]?.position?.start.offset;
  const last = children.at(-1)?.position?.end.offset;
  return whole || first === undefined || last === undefined
    ? [[start, end]]
    : [
        [start, first],
        [last, end],
      ];
}

function* where(
  { root }: ParsedText,
  choose: (node: SyntaxNode) => 'whole' | 'around' | undefined,
): Generator<Stretch> {
  for (const node of nodesOf(root)) {
    const chosen = choose(node);
    if (chosen !== undefined) yield* stretchesOf(node, chosen === 'whole');
  }
}

const isComment = (node: SyntaxNode): boolean =>
  isBraced(node) && literalOf(node.value ?? '') === '';

function isWritten(node: SyntaxNode): boolean {
  return !isComment(node) && !['code', 'inlineCode', 'mdxjsEsm'].includes(node.type);
}

/**
 * A source text without the comments that no page has and, where they are not published, without the
 * notes for speakers; of the same length, line for line.
 */
export function publishedPart(text: ParsedText, notesArePublic = true): string {
  const published = without(
    text.source,
    where(text, (node) => (isComment(node) ? 'whole' : undefined)),
  );
  return notesArePublic ? published : without(published, speakerNotes(text));
}

/** What slides have for their speakers alone. */
function* speakerNotes({ root }: ParsedText): Generator<Stretch> {
  for (const { attributes = [] } of nodesOf(root)) {
    for (const { name, position } of attributes) {
      if (name === 'notes' && position) yield [position.start.offset, position.end.offset];
    }
  }
}

/** A source text without its head, code and comments; of the same length, line for line. */
export function writtenPart(text: ParsedText): string {
  const body = text.source.replace(HEAD, blank);
  return without(
    body,
    where(text, (node) => (isWritten(node) ? undefined : 'whole')),
  );
}

/** The prose of a source text; of the same length, line for line. */
export function proseOf(text: ParsedText): string {
  const words = without(
    writtenPart(text),
    where(text, (node) => {
      if (isTag(node)) return 'around';
      if (node.type !== 'link') return undefined;
      // An address that is its own text is no prose either.
      return node.children?.[0]?.value === node.url ? 'whole' : 'around';
    }),
  );
  return NAMES.reduce((prose, pattern) => prose.replace(pattern, blank), words);
}

/** A sentence with where it begins. */
export interface Sentence {
  readonly text: string;
  /** Offset of its first letter in the source. */
  readonly start: number;
  /** 1-based line of the source, of an offset in the text. */
  readonly lineAt: (offset: number) => number;
}

/** Prose cut into sentences at 。；！？ and at blank lines, list items and headings. */
export function sentencesOf(prose: string): Sentence[] {
  const sentences: Sentence[] = [];
  const pattern = /[^。；！？]+?(?:[。；！？]|\n\s*\n|\n(?=\s*(?:[-*#|]|\d+[.)]\s))|$)/g;
  const lineOf = (offset: number): number => prose.slice(0, offset).split('\n').length;
  for (const match of prose.matchAll(pattern)) {
    if (match[0].trim() === '') continue;
    const start = match.index;
    sentences.push({ text: match[0], start, lineAt: (at) => lineOf(start + at) });
  }
  return sentences;
}
