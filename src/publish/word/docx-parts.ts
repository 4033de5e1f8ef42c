/** The parts of a Word file that its library does not make as we need them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fontTable } from './docx-fonts.ts';

/** The earliest time a zip can hold: files are the same whenever they are made. */
const NO_TIME = '1980-01-01T00:00:00';

/**
 * Names the fonts' other names, takes out when the file was made, numbers its bookmarks, and frees paragraph styles from the
 * page's grid of lines, which would give a small line the height of a large one.
 */
export function settleParts(docx: Uint8Array, offGrid: readonly string[]): Uint8Array {
  const parts = unzipSync(docx);
  const edit = (name: string, change: (xml: string) => string): void => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  edit('word/fontTable.xml', fontTable);
  edit('docProps/core.xml', (xml) =>
    xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''),
  );
  edit('word/document.xml', numberBookmarks);
  edit('word/styles.xml', (xml) => settleParagraphs(offGrid.reduce(freeStyle, xml)));
  return zipSync(parts, { mtime: NO_TIME, level: 6 });
}

/** Bookmarks from 1 on: the library counts through all files one process makes. */
function numberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g,
    (_, before: string, id: string) => {
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
      return `${before}${numbers.get(id)}"`;
    },
  );
}

/**
 * Said though it is what Word does by itself: LibreOffice up to 7.4 reads it the wrong way round, and would hang a full
 * stop over the margin where nothing is said.
 */
const EVERY_PARAGRAPH = '<w:overflowPunct w:val="1"/>';

/** They belong to the style all others are based on: what stands in the defaults LibreOffice does not read. */
function settleParagraphs(xml: string): string {
  const normal =
    /(<w:style [^>]*w:styleId="Normal"[^>]*><w:name w:val="Normal"\/><w:qFormat\/>)(<\/w:style>)/;
  if (!normal.test(xml)) throw new RangeError('the usual paragraph has properties already');
  return xml.replace(normal, `$1<w:pPr>${EVERY_PARAGRAPH}</w:pPr>$2`);
}

/** `w:snapToGrid` stands before spacing and alignment. */
function freeStyle(xml: string, style: string): string {
  const pattern = new RegExp(
    `(<w:style [^>]*w:styleId="${style}"(?:(?!</w:style>)[^])*?)(<w:spacing|<w:jc)`,
  );
  if (!pattern.test(xml)) throw new RangeError(`no paragraph style ${style}`);
  return xml.replace(pattern, '$1<w:snapToGrid w:val="0"/>$2');
}
