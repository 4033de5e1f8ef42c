import { expect, test } from 'vitest';
import { commandOf, type EditMode, type Key } from '../../../src/workbench/grid/grid-keys.ts';

/** `Ctrl+Shift+ArrowDown` as an event. */
function key(written: string): Key {
  const parts = written.split('+');
  const has = (name: string): boolean => parts.slice(0, -1).includes(name);
  return {
    key: parts[parts.length - 1] || '+',
    ctrlKey: has('Ctrl'),
    metaKey: has('Meta'),
    shiftKey: has('Shift'),
    altKey: has('Alt'),
  };
}

const DOWN = { rows: 1, columns: 0 };

test.each<[string, EditMode, object | undefined]>([
  ['ArrowDown', 'moving', { kind: 'move', move: DOWN, jump: false, extend: false }],
  ['Ctrl+Shift+ArrowDown', 'moving', { kind: 'move', move: DOWN, jump: true, extend: true }],
  ['ArrowDown', 'typing', { kind: 'move', move: DOWN, jump: false, extend: false }],
  ['ArrowDown', 'editing', undefined],
  ['Enter', 'editing', { kind: 'move', move: DOWN }],
  ['Shift+Enter', 'moving', { kind: 'move', move: { rows: -1, columns: 0 } }],
  ['Alt+Enter', 'editing', { kind: 'break' }],
  ['Tab', 'typing', { kind: 'along', direction: 1 }],
  ['Shift+Tab', 'moving', { kind: 'along', direction: -1 }],
  ['F2', 'moving', { kind: 'edit' }],
  ['F2', 'typing', { kind: 'edit' }],
  ['Delete', 'moving', { kind: 'clear' }],
  ['Delete', 'editing', undefined],
  ['Backspace', 'moving', { kind: 'replace' }],
  ['Escape', 'editing', { kind: 'cancel' }],
  ['Escape', 'moving', { kind: 'leave' }],
  ['Home', 'moving', { kind: 'home', whole: false }],
  ['Home', 'editing', undefined],
  ['Ctrl+End', 'moving', { kind: 'end', whole: true }],
  ['PageDown', 'moving', { kind: 'page', direction: 1 }],
  ['Ctrl+z', 'moving', { kind: 'undo' }],
  ['Ctrl+z', 'editing', undefined],
  ['Ctrl+Shift+Z', 'moving', { kind: 'redo' }],
  ['Ctrl+y', 'moving', { kind: 'redo' }],
  ['Ctrl+a', 'moving', { kind: 'all' }],
  ['Ctrl+Shift++', 'moving', { kind: 'insert' }],
  ['Ctrl+Shift+_', 'moving', { kind: 'delete' }],
  ['Ctrl+c', 'moving', undefined],
  ['Alt+ArrowDown', 'moving', { kind: 'suggest' }],
  ['Shift+F8', 'typing', { kind: 'fault', direction: -1 }],
  ['a', 'moving', undefined],
])('%s while %s', (written, mode, command) => {
  const found = commandOf(key(written), mode);
  if (command === undefined) expect(found).toBeUndefined();
  else expect(found).toMatchObject(command);
});
