/**
 * Objects of a PDF replaced by an incremental update (ISO 32000-1, 7.5.6): nothing in the file is moved,
 * what is new stands behind it.
 */

/** Where a PDF says what is asked for here; all that browsers write stands so. */
const PATTERNS = {
  start: /startxref\s+(\d+)\s+%%EOF\s*$/,
  trailer: /trailer\s*<<([^]*?)>>\s*startxref/g,
  size: /\/Size\s+(\d+)/,
  root: /\/Root\s+\d+\s+\d+\s+R/,
  info: /\/Info\s+(\d+)\s+0\s+R/,
} as const;

/** A PDF that can be added to. */
export interface OpenPdf {
  readonly bytes: Buffer;
  /** Byte for byte a character. */
  readonly text: string;
  /** Number of the object that holds the properties. */
  readonly info: number;
  readonly trailer: { readonly previous: string; readonly entries: string };
}

/** @throws Error for a PDF without a table of references or without properties */
export function openPdf(pdf: Uint8Array): OpenPdf {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const previous = PATTERNS.start.exec(text)?.[1];
  const trailer = [...text.matchAll(PATTERNS.trailer)].at(-1)?.[1] ?? '';
  const size = PATTERNS.size.exec(trailer)?.[0];
  const root = PATTERNS.root.exec(trailer)?.[0];
  const info = PATTERNS.info.exec(trailer);
  if (!previous || !size || !root || !info) {
    throw new Error('The PDF has no table of references or no properties.');
  }
  const entries = [size, root, info[0]].join('\n');
  return { bytes, text, info: Number(info[1]), trailer: { previous, entries } };
}

/**
 * The same PDF with other objects in the place of some.
 *
 * @param objects what stands between `obj` and `endobj`, by the object's number
 */
export function updatePdf(
  { bytes, trailer }: OpenPdf,
  objects: ReadonlyMap<number, Uint8Array>,
): Uint8Array {
  const parts: Uint8Array[] = [bytes, Buffer.from('\n')];
  let end = bytes.length + 1;
  let table = 'xref\n';
  for (const [number, contents] of objects) {
    table += `${number} 1\n${String(end).padStart(10, '0')} 00000 n \n`;
    const object = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      contents,
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(object);
    end += object.length;
  }
  const last = `trailer\n<<${trailer.entries}\n/Prev ${trailer.previous}>>\nstartxref\n${end}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + last, 'latin1')]);
}
