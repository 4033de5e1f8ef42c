/** The small forms above the list: a new text, another name, whether to take a text away. */
import { escapeMarkup } from '../../format/escape-markup.ts';
import { textsPanel as words } from '../../ui/workbench/texts.ts';

/** Something asked in a small form. */
export interface Question {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  /** A choice; without it a field to type in. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** A small form. */
export interface SmallForm {
  readonly title: string;
  readonly lead?: string;
  readonly questions: readonly Question[];
  readonly button: string;
  /** Does it; gives why it can't, in Chinese. */
  done(answers: Readonly<Record<string, string>>): string | undefined;
  /** Called when it is closed without being done. */
  onClose(): void;
}

function drawQuestion({ label, name, options, value = '' }: Question): string {
  const id = `ask-${name}`;
  const control =
    options === undefined
      ? `<input id="${id}" name="${name}" value="${escapeMarkup(value)}" autocomplete="off">`
      : `<select id="${id}" name="${name}">${options.map((option) => `<option value="${escapeMarkup(option.value)}"${option.value === value ? ' selected' : ''}>${escapeMarkup(option.label)}</option>`).join('')}</select>`;
  return `<label for="${id}">${escapeMarkup(label)}</label>${control}`;
}

/** Opens a small form in its place. */
export function openSmallForm(root: HTMLElement, form: SmallForm): void {
  const { lead, questions, title } = form;
  root.innerHTML = [
    '<form class="text-ask" aria-labelledby="ask-title">',
    `<h4 id="ask-title">${escapeMarkup(title)}</h4>`,
    lead === undefined ? '' : `<p>${escapeMarkup(lead)}</p>`,
    ...questions.map(drawQuestion),
    '<p class="problem" role="alert"></p>',
    `<p class="actions"><button type="submit" class="primary">${escapeMarkup(form.button)}</button> `,
    `<button type="button" data-close>${words.cancel}</button></p></form>`,
  ].join('');
  root.hidden = false;
  const element = root.querySelector('form') as HTMLFormElement;
  const close = (): void => {
    root.textContent = '';
    root.hidden = true;
  };
  const leave = (): void => {
    close();
    form.onClose();
  };
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    const answers: Record<string, string> = {};
    element
      .querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')
      .forEach(({ name, value }) => (answers[name] = value.trim()));
    const problem = form.done(answers);
    if (problem === undefined) return close();
    (element.querySelector('.problem') as HTMLElement).textContent = problem;
    element.querySelector<HTMLElement>('input, select')?.focus();
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
  });
  element.querySelector('[data-close]')?.addEventListener('click', leave);
  element.querySelector<HTMLElement>('input, select, button')?.focus();
}
