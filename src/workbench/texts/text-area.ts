/**
 * A field for a long text: a plain `textarea`, which keeps the browser's undo and is read by screen
 * readers as any other, over a copy of its text that numbers the lines and marks what is wrong in them.
 */
import { escapeMarkup } from '../../format/escape-markup.ts';
import { type Insertion, lineSpan } from './insert.ts';

/** Something said of a line. */
export interface LineMark {
  /** 1-based. */
  readonly line: number;
  readonly found: string;
  readonly severity: 'error' | 'warning' | 'note';
}

/** The field. */
export interface TextArea {
  readonly field: HTMLTextAreaElement;
  /** Puts another text into it; the browser's undo of the old one ends. */
  set(source: string): void;
  mark(marks: readonly LineMark[]): void;
  /** Types something in, as if by hand: one step of the browser's undo. */
  insert(insertion: Insertion): void;
  /** Selects a line, or what is found in it, and brings it into sight. */
  goTo(line: number, found?: string): void;
}

const RANK = { error: 2, warning: 1, note: 0 } as const;

function drawLine(line: string, marks: readonly LineMark[]): string {
  const worst = [...marks].sort((a, b) => RANK[b.severity] - RANK[a.severity])[0];
  const places = marks
    .map(({ found, severity }) => ({
      at: found === '' ? -1 : line.indexOf(found),
      found,
      severity,
    }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  let html = '';
  let end = 0;
  for (const { at, found, severity } of places) {
    if (at < end) continue;
    html += `${escapeMarkup(line.slice(end, at))}<mark class="mark-${severity}">${escapeMarkup(found)}</mark>`;
    end = at + found.length;
  }
  html += escapeMarkup(line.slice(end));
  const kind = worst === undefined ? '' : ` line-${worst.severity}`;
  // An empty line is as high as any other.
  return `<div class="line${kind}">${html === '' ? '\u200b' : html}</div>`;
}

/**
 * Opens the field.
 *
 * @param root holds a `textarea` and an element with the class `text-copy` behind it
 */
export function openTextArea(root: HTMLElement): TextArea {
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  const copy = root.querySelector('.text-copy') as HTMLElement;
  let marks: readonly LineMark[] = [];

  const draw = (): void => {
    const byLine = new Map<number, LineMark[]>();
    for (const mark of marks) byLine.set(mark.line, [...(byLine.get(mark.line) ?? []), mark]);
    copy.innerHTML = field.value
      .split('\n')
      .map((line, index) => drawLine(line, byLine.get(index + 1) ?? []))
      .join('');
  };
  field.addEventListener('input', draw);
  return {
    field,
    set(source) {
      field.value = source;
      draw();
    },
    mark(next) {
      marks = next;
      draw();
    },
    insert({ from, selectFrom, selectTo, text, to }) {
      field.focus();
      field.setSelectionRange(from, to);
      // The one way that the browser's undo knows of; where it is gone the text is put in all the same.
      if (
        !(document as { execCommand(id: string, ui: boolean, value: string): boolean }).execCommand(
          'insertText',
          false,
          text,
        )
      )
        field.setRangeText(text);
      field.setSelectionRange(selectFrom, selectTo);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    goTo(line, found = '') {
      const { from, to } = lineSpan(field.value, line);
      const at = found === '' ? -1 : field.value.slice(from, to).indexOf(found);
      copy.children[line - 1]?.scrollIntoView({ block: 'center' });
      field.focus({ preventScroll: true });
      if (at < 0) field.setSelectionRange(from, to);
      else field.setSelectionRange(from + at, from + at + found.length);
    },
  };
}
