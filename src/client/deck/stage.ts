/** The slides of a show: reveal.js keeps which one is shown and follows touch. */
import Reveal from 'reveal.js';
import type { SlideSet } from './slide-set.ts';

/** What moves through the slides. */
export interface Stage {
  index(): number;
  /** Shows a slide; beyond an end it is that end. */
  go(index: number): void;
  /** After the slides on the page have changed: shows one of them. */
  reload(index: number): void;
  /** Called after every change. */
  onChange(listener: (index: number) => void): void;
  stop(): void;
}

/**
 * Starts reveal.js on the page's slides. Layout, keys, overview, speaker view and printing are our
 * own: reveal's write style elements, which the page's policy forbids, or need a server.
 */
export async function startStage(page: Document, slides: SlideSet): Promise<Stage> {
  const frame = page.querySelector<HTMLElement>('.deck-frame');
  const viewport = page.querySelector<HTMLElement>('.stage');
  if (!frame || !viewport) throw new Error('No deck on this page.');
  frame.classList.add('reveal');
  viewport.classList.add('reveal-viewport');
  const reveal = new Reveal(frame, {
    disableLayout: true,
    keyboard: false,
    controls: false,
    progress: false,
    overview: false,
    help: false,
    hash: false,
    history: false,
    autoAnimate: false,
    jumpToSlide: false,
    postMessage: false,
    touch: true,
    mouseWheel: false,
    hideInactiveCursor: false,
    transition: 'none',
    backgroundTransition: 'none',
    viewDistance: 2,
    scrollActivationWidth: 0,
  });
  await reveal.initialize();
  // Pages to be read one by one, not a program that keeps all keys to itself.
  frame.removeAttribute('role');
  const index = (): number => reveal.getIndices().h;
  reveal.slide(Math.max(0, slides.find(location.hash.slice(1))));
  return {
    index,
    go: (to) => reveal.slide(Math.max(0, Math.min(slides.shown().length - 1, to))),
    reload: (to) => {
      reveal.sync();
      reveal.slide(to);
    },
    onChange: (listener) => {
      reveal.on('slidechanged', () => listener(index()));
    },
    stop: () => {
      reveal.destroy();
      frame.classList.remove('reveal');
      viewport.classList.remove('reveal-viewport');
      for (const slide of slides.shown()) {
        slide.hidden = false;
        slide.removeAttribute('aria-hidden');
        slide.style.display = '';
      }
    },
  };
}
