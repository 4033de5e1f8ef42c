import { columnIndex, placeOfReference, referenceOf } from './cell-place.ts';
import { addComments, addShapes, emptyDrawing, NO_COMMENTS } from './cell-comments.ts';
import { withoutRemarks, withoutShapes } from './cell-comments.ts';
import type { CellComment } from './cell-comments.ts';
import { CellStyles } from './cell-styles.ts';
import type { Ground } from './cell-styles.ts';
import { colourCells, shownCell } from './colour-cells.ts';
import { PackageParts } from './package-parts.ts';
import { attributeOf, childrenAfter, rootPrefix, tagsOf } from './xml-text.ts';

/** What is to be said of a place in a workbook. */
export interface WorkbookRemark {
  /** Name of the sheet; the first one without it. */
  readonly sheet?: string;
  /** 1-based; row and column are the first of the sheet where they are not known. */
  readonly row?: number;
  /** Letters of the column. */
  readonly column?: string;
  readonly severity: 'error' | 'warning';
  readonly text: string;
}

const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What may stand in a sheet after the drawing of its comments; ECMA-376 part 1, 18.3.1.99. */
const AFTER_DRAWING = new Set([
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems'],
  ...['tableParts', 'extLst', 'AlternateContent'],
]);

/** The remarks of one sheet by the cell in which they are shown, with the worse of the grounds. */
function byCell(
  xml: string,
  remarks: readonly WorkbookRemark[],
): Map<string, { ground: Ground; texts: string[] }> {
  const shown = shownCell(xml);
  const cells = new Map<string, { ground: Ground; texts: string[] }>();
  for (const { row = 1, column = 'A', severity, text } of remarks) {
    const [atRow, atColumn] = shown(row - 1, columnIndex(column));
    const reference = referenceOf({ row: atRow, column: atColumn });
    const there = cells.get(reference) ?? { ground: severity, texts: [] };
    if (severity === 'error') there.ground = 'error';
    there.texts.push(text);
    cells.set(reference, there);
  }
  return cells;
}

/** The sheet with the drawing named in which its comments are shown. */
function nameDrawing(xml: string, id: string): string {
  const [data] = tagsOf(xml, 'sheetData');
  const children = childrenAfter(xml, data?.at ?? 0);
  const next = children.find(({ name }) => AFTER_DRAWING.has(name));
  const at = next?.at ?? xml.lastIndexOf('</');
  const drawing = `<${rootPrefix(xml)}legacyDrawing xmlns:r="${RELATIONS}" r:id="${id}"/>`;
  return xml.slice(0, at) + drawing + xml.slice(at);
}

/** Writes comments into a sheet's parts; gives the sheet, which may have to name a drawing. */
function writeComments(
  parts: PackageParts,
  path: string,
  xml: string,
  comments: readonly CellComment[],
): string {
  const related = parts.relationsOf(path);
  const known = related.find(({ kind }) => kind === 'comments')?.target;
  const list = known ?? parts.freePath('xl/comments', '.xml');
  const { added, xml: text } = addComments(parts.text(list) ?? NO_COMMENTS, comments);
  parts.write(list, text);
  if (known === undefined) {
    parts.relate(path, 'comments', list);
    parts.declarePart(list, COMMENTS);
  }
  const [named] = tagsOf(xml, 'legacyDrawing');
  const id = named === undefined ? undefined : attributeOf(named.text, 'id');
  const drawing = related.find((relation) => relation.id === id)?.target;
  if (drawing !== undefined) {
    parts.write(drawing, addShapes(parts.text(drawing) ?? emptyDrawing(1), added));
    return xml;
  }
  const free = parts.freePath('xl/drawings/vmlDrawing', '.vml');
  const number = Number(/\d+/.exec(free.replace(/^.*\//, ''))?.[0] ?? 1);
  parts.write(free, addShapes(emptyDrawing(number), added));
  parts.declareEnding('vml', DRAWING);
  return nameDrawing(xml, parts.relate(path, 'vmlDrawing', free));
}

/** Takes the comments of an earlier check out of a sheet; gives the cells they stood at. */
function takeOut(parts: PackageParts, path: string): readonly string[] {
  const related = parts.relationsOf(path);
  const list = related.find(({ kind }) => kind === 'comments')?.target;
  const text = list === undefined ? undefined : parts.text(list);
  if (list === undefined || text === undefined) return [];
  const { references, xml } = withoutRemarks(text);
  if (references.length === 0) return [];
  parts.write(list, xml);
  for (const { kind, target } of related) {
    const vml = kind === 'vmlDrawing' ? parts.text(target) : undefined;
    if (vml !== undefined) parts.write(target, withoutShapes(vml, references));
  }
  return references;
}

function annotateSheet(
  parts: PackageParts,
  path: string,
  styles: CellStyles,
  remarks: readonly WorkbookRemark[],
): void {
  const xml = parts.text(path) ?? '';
  const cells = byCell(xml, remarks);
  const grounds = new Map<number, Map<number, Ground>>();
  const give = (reference: string, ground: Ground): void => {
    const place = placeOfReference(reference);
    if (place === undefined) return;
    const row = grounds.get(place.row) ?? new Map<number, Ground>();
    grounds.set(place.row, row.set(place.column, ground));
  };
  for (const reference of takeOut(parts, path)) give(reference, 'none');
  for (const [reference, { ground }] of cells) give(reference, ground);
  const comments = [...cells].map(([reference, { texts }]) => ({
    reference,
    text:
      texts.length < 2 ? texts.join('') : texts.map((text, at) => `${at + 1}. ${text}`).join('\n'),
  }));
  const coloured = colourCells(xml, grounds, styles);
  const written = comments.length === 0 ? coloured : writeComments(parts, path, coloured, comments);
  if (written !== xml) parts.write(path, written);
}

/**
 * The same workbook with each remark as a comment on its cell and the cell coloured; remarks of an earlier
 * check are taken out. Formulas, widths and every part that no remark concerns stay byte for byte.
 *
 * @param bytes an .xlsx that could be read
 * @param remarks what is said of its cells; those of one cell stand in one comment
 * @throws Error when the package is not the one of a workbook, or far too large
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  remarks: readonly WorkbookRemark[],
): Uint8Array {
  const parts = new PackageParts(bytes);
  const book = parts.relationsOf('').find(({ kind }) => kind === 'officeDocument')?.target;
  if (book === undefined) throw new Error('no workbook in the package');
  const related = parts.relationsOf(book);
  const sheets = tagsOf(parts.text(book) ?? '', 'sheet').flatMap(({ text }) => {
    const id = attributeOf(text, 'id');
    const path = related.find(
      (relation) => relation.id === id && relation.kind === 'worksheet',
    )?.target;
    return path === undefined ? [] : [{ name: attributeOf(text, 'name') ?? '', path }];
  });
  const known = related.find(({ kind }) => kind === 'styles')?.target;
  const styles = new CellStyles(known === undefined ? undefined : parts.text(known));
  for (const [index, { name, path }] of sheets.entries()) {
    const ofSheet = remarks.filter(({ sheet }) =>
      sheet === undefined ? index === 0 : sheet === name,
    );
    annotateSheet(parts, path, styles, ofSheet);
  }
  if (styles.changed) {
    const path = known ?? 'xl/styles.xml';
    parts.write(path, styles.text());
    if (known === undefined) {
      parts.relate(book, 'styles', path);
      parts.declarePart(
        path,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
      );
    }
  }
  return parts.bytes();
}
