/** Renaming and removing where another program may hold a file for a moment. */
import { pause } from './running-process.ts';

/** Windows refuses to rename a folder while a virus scanner or a viewer holds a file in it. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY']);
const ATTEMPTS = process.platform === 'win32' ? 20 : 3;
const PAUSE_MS = 150;

/**
 * Tries an action again while a file is held.
 * @throws what the last attempt threw
 */
export function patiently<T>(action: () => T): T {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return action();
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!HELD.has(code) || attempt === ATTEMPTS) throw error;
      pause(PAUSE_MS);
    }
  }
}
