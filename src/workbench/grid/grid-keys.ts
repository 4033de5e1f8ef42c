/** What a key means in a table that is edited: as in Excel and WPS. */
import type { Move } from './selection.ts';

/** `moving`: keys go from cell to cell; `typing`: a cell is being replaced; `editing`: its text is changed. */
export type EditMode = 'moving' | 'typing' | 'editing';

/** What is to be done. */
export type Command =
  | { readonly kind: 'move'; readonly move: Move; readonly jump: boolean; readonly extend: boolean }
  | { readonly kind: 'along'; readonly direction: 1 | -1 }
  | { readonly kind: 'page'; readonly direction: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'home' | 'end'; readonly whole: boolean; readonly extend: boolean }
  | { readonly kind: 'fault'; readonly direction: 1 | -1 }
  | {
      readonly kind:
        | 'edit'
        | 'replace'
        | 'clear'
        | 'cancel'
        | 'leave'
        | 'break'
        | 'suggest'
        | 'undo'
        | 'redo'
        | 'insert'
        | 'delete'
        | 'all';
    };

/** The parts of a keyboard event that count. */
export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const ARROWS: Readonly<Record<string, Move>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** Keys with Ctrl that mean something of their own while moving. */
function withControl({ key, shiftKey }: Key): Command | undefined {
  const letter = key.toLowerCase();
  if (letter === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
  if (letter === 'y') return { kind: 'redo' };
  if (letter === 'a') return { kind: 'all' };
  if (shiftKey && (key === '+' || key === '=')) return { kind: 'insert' };
  if (shiftKey && (key === '_' || key === '-')) return { kind: 'delete' };
  return undefined;
}

function whileMoving(event: Key): Command | undefined {
  const { key, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (arrow !== undefined) return { kind: 'move', move: arrow, jump: control, extend: shiftKey };
  if (key === 'Home' || key === 'End')
    return { kind: key === 'Home' ? 'home' : 'end', whole: control, extend: shiftKey };
  if (key === 'PageDown' || key === 'PageUp')
    return { kind: 'page', direction: key === 'PageDown' ? 1 : -1, extend: shiftKey };
  if (control) return withControl(event);
  if (key === 'F2') return { kind: 'edit' };
  if (key === 'Delete') return { kind: 'clear' };
  if (key === 'Backspace') return { kind: 'replace' };
  return key === 'Escape' ? { kind: 'leave' } : undefined;
}

/**
 * The command of a key; nothing where the browser's own meaning holds: letters are typed, and while a
 * text is edited its arrows move in it.
 */
export function commandOf(event: Key, mode: EditMode): Command | undefined {
  const { altKey, key, shiftKey } = event;
  if (key === 'F8') return { kind: 'fault', direction: shiftKey ? -1 : 1 };
  if (altKey) {
    if (key === 'Enter') return { kind: 'break' };
    return key === 'ArrowDown' ? { kind: 'suggest' } : undefined;
  }
  if (key === 'Enter')
    return {
      kind: 'move',
      move: { rows: shiftKey ? -1 : 1, columns: 0 },
      jump: false,
      extend: false,
    };
  if (key === 'Tab') return { kind: 'along', direction: shiftKey ? -1 : 1 };
  if (mode === 'moving') return whileMoving(event);
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === 'F2') return { kind: 'edit' };
  const arrow = ARROWS[key];
  if (mode === 'typing' && arrow !== undefined && !event.ctrlKey && !shiftKey)
    return { kind: 'move', move: arrow, jump: false, extend: false };
  return undefined;
}
