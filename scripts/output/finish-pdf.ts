/** What a browser leaves out of a PDF: who publishes it, and letters it can be searched by. */
import { authoredProperties } from './pdf-author.ts';
import { ordinaryLetters } from './pdf-letters.ts';
import { openPdf, updatePdf } from './pdf-update.ts';

/**
 * A PDF of a browser as it is handed on.
 *
 * @param author whoever publishes it; nobody is named without
 * @throws Error for a PDF of another program
 */
export function finishPdf(pdf: Uint8Array, author: string | undefined): Uint8Array {
  const open = openPdf(pdf);
  const properties = author === undefined ? [] : [authoredProperties(open, author)];
  return updatePdf(open, new Map([...properties, ...ordinaryLetters(open)]));
}
