/** The line above every step: the edition, what is not saved, undo and redo. */
import { frameWords as text } from '../ui/workbench/frame.ts';
import type { Desk } from './desk.ts';

function byId<E extends HTMLElement>(id: string): E {
  // The ids are those of markup.ts.
  return document.getElementById(id) as E;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Keeps the line as the desk is, and takes back or does again what its buttons and Ctrl+Z, Ctrl+Y say. */
export function openFrame(desk: Desk): void {
  const [undo, redo, save] = ['undo', 'redo', 'save'].map((id) => byId<HTMLButtonElement>(id)) as [
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
  ];

  const takeBack = async (): Promise<void> => {
    const label = await desk.undo();
    desk.announce(label === undefined ? text.nothingToUndo : text.undone(label));
    draw();
  };
  const doAgain = async (): Promise<void> => {
    const label = await desk.redo();
    if (label !== undefined) desk.announce(text.redone(label));
    draw();
  };

  const draw = (): void => {
    const { undo: back, redo: again } = desk.history();
    undo.disabled = back === undefined;
    redo.disabled = again === undefined;
    undo.title = back === undefined ? '' : text.undoOf(back);
    redo.title = again === undefined ? '' : text.redoOf(again);
    const opening = desk.opening();
    const count = desk.unsaved().size;
    byId('park-name').textContent = opening?.name ?? '';
    byId('save-state').textContent =
      opening === undefined ? text.nothingOpen : count === 0 ? text.allSaved : text.unsaved(count);
    byId('save-state').classList.toggle('is-unsaved', count > 0);
    save.disabled = count === 0;
  };

  undo.addEventListener('click', () => void takeBack());
  redo.addEventListener('click', () => void doAgain());
  save.addEventListener('click', () => {
    desk.show('open', { file: 'save' });
  });
  document.addEventListener('keydown', (event) => {
    // A field has an undo of its own for the letters typed in it.
    if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (isTextField(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) void takeBack();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) void doAgain();
    else return;
    event.preventDefault();
  });
  desk.onChange(draw);
  desk.onEdition((edition) => {
    document.querySelector('.bar')?.classList.toggle('edition-internal', edition === 'internal');
    byId('edition-hint').textContent = text.editionHints[edition];
  });
  draw();
}
