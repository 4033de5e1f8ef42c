/** The screen itself: black, full, and whether somebody moves the mouse. */

/** What can be done with the screen. */
export interface Screen {
  /** Black at once. */
  black(): void;
  /** Ends black; true when it was black. */
  wake(): boolean;
  toggleFullscreen(): void;
  /** Says that the speaker's window was not opened. */
  say(): void;
}

const ASLEEP_MS = 2500;
const MESSAGE_MS = 6000;

/** Watches the mouse and shows the bar while it moves. */
export function startScreen(page: Document): Screen {
  const root = page.documentElement;
  const black = page.querySelector<HTMLElement>('[data-black]');
  const message = page.querySelector<HTMLElement>('[data-message]');
  let timer = 0;
  page.addEventListener('pointermove', ({ movementX, movementY }) => {
    if (movementX === 0 && movementY === 0) return;
    root.classList.add('awake');
    window.clearTimeout(timer);
    timer = window.setTimeout(() => root.classList.remove('awake'), ASLEEP_MS);
  });
  return {
    black: () => {
      if (black) black.hidden = false;
    },
    wake: () => {
      if (!black || black.hidden) return false;
      black.hidden = true;
      return true;
    },
    toggleFullscreen: () => {
      const done = page.fullscreenElement ? page.exitFullscreen() : root.requestFullscreen();
      // A browser may refuse, as in a frame; there is nothing to do about it.
      done.catch(() => undefined);
    },
    say: () => {
      if (!message) return;
      message.textContent = message.getAttribute('data-message');
      message.hidden = false;
      window.setTimeout(() => (message.hidden = true), MESSAGE_MS);
    },
  };
}
