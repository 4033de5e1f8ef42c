/**
 * The page for a screen nobody attends: lists take turns, and the page is loaded again when the site was built anew.
 * Nothing here may end it: every turn stands for itself, and what fails is tried again.
 */
import { startRotation } from './cockpit/rotation.ts';
import { watchBuild } from './cockpit/watch-build.ts';

startRotation(document, window);
watchBuild(document, window);

/** Keeps the screen awake where the browser can; asked for again whenever the page is seen. */
function stayAwake(): void {
  const lock = (navigator as { wakeLock?: { request: (kind: 'screen') => Promise<unknown> } })
    .wakeLock;
  if (lock !== undefined) lock.request('screen').catch(() => undefined);
}

stayAwake();
document.addEventListener('visibilitychange', stayAwake);
