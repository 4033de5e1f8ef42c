/** A text of content/ as it was read, with its head and its tree. */
import { readProseHead, type ProseHead } from '../data/prose-head.ts';
import { parseText, type ParsedText } from './parse-text.ts';

/** A text below content/. */
export interface TextFile extends ParsedText {
  /** Its path from there, with forward slashes: `report/2026-06.mdx`. */
  readonly path: string;
  readonly head: ProseHead;
}

/** Parses a text. */
export function textFile(path: string, source: string): TextFile {
  return { path, head: readProseHead(source), ...parseText(source) };
}
