/** What the grid tells whoever shows it, and asks of them. */
import type { CellEdit, CellPlace } from './sheet-model.ts';

/** Why cells change. */
export type EditKind = 'cell' | 'paste' | 'clear';

/** What the grid tells whoever shows it. */
export interface GridListener {
  onEdit(edits: readonly CellEdit[], kind: EditKind): void;
  onRows(change: 'insert' | 'delete', row: number, count: number): void;
  onSelect(place: CellPlace): void;
  /** A cell is being typed in; nothing when that was taken back. */
  onTyping(place: CellPlace, typed: string | undefined): void;
  onLeave(): void;
  onUndo(): void;
  onRedo(): void;
  onCopied(count: number): void;
  onPasted(count: number): void;
  /** What can be put into a cell, narrowed down by what is typed. */
  suggestions(place: CellPlace, typed: string): readonly string[];
  /** How a cell is called to those who hear it. */
  label(place: CellPlace): string;
}
