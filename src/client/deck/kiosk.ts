/** Slides that go on by themselves, wait while somebody is there, and start over at the end. */

/** The clock of a kiosk. */
export interface Kiosk {
  /** On or off. */
  toggle(): void;
  /** Somebody is there: wait. */
  pause(): void;
  /** A new slide is shown: its time begins. */
  restart(): void;
}

const TICK = 250;
/** How long nobody must touch anything before it goes on, in seconds. */
const QUIET = 30;

/**
 * @param seconds a slide; 0 starts off, and is 15 when it is turned on
 * @param step goes on to the next slide, after the last to the first
 */
export function startKiosk(line: HTMLElement, seconds: number, step: () => void): Kiosk {
  const each = (seconds || 15) * 1000;
  let running = seconds > 0;
  let left = each;
  let quiet = 0;
  const show = (): void => {
    line.hidden = !running;
    line.style.animationDuration = `${each}ms`;
    line.classList.toggle('paused', quiet > 0);
  };
  const restart = (): void => {
    left = each;
    line.classList.remove('running');
    // Reading a size makes the browser take the class away before it comes back.
    void line.offsetWidth;
    line.classList.add('running');
    show();
  };
  window.setInterval(() => {
    if (!running || document.hidden) return;
    if (quiet > 0) {
      quiet -= TICK;
      if (quiet <= 0) restart();
      return;
    }
    left -= TICK;
    if (left <= 0) step();
  }, TICK);
  restart();
  return {
    toggle: () => {
      running = !running;
      quiet = 0;
      restart();
    },
    pause: () => {
      if (!running) return;
      quiet = Math.max(QUIET * 1000, each);
      show();
    },
    restart,
  };
}
