/** Checks again what was changed: soon, one check at a time, and never an older answer after a newer. */
import type { Desk } from '../desk.ts';
import type { Checked } from '../engine/engine.ts';

/** Milliseconds without a change before the park is checked again. */
const PAUSE = 250;

/** What is called as checks begin and end. */
export interface CheckListener {
  onBusy(): void;
  /** Nothing when no park is open. */
  onChecked(checked: Checked | undefined): void;
}

/** Checks the park each time a file or the edition changes. */
export function openChecker(desk: Desk, { onBusy, onChecked }: CheckListener): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;

  const check = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        const scope = desk.opening()?.scope;
        const found = scope && (await desk.engine.check(desk.edition(), scope));
        if (!again) onChecked(found);
      } while (again);
    } finally {
      running = false;
    }
  };

  const plan = (): void => {
    if (desk.opening() !== undefined) onBusy();
    clearTimeout(timer);
    timer = setTimeout(() => void check(), PAUSE);
  };
  desk.onChange((paths) => {
    if (paths.size > 0 || desk.opening() === undefined) plan();
  });
  desk.onEdition(plan);
}
