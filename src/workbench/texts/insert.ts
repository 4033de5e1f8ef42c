/** What an inserted component looks like in a text, and where in it: pure, the panel only types it in. */

/** Attributes of a component in the order they are written; '' and undefined are left out, true stands alone. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** A component as it is written: `<Value indicator="主营业务收入" park="新城园" />`. */
export function componentMarkup(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined || value === '' || value === false) return [];
    return value === true ? [key] : [`${key}="${value.replace(/"/g, '”')}"`];
  });
  return `<${[name, ...written].join(' ')} />`;
}

/** A stretch of a text that is replaced, and where the caret stands afterwards. Offsets in UTF-16 units. */
export interface Insertion {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What is selected afterwards: empty at the end of what was inserted. */
  readonly selectFrom: number;
  readonly selectTo: number;
}

/** Puts markup into running text at a selection, which it takes the place of. */
export function insertInline(markup: string, from: number, to: number): Insertion {
  const end = from + markup.length;
  return { from, to, text: markup, selectFrom: end, selectTo: end };
}

/**
 * Puts markup into a paragraph of its own: after the line of the selection, with one empty line before
 * and after it. What is selected stays.
 */
export function insertBlock(source: string, markup: string, at: number): Insertion {
  const lineEnd = source.indexOf('\n', at);
  const end = lineEnd < 0 ? source.length : lineEnd;
  const isHere = source.slice(source.lastIndexOf('\n', at - 1) + 1, end).trim() === '';
  const before = source.slice(0, end).replace(/[ \t]+$/, '');
  const after = source.slice(end);
  const lead =
    before === '' ? '' : isHere ? '\n'.repeat(Math.max(0, 2 - newLinesAt(before))) : '\n\n';
  const tail =
    after.trim() === ''
      ? after === ''
        ? '\n'
        : ''
      : '\n'.repeat(Math.max(0, 2 - newLinesBefore(after)));
  const from = before.length;
  const caret = from + lead.length + markup.length;
  return { from, to: end, text: lead + markup + tail, selectFrom: caret, selectTo: caret };
}

const newLinesAt = (text: string): number => /\n*$/.exec(text)?.[0].length ?? 0;
const newLinesBefore = (text: string): number => /^\n*/.exec(text)?.[0].length ?? 0;

/** Puts marks on both sides of what is selected; nothing selected gets words to be typed over. */
export function insertAround(
  source: string,
  mark: string,
  placeholder: string,
  from: number,
  to: number,
): Insertion {
  const words = from === to ? placeholder : source.slice(from, to);
  const selectFrom = from + mark.length;
  return { from, to, text: mark + words + mark, selectFrom, selectTo: selectFrom + words.length };
}

/** Makes the line of the selection a heading of a level, or takes that away again. */
export function insertHeading(source: string, level: 2 | 3, at: number): Insertion {
  const from = source.lastIndexOf('\n', at - 1) + 1;
  const marks = /^#{1,6} */.exec(source.slice(from))?.[0] ?? '';
  const wanted = `${'#'.repeat(level)} `;
  const text = marks.trim().length === level ? '' : wanted;
  const caret = Math.max(from + text.length, at + text.length - marks.length);
  return { from, to: from + marks.length, text, selectFrom: caret, selectTo: caret };
}

/** A footnote: its mark where the caret stands and its line at the end of the text, to be typed into. */
export function footnote(source: string, placeholder: string, at: number): readonly Insertion[] {
  const numbers = [...source.matchAll(/\[\^(\d+)\]/g)].map(([, digits = '0']) => Number(digits));
  const name = `[^${Math.max(0, ...numbers) + 1}]`;
  const end = source.replace(/\s+$/, '').length;
  const lead = /\n\[\^\d+\]:[^\n]*$/.test(source.slice(0, end)) ? '\n' : '\n\n';
  const line = `${lead}${name}: ${placeholder}\n`;
  const selectFrom = end + line.length - placeholder.length - 1 + name.length;
  return [
    // The end first, so that its place is not moved by the mark.
    { from: end, to: source.length, text: line, selectFrom: at, selectTo: at },
    { from: at, to: at, text: name, selectFrom, selectTo: selectFrom + placeholder.length },
  ];
}

/** An empty table of Markdown, its head to be typed over. */
export function tableMarkup(
  columns: number,
  rows: number,
  head: (column: number) => string,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const names = Array.from({ length: columns }, (_, index) => head(index + 1));
  return [
    line(names),
    line(names.map(() => '---')),
    ...Array.from({ length: rows }, () => line(names.map(() => '　'))),
  ].join('\n');
}

/** Offsets of a line of a text, 1-based, without its end. */
export function lineSpan(
  source: string,
  line: number,
): { readonly from: number; readonly to: number } {
  const lines = source.split('\n');
  const index = Math.min(Math.max(line, 1), lines.length) - 1;
  const from = lines.slice(0, index).reduce((sum, text) => sum + text.length + 1, 0);
  return { from, to: from + (lines[index] ?? '').length };
}

/** The line of an offset, 1-based. */
export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
