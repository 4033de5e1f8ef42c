/**
 * The running text of an MDX file, line by line, in which everything that is not typed prose is blanked
 * out with spaces, so that columns and lines stay where they are: front matter, code, components,
 * addresses, 《titles》 and “quoted” words.
 */

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;

const NOT_WRITTEN: readonly RegExp[] = [
  /^---\n[\s\S]*?\n---(?=\n|$)/,
  /```[\s\S]*?```/g,
  /`[^`\n]*`/g,
  COMMENT,
  /^(import|export) .*$/gm,
];

/** What is no prose, in the order in which it is taken out. */
const NOT_PROSE: readonly RegExp[] = [
  ...NOT_WRITTEN,
  /<[A-Za-z/][^<>]*>/g,
  /\]\([^)\n]*\)/g,
  /https?:\S+/g,
  /《[^》\n]*》/g,
  /“[^”\n]*”/g,
  /「[^」\n]*」/g,
];

/** What a slide has for its speaker alone. */
const SPEAKER_NOTES = /(?<=\s)notes=(?:"[^"]*"|'[^']*')/g;

/**
 * A source text without the comments that no page has and, where they are not published, without the
 * notes for speakers; of the same length, line for line.
 */
export function publishedPart(source: string, notesArePublic = true): string {
  const text = source.replace(COMMENT, blank);
  return notesArePublic ? text : text.replace(SPEAKER_NOTES, blank);
}

/** A source text without its front matter, code and comments; of the same length, line for line. */
export function writtenPart(source: string): string {
  return NOT_WRITTEN.reduce((text, pattern) => text.replace(pattern, blank), source);
}

/** The prose of a source text; of the same length, line for line. */
export function proseOf(source: string): string {
  return NOT_PROSE.reduce((text, pattern) => text.replace(pattern, blank), source);
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
