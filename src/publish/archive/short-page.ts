/** What stands at an archived address whose page is the same as another, or is not kept. */
import { escapeMarkup } from '../../format/escape-markup.ts';
import { writeAttribute } from '../edits.ts';

/** A page of a few words that leads elsewhere. */
export interface ShortPage {
  readonly title: string;
  readonly sentence: string;
  /** Where it leads, relative to the page, and in words. */
  readonly href: string;
  readonly text: string;
  /** Whether a reader is led there at once. */
  readonly leads: boolean;
  /** The full address of today's page, where the domain is known. */
  readonly canonical: string | undefined;
}

/** Its HTML: no stylesheet, nothing that is loaded, so that it stays right whatever the site becomes. */
export function shortPage({ canonical, href, leads, sentence, text, title }: ShortPage): string {
  return (
    '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">' +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${escapeMarkup(title)}</title><meta name="robots" content="noindex">` +
    (canonical === undefined ? '' : `<link rel="canonical" ${writeAttribute('href', canonical)}>`) +
    (leads ? `<meta http-equiv="refresh" ${writeAttribute('content', `0; url=${href}`)}>` : '') +
    `</head><body><main><p>${escapeMarkup(sentence)}` +
    `<a ${writeAttribute('href', href)}>${escapeMarkup(text)}</a></p></main></body></html>\n`
  );
}
