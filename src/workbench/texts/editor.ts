/** The editor of one text: the field, what can be put into it, what was found in it, and its page. */
import type { Bindable } from '../../components/bindings/bindable.ts';
import type { TextRemark } from '../../data/text-remark.ts';
import { textsPanel as words } from '../../ui/workbench/texts.ts';
import type { Desk } from '../desk.ts';
import { makeFrame, openPageFrame } from '../preview/page-frame.ts';
import { engineSource } from '../preview/sources.ts';
import { drawFaults, drawTools } from './draw-texts.ts';
import {
  footnote,
  insertAround,
  insertBlock,
  insertHeading,
  insertInline,
  lineAt,
  lineSpan,
} from './insert.ts';
import { insertForms } from './insert-forms.ts';
import { openInsertForm } from './insert-panel.ts';
import { openTextArea } from './text-area.ts';
import { TEXT_FOLDER, textBytes, type TextEntry, textSource } from './text-list.ts';

/** What was found in the texts. */
export interface FoundInTexts {
  readonly remarks: readonly TextRemark[];
  /** False while the data have errors: texts are checked with what sound data say. */
  readonly isChecked: boolean;
}

/** The editor. */
export interface Editor {
  /** The text that is open. */
  entry(): TextEntry | undefined;
  open(entry: TextEntry, line?: number): void;
  /** Shows what was found and the page as it is now. */
  refresh(found: FoundInTexts): void;
  /** The park's files are others: what the text holds now is shown, unless it is being typed in. */
  reread(): void;
  /** What may be inserted is others. */
  forgetBindable(): void;
  /** What was typed becomes part of the park's files. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds without a key before what was typed becomes part of the park's files. */
const PAUSE = 600;

/** Opens the editor on what TEXTS_MARKUP holds for it. */
export function openEditor(root: HTMLElement, desk: Desk): Editor {
  const find = <E extends HTMLElement>(id: string): E => root.querySelector(`#${id}`) as E;
  const area = openTextArea(root.querySelector('.text-area') as HTMLElement);
  const { field } = area;
  let entry: TextEntry | undefined;
  let address = '';
  let bindable: Bindable | undefined;
  let remarks: readonly TextRemark[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closeForm: () => void = () => undefined;

  const frame = openPageFrame(
    makeFrame(find('text-frame'), words.preview),
    engineSource(desk.engine, () => desk.edition()),
    {
      onPage: (next, id) => void showPage(next, id),
      onRefused: (url, isFile) => desk.announce((isFile ? words.isFile : words.elsewhere)(url)),
    },
  );

  async function showPage(next: string, id?: string): Promise<void> {
    const state = find('text-preview-state');
    try {
      await frame.show(next, id === undefined ? {} : { id });
      address = next;
      state.textContent = words.previewOf(next);
    } catch {
      const isThere = (await desk.engine.addresses(desk.edition())).length > 0;
      state.textContent = isThere ? words.previewMissing : words.previewStopped;
    }
  }

  const path = (): string => entry?.file.slice(TEXT_FOLDER.length) ?? '';

  const drawToolbar = (): void => {
    const forms = bindable === undefined ? [] : insertForms(bindable);
    const hasNotes = bindable?.kind === 'page' || bindable?.kind === 'report';
    find('text-tools').innerHTML = drawTools(forms, hasNotes);
  };
  const askBindable = async (): Promise<void> => {
    const asked = entry;
    const answer = await desk.engine.bindable(desk.edition(), path()).catch(() => undefined);
    if (asked !== entry) return;
    bindable = answer;
    drawToolbar();
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (entry === undefined) return;
    const { file, name } = entry;
    const before = desk.files().get(file);
    if (before !== undefined && textSource(before) === field.value) return;
    const change = new Map([[file, textBytes(field.value, before)]]);
    await desk.change(change, words.labelEdit(name), { joins: true });
    find('text-saved').textContent = words.saved;
  };

  field.addEventListener('input', () => {
    find('text-saved').textContent = words.saving;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE);
  });
  field.addEventListener('blur', () => void flush());
  // A tab that is closed or put away: what was typed last is kept like the rest.
  document.addEventListener('visibilitychange', () => void flush());
  window.addEventListener('pagehide', () => void flush());

  const openForm = (id: string): void => {
    const form = bindable && insertForms(bindable).find((each) => each.id === id);
    if (form === undefined) return;
    closeForm();
    closeForm = openInsertForm(find('text-insert'), form, {
      ask: (markup) => desk.engine.shown(desk.edition(), path(), markup),
      insert(markup, isBlock) {
        const { selectionEnd, selectionStart, value } = field;
        area.insert(
          isBlock
            ? insertBlock(value, markup, selectionEnd)
            : insertInline(markup, selectionStart, selectionEnd),
        );
        desk.announce(words.inserted(markup));
      },
      onClose: () => field.focus(),
    });
  };
  const useTool = (tool: string): void => {
    const { selectionEnd, selectionStart, value } = field;
    if (tool.startsWith('form:')) openForm(tool.slice('form:'.length));
    if (tool === 'heading2') area.insert(insertHeading(value, 2, selectionStart));
    if (tool === 'heading3') area.insert(insertHeading(value, 3, selectionStart));
    if (tool === 'bold')
      area.insert(insertAround(value, '**', words.boldWords, selectionStart, selectionEnd));
    if (tool === 'note')
      for (const insertion of footnote(value, words.note, selectionEnd)) area.insert(insertion);
  };

  const goToFault = (index: number): void => {
    const remark = remarks[index];
    if (remark !== undefined) area.goTo(remark.line, remark.found);
  };
  const nextFault = (): void => {
    const here = lineAt(field.value, field.selectionStart);
    const next = remarks.findIndex(({ line }) => line > here);
    goToFault(next < 0 ? 0 : next);
  };
  /** Writes the binding in the place of what was typed by hand. */
  const replace = (index: number): void => {
    const remark = remarks[index];
    if (remark?.binding === undefined) return;
    const { binding, found, line } = remark;
    const { from, to } = lineSpan(field.value, line);
    const at = field.value.slice(from, to).indexOf(found);
    if (at < 0) return area.goTo(line);
    area.insert(insertInline(binding, from + at, from + at + found.length));
    desk.announce(words.replaced(line));
  };

  root.addEventListener('click', (event) => {
    const { dataset } = (event.target as Element).closest('button') ?? {};
    if (dataset?.['tool'] !== undefined) useTool(dataset['tool']);
    if (dataset?.['remark'] !== undefined) goToFault(Number(dataset['remark']));
    if (dataset?.['replace'] !== undefined) replace(Number(dataset['replace']));
    if (dataset?.['act'] === 'next-fault') nextFault();
  });
  root.addEventListener('keydown', (event) => {
    if (entry === undefined) return;
    if (event.key === 'F8') nextFault();
    else if (event.altKey && event.key === '1') openForm('value');
    else return;
    event.preventDefault();
  });

  return {
    entry: () => entry,
    open(next, line) {
      entry = next;
      bindable = undefined;
      remarks = [];
      const bytes = desk.files().get(next.file);
      area.mark([]);
      area.set(bytes === undefined ? '' : textSource(bytes));
      find('text-editor-title').textContent = next.name;
      find('text-purpose').textContent = `${next.purpose}　${next.file}`;
      find('text-saved').textContent = '';
      find('text-faults').textContent = words.checking;
      drawToolbar();
      frame.clear();
      address = next.address ?? '';
      find('text-frame').hidden = next.address === undefined;
      find('text-preview-state').textContent = next.address === undefined ? words.previewNone : '';
      if (line === undefined) find('text-editor-title').focus();
      else area.goTo(line);
    },
    refresh({ isChecked, remarks: all }) {
      if (entry === undefined) return;
      const { file } = entry;
      remarks = all.filter((remark) => remark.file === file);
      area.mark(remarks);
      find('text-faults').innerHTML = isChecked
        ? drawFaults(remarks)
        : `<p class="verdict verdict-unsure">${words.unchecked}</p><p><button type="button" data-act="to-check">${words.toCheck}</button></p>`;
      (root.querySelector('[data-act="next-fault"]') as HTMLElement).hidden = remarks.length < 2;
      frame.forget();
      if (address !== '') void showPage(address);
      if (bindable === undefined && isChecked) void askBindable();
    },
    reread() {
      const bytes = entry && desk.files().get(entry.file);
      if (bytes === undefined || timer !== undefined) return;
      const source = textSource(bytes);
      if (source !== field.value) area.set(source);
    },
    forgetBindable() {
      bindable = undefined;
    },
    flush,
    async close() {
      await flush();
      closeForm();
      entry = undefined;
      frame.clear();
    },
  };
}
