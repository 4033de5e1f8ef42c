/** Tells when files in folders have changed and whoever writes them is done. */
import { existsSync, readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A spreadsheet program or a slow network drive may write half of a file, pause, and write the rest. */
const SETTLE_MS = 300;

/** Most write a file at once: what is made of it begins before it is certain that no more comes. */
const SOON_MS = 50;

/** Names, sizes and times of all files below some folders. */
function stampOf(folders: readonly string[]): string {
  return folders
    .flatMap((folder) => {
      if (!existsSync(folder)) return [folder];
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .sort()
        .map((name) => {
          // A temporary file may be gone again.
          const stat = statSync(join(folder, name), { throwIfNoEntry: false });
          return `${folder} ${name} ${stat?.size} ${stat?.mtimeMs}`;
        });
    })
    .join('\n');
}

/** Does what a change asks for, and gives what is to be done with it once the files are settled. */
type Change = () => Promise<() => void | Promise<void>>;

/**
 * Calls `changed` soon after a change; what that gives is called once nothing has been written for a moment
 * and a second look finds the files as the first did. When they are not, what was made of them is left,
 * and `changed` is called again. Never calls it again before it is done.
 *
 * @returns a function that stops watching
 */
export function watchFolders(folders: readonly string[], changed: Change): () => void {
  let known = stampOf(folders);
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  const look = async (before: string): Promise<void> => {
    const now = stampOf(folders);
    if (now !== before) return wait(now);
    if (now === known) return;
    running = true;
    try {
      const settled = pause(SETTLE_MS - SOON_MS);
      const take = await changed();
      await settled;
      if (stampOf(folders) === now) {
        known = now;
        await take();
      }
    } finally {
      running = false;
    }
    // What was saved meanwhile.
    wait(stampOf(folders));
  };
  const wait = (stamp: string): void => {
    clearTimeout(timer);
    if (!running) timer = setTimeout(() => void look(stamp).catch(console.error), SOON_MS);
  };
  const watchers: FSWatcher[] = folders
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true }, () => wait(stampOf(folders))));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
