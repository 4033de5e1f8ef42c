/** The paragraphs and list items of a rendered text, to be laid out anew. */
import type { SlideItem } from './paging.ts';

/** A paragraph: its words, and its markup. */
export interface TextBlock extends SlideItem {
  readonly html: string;
}

/** @param html of paragraphs and flat lists, as texts of slides have them */
export function textBlocks(html: string): TextBlock[] {
  return [...html.matchAll(/<(li|p)\b[^>]*>([^]*?)<\/\1>/g)].map(([, , inner = '']) => ({
    html: inner.trim(),
    main: inner.replace(/<[^>]*>/g, '').trim(),
  }));
}
