/** Reads one HTML page (or SVG file) with a real parser and lists what the publish step cares about. */
import { Parser } from 'htmlparser2';
import { emptyScan, type PageScan, scanElement, scanText, type StartTag } from './page-scan.ts';

/** Elements whose content is no markup and is not shown: they are looked at when they end. */
const RAW = new Set(['script', 'style']);

/** Reads `source` and lists what is in it, as a browser reads it; `kind` 'svg' reads a file that is one SVG element. */
export function scanPage(source: string, kind: 'html' | 'svg' = 'html'): PageScan {
  const scan = emptyScan();
  let attributes = new Map<string, { value: string; span: { start: number; end: number } }>();
  let raw: StartTag | undefined;
  // A text comes in pieces where it holds references.
  let text = '';
  const endText = (): void => {
    if (text !== '') scanText(text, scan);
    text = '';
  };
  const parser = new Parser(
    {
      onattribute(name, value) {
        // Of two alike browsers take the first.
        if (attributes.has(name)) return;
        attributes.set(name, { value, span: { start: parser.startIndex, end: parser.endIndex } });
      },
      onopentag(name) {
        endText();
        const span = { start: parser.startIndex, end: parser.endIndex + 1 };
        const tag = { name, attributes, span };
        attributes = new Map();
        if (RAW.has(name)) raw = tag;
        else scanElement(tag, scan, source);
      },
      ontext(piece) {
        if (raw === undefined) text += piece;
      },
      oncomment: endText,
      onclosetag() {
        endText();
        if (raw === undefined) return;
        scanElement({ ...raw, span: { ...raw.span, end: parser.endIndex + 1 } }, scan, source);
        raw = undefined;
      },
    },
    { xmlMode: kind === 'svg' },
  );
  parser.end(source);
  return scan;
}
