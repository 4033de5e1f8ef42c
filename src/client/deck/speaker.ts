/** The speaker's window: this slide, the next one, notes and time; it also drives the show. */
import { openChannel } from './channel.ts';
import { actionOf, ownsKey } from './keys.ts';
import type { SlideSet } from './slide-set.ts';

/** How often the show is looked for, until it answers and after it was reloaded. */
const ASK_MS = 2000;

/** Turns the page into the speaker's window. */
export function startSpeaker(page: Document, set: SlideSet): void {
  const root = page.documentElement;
  root.classList.add('staged', 'live', 'speaking');
  const pane = page.querySelector<HTMLElement>('[data-speaker]');
  if (!pane) return;
  pane.hidden = false;
  const notes = pane.querySelector('[data-notes]');
  const nextLabel = pane.querySelector('.speaker-next');
  const nextText = (nextLabel && nextLabel.textContent) || '';
  const pageNumber = pane.querySelector('[data-speaker-page]');
  const slides = set.shown();
  const last = slides.length - 1;
  let at = Math.max(0, set.find(location.hash.slice(1)));

  const show = (index: number): void => {
    at = Math.max(0, Math.min(last, index));
    slides.forEach((slide, position) => {
      slide.classList.toggle('present', position === at);
      slide.classList.toggle('soon', position === at + 1);
    });
    const current = slides[at];
    const texts = current ? Array.from(current.querySelectorAll('.slide-notes p')) : [];
    const text = texts.map(({ textContent }) => (textContent || '').trim()).join('\n');
    if (notes) notes.textContent = text || pane.getAttribute('data-none');
    if (nextLabel) nextLabel.textContent = at < last ? nextText : pane.getAttribute('data-last');
    if (pageNumber) pageNumber.textContent = `${at + 1} / ${slides.length}`;
    if (current) {
      try {
        history.replaceState(null, '', `#${current.id}`);
      } catch {
        // See show.ts.
      }
    }
  };
  const idAt = (index: number): string => {
    const slide = slides[index];
    return slide ? slide.id : '';
  };
  const channel = openChannel(
    (id) => {
      const index = set.find(id);
      if (index >= 0) show(index);
    },
    () => idAt(at),
  );
  const drive = (index: number): void => {
    show(index);
    channel.send(idAt(at));
  };
  show(at);
  channel.ask();
  window.setInterval(() => channel.ask(), ASK_MS);
  startTimer(pane);

  for (const button of Array.from(pane.querySelectorAll('[data-step]'))) {
    button.addEventListener('click', () => drive(at + Number(button.getAttribute('data-step'))));
  }
  page.addEventListener('keydown', (event) => {
    const action = actionOf(event);
    if (!action || ownsKey(event.target, event.key)) return;
    if (action === 'next') drive(at + 1);
    else if (action === 'previous') drive(at - 1);
    else if (action === 'first') drive(0);
    else if (action === 'last') drive(last);
    else return;
    event.preventDefault();
  });
}

function startTimer(pane: HTMLElement): void {
  const display = pane.querySelector('[data-time]');
  const reset = pane.querySelector('[data-reset]');
  let from = Date.now();
  const tick = (): void => {
    const seconds = Math.floor((Date.now() - from) / 1000);
    const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
    const hours = Math.floor(seconds / 3600);
    const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    if (display) display.textContent = hours > 0 ? `${hours}:${rest}` : rest;
  };
  window.setInterval(tick, 1000);
  if (reset) {
    reset.addEventListener('click', () => {
      from = Date.now();
      tick();
    });
  }
}
