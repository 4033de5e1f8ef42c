/** The third step: the texts of the park, each with what it is for, and the editor of one of them. */
import type { Bindable } from '../../components/bindings/bindable.ts';
import type { Desk, OpenPanel } from '../desk.ts';
import { NEEDS_PARK_MARKUP } from '../needs-park.ts';
import type { Place } from '../steps.ts';
import { openSmallForm, type SmallForm } from './ask.ts';
import { drawList, TEXTS_MARKUP } from './draw-texts.ts';
import { type FoundInTexts, openEditor } from './editor.ts';
import { newTextForms, type TextOverview } from './new-text-forms.ts';
import { type TextEntry, textEntries } from './text-list.ts';

/** Milliseconds without a change before the texts are checked again. */
const PAUSE = 150;

const NOTHING: FoundInTexts = { remarks: [], isChecked: false };

/** What the list needs to know of the data; nothing while they have errors. */
async function overviewOf(desk: Desk): Promise<TextOverview | undefined> {
  const answer: Bindable | undefined = await desk.engine
    .bindable(desk.edition(), 'home.mdx')
    .catch(() => undefined);
  return answer;
}

/** Opens the step. */
export const openWritePanel: OpenPanel = (root, desk) => {
  root.innerHTML = TEXTS_MARKUP;
  const find = (id: string): HTMLElement => root.querySelector(`#${id}`) as HTMLElement;
  const editor = openEditor(root, desk);
  let found = NOTHING;
  let overview: TextOverview | undefined;
  let isStale = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const entries = (): TextEntry[] => {
    const names = overview?.indicators.map(({ code, name }): [string, string] => [code, name]);
    return textEntries(desk.files(), new Map(names));
  };
  const entryOf = (file: string): TextEntry | undefined =>
    entries().find((entry) => entry.file === file);

  const draw = (): void => {
    const isOpen = desk.opening() !== undefined;
    const isEditing = editor.entry() !== undefined;
    find('texts-needs-park').innerHTML = isOpen ? '' : NEEDS_PARK_MARKUP;
    find('texts-list').hidden = !isOpen || isEditing;
    find('text-editor').hidden = !isEditing;
    root.classList.toggle('is-editing', isEditing);
    if (isOpen && !isEditing) find('texts-entries').innerHTML = drawList(entries(), found.remarks);
  };

  const check = async (): Promise<void> => {
    isStale = false;
    if (desk.opening() === undefined) return;
    turn += 1;
    const mine = turn;
    const { isSound, prose } = await desk.engine.texts(desk.edition());
    if (mine !== turn) return;
    found = { remarks: prose, isChecked: isSound };
    overview ??= isSound ? await overviewOf(desk) : undefined;
    if (mine !== turn) return;
    editor.refresh(found);
    draw();
  };
  const plan = (): void => {
    isStale = true;
    clearTimeout(timer);
    // What nobody sees is checked when it is entered.
    if (!root.hidden) timer = setTimeout(() => void check(), PAUSE);
  };

  const edit = (entry: TextEntry | undefined, line?: number): void => {
    if (entry === undefined) return;
    editor.open(entry, line);
    draw();
    if (line !== undefined) editor.open(entry, line);
    plan();
  };
  const leave = async (): Promise<void> => {
    const last = editor.entry()?.file;
    await editor.close();
    draw();
    const buttons = [...root.querySelectorAll<HTMLElement>('[data-act="edit"]')];
    (buttons.find(({ dataset }) => dataset['file'] === last) ?? find('texts-title')).focus();
  };

  const ask = (form: Omit<SmallForm, 'onClose'>, opener: HTMLElement): void =>
    openSmallForm(find('texts-ask'), { ...form, onClose: () => opener.focus() });
  const forms = newTextForms({
    desk,
    overview: () => overview,
    created: (file) => edit(entryOf(file)),
    nameOf: (file) => entryOf(file)?.name ?? file,
  });

  const act = (button: HTMLElement): void => {
    const { act: name, file = '' } = button.dataset;
    if (name === 'edit') edit(entryOf(file));
    if (name === 'back') void leave();
    if (name === 'new-report') ask(forms.newReport(), button);
    if (name === 'new-other') ask(forms.newOther(), button);
    if (name === 'rename') ask(forms.rename(file), button);
    if (name === 'remove') void forms.remove(file);
    if (name === 'to-check') desk.show('check');
    if (button.dataset['go'] === 'open') desk.show('open');
  };
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (button !== null) act(button);
  });

  desk.onChange((paths) => {
    if (desk.opening() === undefined) void editor.close();
    const isOnlyTexts = [...paths].every((path) => path.endsWith('.mdx'));
    if (!isOnlyTexts) {
      overview = undefined;
      editor.forgetBindable();
    }
    const current = editor.entry();
    // A text that was taken away, or was taken back before it was made, is no longer open.
    if (current !== undefined && !desk.files().has(current.file)) void editor.close();
    editor.reread();
    draw();
    if (paths.size > 0) plan();
  });
  desk.onEdition(() => {
    overview = undefined;
    editor.forgetBindable();
    plan();
  });
  return {
    show(where?: Place) {
      draw();
      const entry = where === undefined ? undefined : entryOf(where.file);
      if (entry !== undefined) edit(entry, where?.row);
      else find(editor.entry() === undefined ? 'texts-title' : 'text-editor-title').focus();
      if (isStale) plan();
    },
  };
};
