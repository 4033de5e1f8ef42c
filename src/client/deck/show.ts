/** The show: slides on the screen, driven by keys, touch, mouse, a clicker or a kiosk's clock. */
import { openChannel } from './channel.ts';
import type { Choices } from './choices.ts';
import { actionOf, ownsKey, type Action } from './keys.ts';
import { startKiosk } from './kiosk.ts';
import type { Mode } from './mode.ts';
import { startPanels } from './panels.ts';
import type { SlideSet } from './slide-set.ts';
import { startStage, type Stage } from './stage.ts';
import { holdSteps, nextStep, showSteps } from './steps.ts';
import { startScreen } from './screen.ts';
import { slidesFit } from './width.ts';

/** Starts the show, and stops it while the window is too narrow for slides. */
export function startShow(page: Document, mode: Mode, choices: Choices, slides: SlideSet): void {
  const root = page.documentElement;
  const wide = slidesFit(page);
  let stage: Stage | undefined;
  let starting = false;
  const screen = startScreen(page);
  const pageNumber = page.querySelector('[data-page]');
  const bar = page.querySelector<HTMLElement>('[data-bar]');
  const line = page.querySelector<HTMLElement>('[data-auto-line]');

  const go = (index: number): void => {
    if (stage) stage.go(index);
  };
  /** The slide another window turned to, until it is shown here: it is not passed on. */
  let followed: number | undefined;
  const channel = openChannel(
    (id) => {
      const index = slides.find(id);
      if (index < 0) return;
      followed = index;
      go(index);
    },
    () => idNow(),
  );
  const idNow = (): string => {
    const slide = slides.shown()[stage ? stage.index() : 0];
    return slide ? slide.id : '';
  };
  const panels = startPanels(page, slides, () => stage, go);
  const step = (): void => {
    if (stage) go(stage.index() + 1 < slides.shown().length ? stage.index() + 1 : 0);
  };
  const kiosk = line ? startKiosk(line, mode.auto, step) : undefined;

  const shown = (index: number, turned: boolean): void => {
    if (!stage) return;
    const slide = slides.shown()[index];
    if (pageNumber) pageNumber.textContent = `${index + 1} / ${slides.shown().length}`;
    try {
      // The address names the slide, so that a reload comes back to it.
      if (slide) history.replaceState(null, '', `#${slide.id}`);
    } catch {
      // A browser may forbid it from a disk; then a reload starts at the first slide.
    }
    if (turned && index !== followed) channel.send(idNow());
    followed = undefined;
    if (kiosk) kiosk.restart();
  };

  /** One row, or one slide, further; its rows then come one after another. */
  const goForward = (at: number): void => {
    const [slide, following] = slides.shown().slice(at, at + 2);
    if (slide && nextStep(slide)) return;
    if (slide) showSteps(slide);
    if (following) holdSteps(following);
    go(at + 1);
  };

  /** What was pressed while the stage was being set. */
  const early: Action[] = [];
  const act = (action: Action): void => {
    if (!stage) {
      if (starting) early.push(action);
      return;
    }
    const at = stage.index();
    if (action === 'next') goForward(at);
    else if (action === 'previous') {
      const slide = slides.shown()[at];
      if (slide) showSteps(slide);
      go(at - 1);
    } else if (action === 'first') go(0);
    else if (action === 'last') go(slides.shown().length - 1);
    else if (action === 'fullscreen') screen.toggleFullscreen();
    else if (action === 'black') screen.black();
    else if (action === 'speaker') {
      const opened = window.open(
        `${location.pathname}?speaker${location.hash}`,
        'parkbrief-speaker',
        'width=1280,height=760',
      );
      if (opened) channel.add(opened);
      else screen.say();
    } else if (action === 'auto') {
      if (kiosk) kiosk.toggle();
    } else if (action === 'theme') choices.toggleTheme();
    else if (action === 'room') {
      const id = idNow();
      choices.toggleRoom();
      stage.reload(Math.max(0, slides.find(id)));
      shown(stage.index(), false);
    } else panels.open(action);
  };

  page.addEventListener('keydown', (event) => {
    if (!stage && !starting) return;
    if (kiosk && event.key.toLowerCase() !== 'a') kiosk.pause();
    if (screen.wake()) {
      event.preventDefault();
      return;
    }
    const action = actionOf(event);
    if (panels.isOpen()) {
      if (event.key === 'Escape' || (action === 'overview' && !ownsKey(event.target, event.key))) {
        event.preventDefault();
        panels.close();
      }
      return;
    }
    if (!action || ownsKey(event.target, event.key)) return;
    event.preventDefault();
    act(action);
  });
  const touched = (): void => {
    if (kiosk) kiosk.pause();
    screen.wake();
  };
  for (const kind of ['pointerdown', 'touchstart', 'wheel']) {
    page.addEventListener(kind, touched, { passive: true });
  }
  for (const button of Array.from(page.querySelectorAll<HTMLElement>('[data-action]'))) {
    button.addEventListener('click', () => act(button.getAttribute('data-action') as Action));
  }

  let printing = false;
  const fit = (): void => {
    const live = wide.matches && !printing;
    if (bar) bar.hidden = !live;
    root.classList.toggle('staged', live || printing);
    root.classList.toggle('live', live);
    root.classList.toggle('sheet', printing);
    if (starting || live === (stage !== undefined)) return;
    if (stage) {
      stage.stop();
      stage = undefined;
      panels.close();
      return;
    }
    starting = true;
    void startStage(page, slides).then((started) => {
      starting = false;
      stage = started;
      stage.onChange((index) => shown(index, true));
      const waiting = followed;
      shown(stage.index(), false);
      if (waiting !== undefined) go(waiting);
      early.splice(0).forEach(act);
      // Another window may be further on.
      channel.ask();
      // The window may have been made narrow meanwhile.
      fit();
    });
  };
  // Whoever presses Ctrl+P gets all slides, one a page, and comes back to where the show was.
  for (const kind of ['beforeprint', 'afterprint']) {
    window.addEventListener(kind, () => {
      printing = kind === 'beforeprint';
      fit();
    });
  }
  wide.addEventListener('change', fit);
  window.addEventListener('hashchange', () => {
    const target = slides.find(location.hash.slice(1));
    if (target >= 0) go(target);
  });
  fit();
}
