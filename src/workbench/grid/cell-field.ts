/** The text field in the active cell: moving, typing over, editing, and what can be put in. */
import type { EditMode } from './grid-keys.ts';
import { makeSuggestionList, type SuggestionList } from './suggestion-list.ts';

/** Id of the element that says what is wrong with the active cell and what it wants. */
export const CELL_INFO = 'cell-info';

/** Highest field, in CSS pixels: more of a long text is scrolled. */
const HIGHEST = 240;

/** What the field tells the grid. */
export interface FieldListener {
  onTyping(typed: string): void;
  /** Typing ended; the cell is to take the text. */
  onTyped(typed: string): void;
  /** An entry of the list was clicked and taken. */
  onChosen(): void;
  onKey(event: KeyboardEvent): void;
  suggestions(typed: string): readonly string[];
}

/** The field. */
export class CellField {
  private readonly listener: FieldListener;
  readonly element = document.createElement('textarea');
  mode: EditMode = 'moving';
  private composing = false;
  private readonly list: SuggestionList;

  /** @param root of the grid; the list stands beside it */
  constructor(root: HTMLElement, listener: FieldListener) {
    this.listener = listener;
    const { element } = this;
    element.className = 'grid-field';
    element.rows = 1;
    element.spellcheck = false;
    element.setAttribute('aria-describedby', CELL_INFO);
    element.setAttribute('autocomplete', 'off');
    this.list = makeSuggestionList(root.parentElement ?? root, element, (entry) => {
      element.value = entry;
      this.mode = 'typing';
      this.finish();
      listener.onChosen();
    });
    root.addEventListener('scroll', () => this.list.close());
    this.listen();
  }

  /** Stands in a cell, with the keyboard where it has it already or is to get it. */
  stand(cell: HTMLElement, text: string, label: string, focus: boolean): void {
    const { element } = this;
    const hadKeyboard = document.activeElement === element;
    element.setAttribute('aria-label', label);
    if (this.mode === 'moving') {
      element.value = text;
      element.style.height = '';
      this.list.close();
    }
    if (element.parentElement !== cell) cell.append(element);
    element.classList.toggle('is-editing', this.mode !== 'moving');
    if (!focus && !hadKeyboard) return;
    element.focus({ preventScroll: true });
    if (this.mode === 'moving') element.select();
  }

  /** Takes the field out of the grid before it is drawn anew; gives what brings back what was typed. */
  lift(): { readonly hadKeyboard: boolean; typed(): void } {
    const { element } = this;
    const hadKeyboard = document.activeElement === element;
    const { selectionEnd, selectionStart, value } = element;
    const isTyping = this.mode !== 'moving';
    this.lifted = true;
    element.remove();
    this.lifted = false;
    return {
      hadKeyboard,
      typed: () => {
        if (!isTyping) return;
        element.value = value;
        element.setSelectionRange(selectionStart, selectionEnd);
        this.grow();
      },
    };
  }

  private lifted = false;

  /** Begins to replace or to change the text. */
  begin(mode: 'typing' | 'editing'): void {
    const { element } = this;
    this.mode = mode;
    element.classList.add('is-editing');
    if (mode === 'editing') {
      const end = element.value.length;
      element.setSelectionRange(end, end);
    }
    this.grow();
  }

  /** Begins with nothing. */
  replace(): void {
    this.element.value = '';
    this.begin('typing');
    this.listener.onTyping('');
  }

  /** Puts a line break in. */
  insertBreak(): void {
    const { element } = this;
    if (this.mode === 'moving') this.begin('editing');
    element.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
    this.listener.onTyping(element.value);
    this.grow();
  }

  /** Ends typing: the cell takes the text. */
  finish(): void {
    if (this.mode === 'moving') return;
    this.mode = 'moving';
    this.list.close();
    this.listener.onTyped(this.element.value);
  }

  /** Ends typing: the cell stays as it was. */
  cancel(): void {
    this.mode = 'moving';
    this.list.close();
  }

  /** Shows all that can be put in. */
  suggestAll(): void {
    if (this.mode === 'moving') this.begin('editing');
    this.suggest('');
  }

  private suggest(typed: string): void {
    const cell = this.element.parentElement;
    if (cell === null) return;
    const entries = this.listener.suggestions(typed);
    const isWhole = entries.length === 1 && entries[0] === this.element.value;
    this.list.show(isWhole ? [] : entries, cell.getBoundingClientRect());
  }

  /** The field is as high as its text while it is typed in. */
  private grow(): void {
    const { element } = this;
    element.style.height = '';
    if (this.mode !== 'moving' && element.scrollHeight > element.clientHeight + 2)
      element.style.height = `${Math.min(HIGHEST, element.scrollHeight + 4)}px`;
  }

  /** Keys that the open list answers: arrows go on in it, Enter and Tab take its entry, Esc closes it. */
  private pressInList({ altKey, key }: KeyboardEvent): boolean {
    const { list } = this;
    if (!list.isOpen() || altKey) return false;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      list.move(key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    const marked = list.marked();
    if ((key === 'Enter' || key === 'Tab') && marked !== undefined) this.element.value = marked;
    if (key !== 'Escape') return false;
    list.close();
    return true;
  }

  private listen(): void {
    const { element, listener } = this;
    element.addEventListener('compositionstart', () => {
      this.composing = true;
      if (this.mode === 'moving') this.begin('typing');
    });
    element.addEventListener('compositionend', () => {
      this.composing = false;
      listener.onTyping(element.value);
      this.suggest(element.value);
    });
    element.addEventListener('keydown', (event) => {
      // The keys of an input method are its own.
      if (this.composing || event.isComposing) return;
      if (this.pressInList(event)) {
        event.preventDefault();
        event.stopPropagation();
      } else listener.onKey(event);
    });
    element.addEventListener('input', () => {
      if (this.mode === 'moving') this.begin('typing');
      listener.onTyping(element.value);
      this.grow();
      if (!this.composing) this.suggest(element.value);
    });
    element.addEventListener('blur', () => {
      // Going from cell to cell takes the keyboard from the field for a moment.
      setTimeout(() => {
        if (document.activeElement !== element && !this.lifted) this.finish();
      });
    });
  }
}
