/** Who publishes a PDF, in its properties: browsers write the title of a page there, never its author. */
import type { OpenPdf } from './pdf-update.ts';

/**
 * The properties of a PDF with `/Author`: the object that holds them, by its number.
 *
 * @throws Error when there is no such object
 */
export function authoredProperties(
  { info, text }: OpenPdf,
  author: string,
): readonly [number: number, contents: Uint8Array] {
  const object = new RegExp(`(?:^|[\\r\\n])${info} 0 obj\\s*<<([^]*?)>>\\s*endobj`).exec(text);
  if (object === null) throw new Error('The PDF has no properties.');
  return [info, Buffer.from(`<<${object[1]}\n/Author ${hexText(author)}>>`, 'latin1')];
}

/** A text string in hexadecimal, UTF-16 with its mark. */
function hexText(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
