/**
 * Changes a page in place, so that everything not touched stays byte for byte as Astro wrote it.
 */
import { escapeMarkup } from '../format/escape-markup.ts';
import type { Span } from './page-scan.ts';

/** Replace the source in `span` by `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Applies edits in source order; one that begins inside an earlier one is already gone with it. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let result = '';
  let done = 0;
  for (const { span, text } of sorted) {
    if (span.start < done) continue;
    result += source.slice(done, span.start) + text;
    done = span.end;
  }
  return result + source.slice(done);
}

/** `name="value"` with the value escaped for HTML and XML. */
export function writeAttribute(name: string, value: string): string {
  return `${name}="${escapeMarkup(value)}"`;
}
