/** Copying, cutting and pasting ranges: within the table, and from and to spreadsheets. */
import { formatRange, parseRange } from './clipboard.ts';
import type { Selection } from './selection.ts';
import type { Range } from './selection.ts';
import type { CellEdit, CellPlace } from './sheet-model.ts';

/** What of the grid is copied and pasted into. */
interface Cells {
  isMoving(): boolean;
  range(): Range;
  textAt(place: CellPlace): string;
  edits(textOf: (place: CellPlace) => string): CellEdit[];
  clear(): void;
  choose(next: Selection): void;
}

interface ClipboardListener {
  onEdit(edits: readonly CellEdit[], kind: 'paste'): void;
  onCopied(count: number): void;
  onPasted(count: number): void;
}

function textsIn(cells: Cells): string[][] {
  const { bottom, left, right, top } = cells.range();
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) =>
      cells.textAt({ row: top + row, column: left + column }),
    ),
  );
}

/** The edits of a paste: one text fills all chosen cells, a range stands from their first. */
function pasted(cells: Cells, lines: readonly (readonly string[])[]): CellEdit[] {
  const [[single = ''] = []] = lines;
  if (lines.length === 1 && lines[0]?.length === 1) return cells.edits(() => single);
  const { left, top } = cells.range();
  return lines.flatMap((line, row) =>
    line.map((text, column) => ({ row: top + row, column: left + column, text })),
  );
}

/** Listens to the field: while a text is edited the clipboard is that of the text. */
export function listenToClipboard(
  field: HTMLElement,
  cells: Cells,
  listener: ClipboardListener,
): void {
  const take = (event: ClipboardEvent, cut: boolean): void => {
    if (!cells.isMoving()) return;
    event.preventDefault();
    const lines = textsIn(cells);
    event.clipboardData?.setData('text/plain', formatRange(lines));
    if (cut) cells.clear();
    else listener.onCopied(lines.length * (lines[0]?.length ?? 0));
  };
  field.addEventListener('copy', (event) => take(event, false));
  field.addEventListener('cut', (event) => take(event, true));
  field.addEventListener('paste', (event) => {
    if (!cells.isMoving()) return;
    event.preventDefault();
    const edits = pasted(cells, parseRange(event.clipboardData?.getData('text/plain') ?? ''));
    listener.onEdit(edits, 'paste');
    listener.onPasted(edits.length);
    const [first] = edits;
    const last = edits[edits.length - 1];
    if (first !== undefined && last !== undefined) cells.choose({ anchor: last, active: first });
  });
}
