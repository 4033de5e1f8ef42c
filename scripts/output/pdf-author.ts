/** Who publishes a PDF, in its properties: browsers write the title of a page there, never its author. */

/** Where a PDF says what is asked for here; all that browsers write stands so. */
const PATTERNS = {
  start: /startxref\s+(\d+)\s+%%EOF\s*$/,
  trailer: /trailer\s*<<([^]*?)>>\s*startxref/g,
  size: /\/Size\s+(\d+)/,
  root: /\/Root\s+\d+\s+\d+\s+R/,
  info: /\/Info\s+(\d+)\s+0\s+R/,
} as const;

/**
 * The same PDF with `/Author`, by an incremental update (ISO 32000-1, 7.5.6): nothing in it is moved.
 *
 * @param pdf of a browser, with a table of references and properties
 * @throws Error for another PDF
 */
export function withAuthor(pdf: Uint8Array, author: string): Uint8Array {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const previous = PATTERNS.start.exec(text)?.[1];
  const trailer = [...text.matchAll(PATTERNS.trailer)].at(-1)?.[1] ?? '';
  const size = PATTERNS.size.exec(trailer)?.[1];
  const root = PATTERNS.root.exec(trailer)?.[0];
  const info = PATTERNS.info.exec(trailer);
  const number = info?.[1] ?? '';
  const object = new RegExp(`(?:^|[\\r\\n])${number} 0 obj\\s*<<([^]*?)>>\\s*endobj`).exec(text);
  if (!previous || !size || !root || !info || !object) {
    throw new Error('The PDF has no table of references or no properties.');
  }
  const start = bytes.length + 1;
  const properties = `${number} 0 obj\n<<${object[1]}\n/Author ${hexText(author)}>>\nendobj\n`;
  const table = start + properties.length;
  const place = `${String(start).padStart(10, '0')} 00000 n \n`;
  const end = `trailer\n<</Size ${size}\n${root}\n${info[0]}\n/Prev ${previous}>>`;
  const added = `\n${properties}xref\n${number} 1\n${place}${end}\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(added, 'latin1')]);
}

/** A text string in hexadecimal, UTF-16 with its mark. */
function hexText(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
