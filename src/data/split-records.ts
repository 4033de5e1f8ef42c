/** Text with delimiters as records of cells: RFC 4180, with line ends of any kind. */

/** A record of a delimited text. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** Line of the text on which it begins. */
  readonly line: number;
}

/** Why a quoted cell is none: a quote inside a bare cell, text after the closing quote, no closing quote. */
export type QuoteFault = 'opened-late' | 'closed-early' | 'not-closed';

/** The records of a text, up to where its quotes do not pair. */
export interface SplitText {
  readonly records: readonly TextRecord[];
  /** What is wrong in the record after the last one, with the place of the cell in it. */
  readonly fault?: { readonly kind: QuoteFault; readonly cell: number };
}

const [QUOTE, LINE_FEED, CARRIAGE_RETURN] = [0x22, 0x0a, 0x0d];

/** A quoted cell, and where the text goes on after its closing quote. */
interface QuotedCell {
  readonly value: string;
  readonly end: number;
}

/** Reads the cell whose opening quote is before `start`; nothing when no quote closes it. */
function quotedCell(text: string, start: number): QuotedCell | undefined {
  let value = '';
  for (let from = start; ;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    value += text.slice(from, quote);
    if (text.charCodeAt(quote + 1) !== QUOTE) return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}

/** Where a bare cell ends: at a delimiter, a line end, a quote or the end of the text. */
function bareEnd(text: string, start: number, delimiter: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const letter = text.charCodeAt(end);
    if (letter === delimiter || letter === LINE_FEED) break;
    if (letter === CARRIAGE_RETURN || letter === QUOTE) break;
  }
  return end;
}

/**
 * Splits a text. A quoted cell may hold delimiters, line ends and doubled quotes; a line end after the
 * last record begins no further one.
 *
 * @param delimiter one letter
 */
export function splitRecords(text: string, delimiter: string): SplitText {
  const records: TextRecord[] = [];
  const between = delimiter.charCodeAt(0);
  let line = 1;
  for (let at = 0; at < text.length;) {
    const cells: string[] = [];
    const begun = line;
    const fault = (kind: QuoteFault): SplitText => ({
      records,
      fault: { kind, cell: cells.length },
    });
    for (; ; at++) {
      const isQuoted = text.charCodeAt(at) === QUOTE;
      const quoted = isQuoted ? quotedCell(text, at + 1) : undefined;
      if (isQuoted && quoted === undefined) return fault('not-closed');
      const end = quoted?.end ?? bareEnd(text, at, between);
      const value = quoted?.value ?? text.slice(at, end);
      const next = text.charCodeAt(end);
      const isLast = end >= text.length || next === LINE_FEED || next === CARRIAGE_RETURN;
      if (!isLast && next !== between) return fault(isQuoted ? 'closed-early' : 'opened-late');
      if (isQuoted) line += value.match(/\r\n|\r|\n/g)?.length ?? 0;
      cells.push(value);
      at = end;
      if (isLast) break;
    }
    records.push({ cells, line: begun });
    line += 1;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { records };
}
