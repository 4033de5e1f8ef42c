import type { Sheet } from '../data/csv.ts';
import type { Encoding } from '../data/encoding.ts';
import { layoutTexts as text } from '../ui/desk.ts';
import type { Change } from './change.ts';

type LayoutChange = Pick<Change, 'before' | 'after' | 'why'>;

const BOM = [0xef, 0xbb, 0xbf] as const;

function encodingChange(bytes: Uint8Array, encoding: Encoding): LayoutChange | undefined {
  const marked = BOM.every((byte, index) => bytes[index] === byte);
  if (encoding === 'UTF-8' && marked) return undefined;
  return { before: text.encoding(encoding), after: text.target, why: text.opensWell };
}

function blankTailRows(lines: readonly string[]): number {
  let count = 0;
  // The last line is the empty text after the final line break.
  for (let index = lines.length - 2; index >= 0; index--) {
    if (!/^[\s,;]*$/.test(lines[index] ?? '')) break;
    count++;
  }
  return count;
}

function blankTailColumns(lines: readonly string[], sheet: Sheet, headerRow: number): number {
  const header = sheet.rows.find(({ row }) => row === headerRow);
  if (header === undefined) return 0;
  const [tail = ''] = /[,;\t]*$/.exec((lines[header.line - 1] ?? '').trimEnd()) ?? [];
  const widest = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Math.max(0, tail.length - (widest - header.cells.length));
}

/**
 * What saving a file anew will change about it as a whole: encoding, delimiter, blank rows and
 * columns at its end.
 */
export function layoutChanges(
  bytes: Uint8Array,
  decoded: { readonly text: string; readonly encoding: Encoding },
  sheet: Sheet,
  headerRow: number,
  otherDelimiter: boolean,
): LayoutChange[] {
  const lines = `${decoded.text.replace(/(\r\n|\r|\n)$/, '')}\n`.split(/\r\n|\r|\n/);
  const rows = blankTailRows(lines);
  const columns = blankTailColumns(lines, sheet, headerRow);
  const changes = [
    encodingChange(bytes, decoded.encoding),
    otherDelimiter
      ? { before: text.otherDelimiter, after: text.comma, why: text.splitsWell }
      : undefined,
    rows > 0
      ? { before: text.tailRows(rows), after: text.removed, why: text.noContent }
      : undefined,
    columns > 0
      ? { before: text.tailColumns(columns), after: text.removed, why: text.noContent }
      : undefined,
  ];
  return changes.filter((change) => change !== undefined);
}
