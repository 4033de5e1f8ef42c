/** What lies over the slides for a moment: overview, go to, help. */
import { fillOverview } from './overview.ts';
import type { SlideSet } from './slide-set.ts';
import type { Stage } from './stage.ts';

/** The names of the panels. */
export type PanelName = 'overview' | 'go' | 'help';

/** Opens and closes panels; one at a time. */
export interface Panels {
  open(name: PanelName): void;
  close(): void;
  isOpen(): boolean;
}

/** Makes the panels of the page work; `go` shows a slide. */
export function startPanels(
  page: Document,
  slides: SlideSet,
  stageNow: () => Stage | undefined,
  go: (index: number) => void,
): Panels {
  const panels = Array.from(page.querySelectorAll<HTMLElement>('[data-panel]'));
  const list = page.querySelector('[data-list]');
  const number = page.querySelector<HTMLInputElement>('[data-number]');
  let before: Element | null = null;
  const isOpen = (): boolean => panels.some(({ hidden }) => !hidden);
  const close = (): void => {
    if (!isOpen()) return;
    for (const panel of panels) panel.hidden = true;
    // Its pictures weigh as much as the deck.
    if (list) list.textContent = '';
    if (before instanceof HTMLElement) before.focus();
  };
  const fill = (stage: Stage): void => {
    if (!list) return;
    fillOverview(list, slides.shown(), stage.index(), (index) => {
      close();
      go(index);
    });
  };
  const open = (name: PanelName): void => {
    const stage = stageNow();
    const panel = panels.filter((element) => element.getAttribute('data-panel') === name)[0];
    if (!stage || !panel) return;
    close();
    before = page.activeElement;
    if (name === 'overview') fill(stage);
    panel.hidden = false;
    if (number) number.value = '';
    const first = panel.querySelector<HTMLElement>('[aria-current], input, button');
    if (first) first.focus();
  };
  const jump = (): void => {
    const typed = Number(number && number.value.trim());
    if (!(typed >= 1)) return;
    close();
    go(Math.floor(typed) - 1);
  };
  for (const button of Array.from(page.querySelectorAll('[data-close]'))) {
    button.addEventListener('click', close);
  }
  const submit = page.querySelector('[data-go]');
  if (submit) submit.addEventListener('click', jump);
  if (number) {
    number.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') jump();
    });
  }
  for (const panel of panels) panel.addEventListener('keydown', (event) => keepFocus(panel, event));
  return { open, close, isOpen };
}

/** Tab goes round inside the panel: what lies under it cannot be seen. */
function keepFocus(panel: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const stops = Array.from(panel.querySelectorAll<HTMLElement>('a, button, input'));
  const [first, last] = [stops[0], stops[stops.length - 1]];
  if (!first || !last) return;
  if (event.shiftKey && event.target === first) last.focus();
  else if (!event.shiftKey && event.target === last) first.focus();
  else return;
  event.preventDefault();
}
