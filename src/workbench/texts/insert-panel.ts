/** The part of the editor in which is chosen what to insert, with what it would show now. */
import type { Shown } from '../../components/bindings/shown-component.ts';
import { escapeMarkup } from '../../format/escape-markup.ts';
import { textsPanel as words } from '../../ui/workbench/texts.ts';
import type { Answers, Field, InsertForm, Option } from './insert-form.ts';
import { firstAnswers, foundOptions } from './insert-forms.ts';

/** What the form needs of the editor. */
export interface InsertDesk {
  /** What markup would show in the text. */
  ask(markup: string): Promise<Shown>;
  insert(markup: string, isBlock: boolean): void;
  /** Called when it is closed, to give the keyboard back to the text. */
  onClose(): void;
}

/** Lines of a list that are seen at once. */
const LIST_LINES = 8;

function drawOptions(options: readonly Option[], chosen: string): string {
  const line = ({ label, value }: Option): string =>
    `<option value="${escapeMarkup(value)}"${value === chosen ? ' selected' : ''}>${escapeMarkup(label)}</option>`;
  const groups = [...new Set(options.map(({ group = '' }) => group))];
  return groups
    .map((group) => {
      const lines = options
        .filter((option) => (option.group ?? '') === group)
        .map(line)
        .join('');
      return group === '' ? lines : `<optgroup label="${escapeMarkup(group)}">${lines}</optgroup>`;
    })
    .join('');
}

function drawField(field: Field, answers: Answers): string {
  const { kind, label, name, options = [], search } = field;
  const id = `insert-${name}`;
  const value = answers[name] ?? '';
  const attributes = `id="${escapeMarkup(id)}" data-field="${escapeMarkup(name)}"`;
  const labelled = (control: string): string =>
    `<label for="${escapeMarkup(id)}">${escapeMarkup(label)}</label>${control}`;
  switch (kind) {
    case 'list':
      return [
        `<label for="${id}-search">${escapeMarkup(search ?? '')}</label>`,
        `<input type="search" id="${id}-search" data-search="${escapeMarkup(name)}" autocomplete="off">`,
        labelled(
          `<select ${attributes} size="${LIST_LINES}">${drawOptions(options, value)}</select>`,
        ),
      ].join('');
    case 'select':
      return labelled(`<select ${attributes}>${drawOptions(options, value)}</select>`);
    case 'radio': {
      const choices = options.map(
        (option) =>
          `<label class="insert-choice"><input type="radio" name="${escapeMarkup(id)}" data-field="${escapeMarkup(name)}" value="${escapeMarkup(option.value)}"${option.value === value ? ' checked' : ''}><span>${escapeMarkup(option.label)}</span></label>`,
      );
      return `<fieldset class="insert-radio"><legend>${escapeMarkup(label)}</legend>${choices.join('')}</fieldset>`;
    }
    case 'check':
      return `<label class="insert-choice"><input type="checkbox" ${attributes}${value === 'true' ? ' checked' : ''}><span>${escapeMarkup(label)}</span></label>`;
    case 'number':
      return labelled(
        `<input type="number" min="1" max="20" ${attributes} value="${escapeMarkup(value)}">`,
      );
    case 'text':
      return labelled(
        `<input type="text" ${attributes} value="${escapeMarkup(value)}" autocomplete="off">`,
      );
  }
}

function drawForm(form: InsertForm, answers: Answers): string {
  const fields = form.fields.map((field) => {
    const name = escapeMarkup(field.name);
    return `<div class="insert-field insert-${field.kind}" data-of="${name}">${drawField(field, answers)}</div>`;
  });
  return [
    `<form class="insert-form" aria-labelledby="insert-title">`,
    `<h4 id="insert-title">${escapeMarkup(form.title)}</h4>`,
    `<div class="insert-fields">${fields.join('')}</div>`,
    '<dl class="insert-result">',
    `<dt>${words.value.now}</dt><dd data-now aria-live="polite"></dd>`,
    `<dt>${words.value.markup}</dt><dd><code data-markup></code></dd></dl>`,
    `<p class="actions"><button type="submit" class="primary">${words.insert}</button> `,
    `<button type="button" data-close>${words.cancel}</button></p></form>`,
  ].join('');
}

/** Milliseconds without a change before the engine is asked. */
const PAUSE = 120;

/**
 * Opens a form in its place; it closes by itself once something was inserted.
 *
 * @returns closes it
 */
export function openInsertForm(root: HTMLElement, form: InsertForm, desk: InsertDesk): () => void {
  const answers = firstAnswers(form);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  root.innerHTML = drawForm(form, answers);
  root.hidden = false;
  const element = root.querySelector('form') as HTMLFormElement;
  const part = (selector: string): HTMLElement => element.querySelector(selector) as HTMLElement;

  const close = (): void => {
    clearTimeout(timer);
    asked += 1;
    root.textContent = '';
    root.hidden = true;
  };
  const showNow = (text: string, isProblem: boolean): void => {
    part('[data-now]').textContent = text;
    part('[data-now]').classList.toggle('is-problem', isProblem);
  };
  const ask = async (): Promise<void> => {
    asked += 1;
    const turn = asked;
    const { problems, text } = await desk.ask(form.markup(answers));
    if (turn !== asked) return;
    const isSpark = answers['what'] === 'Spark';
    showNow(
      problems.length > 0
        ? problems.join('')
        : (text ?? (isSpark ? words.value.drawn : words.value.nothing)),
      problems.length > 0,
    );
  };
  const refresh = (): void => {
    for (const { isAsked, name } of form.fields) {
      const field = [...element.querySelectorAll<HTMLElement>('[data-of]')].find(
        ({ dataset }) => dataset['of'] === name,
      );
      if (field !== undefined) field.hidden = isAsked?.(answers) === false;
    }
    part('[data-markup]').textContent = form.markup(answers);
    const isShown = form.id !== 'table' && form.id !== 'slide';
    part('.insert-result').classList.toggle('markup-only', !isShown);
    if (!isShown) return;
    showNow(words.value.asking, false);
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), PAUSE);
  };

  const search = (input: HTMLInputElement): void => {
    const name = input.dataset['search'] ?? '';
    const list = element.querySelector<HTMLSelectElement>(`select[data-field="${name}"]`);
    const field = form.fields.find((each) => each.name === name);
    if (list === null || field === undefined) return;
    const found = foundOptions(field.options ?? [], input.value);
    const kept = found.some(({ value }) => value === answers[name]);
    if (!kept) answers[name] = found[0]?.value ?? '';
    list.innerHTML = drawOptions(found, answers[name] ?? '');
    refresh();
  };
  element.addEventListener('input', (event) => {
    const control = event.target as HTMLInputElement;
    if (control.dataset['search'] !== undefined) return search(control);
    const name = control.dataset['field'];
    if (name === undefined) return;
    answers[name] = control.type === 'checkbox' ? String(control.checked) : control.value;
    refresh();
  });
  const submit = (): void => {
    const list = form.fields.find(({ kind }) => kind === 'list');
    if (list !== undefined && answers[list.name] === '') return;
    const markup = form.markup(answers);
    close();
    desk.insert(markup, form.isBlock);
  };
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  element.addEventListener('dblclick', (event) => {
    if ((event.target as Element).closest('select[size]') !== null) submit();
  });
  const leave = (): void => {
    close();
    desk.onClose();
  };
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
    // A list takes Enter for itself.
    if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) {
      event.preventDefault();
      submit();
    }
  });
  part('[data-close]').addEventListener('click', leave);
  refresh();
  element.querySelector<HTMLElement>('input, select')?.focus();
  return close;
}
