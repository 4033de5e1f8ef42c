/** Tells when files in folders have changed and whoever writes them is done. */
import { existsSync, readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** A spreadsheet program or a slow network drive may write half of a file, pause, and write the rest. */
const SETTLE_MS = 300;

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

/**
 * Calls `changed` after a change, once nothing has been written for a moment and a second look finds the
 * files as the first did. Never calls it again before it is done.
 *
 * @returns a function that stops watching
 */
export function watchFolders(folders: readonly string[], changed: () => Promise<void>): () => void {
  let known = stampOf(folders);
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  const look = async (before: string): Promise<void> => {
    const now = stampOf(folders);
    if (now !== before) return wait(now);
    if (now === known) return;
    known = now;
    running = true;
    try {
      await changed();
    } finally {
      running = false;
    }
    // What was saved meanwhile.
    wait(stampOf(folders));
  };
  const wait = (stamp: string): void => {
    clearTimeout(timer);
    if (!running) timer = setTimeout(() => void look(stamp).catch(console.error), SETTLE_MS);
  };
  const watchers: FSWatcher[] = folders
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true }, () => wait(stampOf(folders))));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
