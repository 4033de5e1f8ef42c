/** Reads one HTML page (or SVG file) with a real tokenizer and lists what the publish step cares about. */
import { Tokenizer } from 'htmlparser2';
import {
  type Attribute,
  emptyScan,
  isRead,
  type PageScan,
  scanElement,
  scanReferences,
  scanText,
  type StartTag,
} from './page-scan.ts';

/** Elements whose content is no markup and is not shown: they are looked at when they end. */
const RAW = new Set(['script', 'style']);

/**
 * Reads `source` and lists what is in it, as a browser reads it; `kind` 'svg' reads a file that is one SVG element.
 * Which element stands in which is nobody's question, so that tags are read one by one.
 */
export function scanPage(source: string, kind: 'html' | 'svg' = 'html'): PageScan {
  const scan = emptyScan();
  const xmlMode = kind === 'svg';
  const nameAt = (start: number, end: number): string =>
    xmlMode ? source.slice(start, end) : source.slice(start, end).toLowerCase();
  let tag: { name: string; start: number; attributes: Attribute[] } = {
    name: '',
    start: 0,
    attributes: [],
  };
  let raw: StartTag | undefined;
  let attribute = { name: '', start: 0 };
  let value = '';
  // A text comes in pieces where it holds references.
  let text = '';
  const endText = (): void => {
    if (text !== '') scanText(text, scan);
    text = '';
  };
  const endTag = (last: number, isWhole: boolean): void => {
    const { attributes, name, start } = tag;
    const element = { name, attributes, span: { start, end: last + 1 } };
    if (!isWhole && RAW.has(name)) raw = element;
    else scanElement(element, scan, source);
  };
  const endRaw = (end: number): void => {
    if (raw !== undefined) {
      scanElement({ ...raw, span: { start: raw.span.start, end } }, scan, source);
    }
    raw = undefined;
  };
  const addText = (piece: string): void => {
    if (raw === undefined) text += piece;
  };
  const reader = new Tokenizer(
    { xmlMode },
    {
      onopentagname(start, end) {
        endText();
        tag = { name: nameAt(start, end), start: start - 1, attributes: [] };
      },
      onattribname(start, end) {
        attribute = { name: nameAt(start, end), start };
        value = '';
      },
      onattribdata(start, end) {
        value += source.slice(start, end);
      },
      onattribentity(code) {
        value += String.fromCodePoint(code);
      },
      onattribend(_, end) {
        const { name, start } = attribute;
        scanReferences(value, scan);
        // Of two alike browsers take the first.
        if (!isRead(name) || tag.attributes.some((other) => other.name === name)) return;
        tag.attributes.push({ name, value, span: { start, end } });
      },
      onopentagend: (last) => endTag(last, false),
      onselfclosingtag: (last) => endTag(last, true),
      onclosetag(_, end) {
        endText();
        endRaw(source.indexOf('>', end) + 1);
      },
      ontext: (start, end) => addText(source.slice(start, end)),
      ontextentity: (code) => addText(String.fromCodePoint(code)),
      oncdata: (start, end, offset) => addText(source.slice(start, end - offset)),
      oncomment: endText,
      ondeclaration: endText,
      onprocessinginstruction: endText,
      onend() {
        endText();
        endRaw(source.length);
      },
    },
  );
  reader.write(source);
  reader.end();
  return scan;
}
