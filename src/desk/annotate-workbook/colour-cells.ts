import { columnIndex, placeOfReference, referenceOf } from './cell-place.ts';
import type { CellStyles, Ground } from './cell-styles.ts';
import { attributeOf, openTag, rootPrefix, tagsOf, withAttribute } from './xml-text.ts';

/** Grounds by row and column, both 0-based. */
export type Grounds = ReadonlyMap<number, ReadonlyMap<number, Ground>>;

/** The style a column gives to cells that are not there. */
function columnStyle(xml: string, column: number): number {
  for (const { text } of tagsOf(xml, 'col')) {
    const [min, max] = [Number(attributeOf(text, 'min')), Number(attributeOf(text, 'max'))];
    if (column + 1 >= min && column + 1 <= max) return Number(attributeOf(text, 'style') ?? 0);
  }
  return 0;
}

/** One row of a sheet while its cells are given other styles. */
class ColouredRow {
  private readonly parts: string[] = [];
  private readonly wanted: [column: number, ground: Ground][];
  private readonly tag: string;
  private readonly row: number;
  /** What stands above the rows: the widths and styles of columns. */
  private readonly head: string;
  private readonly styles: CellStyles;

  constructor(
    tag: string,
    row: number,
    grounds: ReadonlyMap<number, Ground>,
    { head, styles }: { readonly head: string; readonly styles: CellStyles },
  ) {
    this.tag = tag;
    this.row = row;
    this.head = head;
    this.styles = styles;
    this.wanted = [...grounds].sort(([a], [b]) => a - b);
  }

  /** Cells that are not in the file and stand left of a column. */
  private addMissing(before: number): void {
    while (this.wanted[0] !== undefined && this.wanted[0][0] < before) {
      const [column, ground] = this.wanted.shift() ?? [0, 'none'];
      const ofRow = attributeOf(this.tag, 's');
      const style = ofRow === undefined ? columnStyle(this.head, column) : Number(ofRow);
      const reference = referenceOf({ row: this.row, column });
      const number = this.styles.withGround(style, ground);
      this.parts.push(`<${rootPrefix(this.head)}c r="${reference}" s="${number}"/>`);
    }
  }

  /** The cells of the row with the grounds they are to have. */
  colour(cells: string): string {
    let from = 0;
    let column = -1;
    for (const match of cells.matchAll(openTag('c', 'g'))) {
      const [tag] = match;
      const written = attributeOf(tag, 'r');
      column = written === undefined ? column + 1 : columnIndex(written.replace(/\d+$/, ''));
      this.parts.push(cells.slice(from, match.index));
      this.addMissing(column);
      from = match.index + tag.length;
      const next = this.wanted[0];
      if (next === undefined || next[0] !== column) {
        this.parts.push(tag);
        continue;
      }
      this.wanted.shift();
      const style = this.styles.withGround(Number(attributeOf(tag, 's') ?? 0), next[1]);
      this.parts.push(withAttribute(tag, 's', String(style)));
    }
    this.parts.push(cells.slice(from));
    this.addMissing(Infinity);
    return this.parts.join('');
  }
}

/**
 * A sheet with other grounds for some cells; cells and rows that are not in the file are added. Everything
 * else stays as it is written.
 */
export function colourCells(xml: string, grounds: Grounds, styles: CellStyles): string {
  const [data] = tagsOf(xml, 'sheetData');
  if (data === undefined || grounds.size === 0) return xml;
  const head = xml.slice(0, data.at);
  const prefix = rootPrefix(head);
  const isEmpty = data.text.endsWith('/>');
  const start = data.at + data.text.length;
  const end = isEmpty ? start : xml.indexOf(`</${prefix}sheetData`, start);
  const wanted = [...grounds].sort(([a], [b]) => a - b);
  const parts: string[] = [];
  const addMissing = (before: number): void => {
    while (wanted[0] !== undefined && wanted[0][0] < before) {
      const [row, ofRow] = wanted.shift() ?? [0, new Map<number, Ground>()];
      const tag = `<${prefix}row r="${row + 1}">`;
      const cells = new ColouredRow(tag, row, ofRow, { head, styles }).colour('');
      parts.push(`${tag}${cells}</${prefix}row>`);
    }
  };
  const pattern = openTag('row', 'g');
  pattern.lastIndex = start;
  let from = start;
  let row = -1;
  for (
    let match = pattern.exec(xml);
    match !== null && match.index < end;
    match = pattern.exec(xml)
  ) {
    const [tag] = match;
    row = Number(attributeOf(tag, 'r') ?? row + 2) - 1;
    if (wanted[0] === undefined) break;
    if (row < wanted[0][0]) continue;
    parts.push(xml.slice(from, match.index));
    addMissing(row);
    const next = wanted[0] as (typeof wanted)[number] | undefined;
    from = match.index;
    if (next === undefined || next[0] !== row) continue;
    wanted.shift();
    const inside = match.index + tag.length;
    const close = tag.endsWith('/>') ? inside : xml.indexOf(`</${prefix}row>`, inside);
    const cells = new ColouredRow(tag, row, next[1], { head, styles }).colour(
      xml.slice(inside, close),
    );
    parts.push(`${tag.replace(/\s*\/>$/, '>')}${cells}`);
    if (tag.endsWith('/>')) parts.push(`</${prefix}row>`);
    from = close;
    pattern.lastIndex = close;
  }
  parts.push(xml.slice(from, end));
  addMissing(Infinity);
  const open = isEmpty ? data.text.replace(/\s*\/>$/, '>') : data.text;
  const closing = isEmpty ? `</${prefix}sheetData>` : '';
  return `${xml.slice(0, data.at)}${open}${parts.join('')}${closing}${xml.slice(end)}`;
}

/** Where a remark on a cell is seen: in the first cell of those it is merged with. */
export function shownCell(
  xml: string,
): (row: number, column: number) => readonly [row: number, column: number] {
  const merges = tagsOf(xml, 'mergeCell').flatMap(({ text }) => {
    const [first, last] = (attributeOf(text, 'ref') ?? '').split(':').map(placeOfReference);
    return first === undefined || last === undefined ? [] : [{ first, last }];
  });
  return (row, column) => {
    const merge = merges.find(
      ({ first, last }) =>
        row >= first.row && row <= last.row && column >= first.column && column <= last.column,
    );
    return merge === undefined ? [row, column] : [merge.first.row, merge.first.column];
  };
}
