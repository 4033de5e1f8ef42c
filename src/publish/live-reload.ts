/**
 * While pages are being written: a change of a data or prose file shows in the browser at once.
 * Vite knows only the modules it loaded; files read with node:fs have to be watched by name.
 */
import { sep } from 'node:path';
import type { HookParameters } from 'astro';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** A spreadsheet program writes a file in several steps; one reload after the last is enough. */
const SETTLE_MS = 80;

/** Watches `folders`; after a change everything loaded is forgotten and open pages reload. */
export function reloadOnChange(server: DevServer, folders: readonly string[]): void {
  server.watcher.add([...folders]);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => path.startsWith(folder + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const environment of Object.values(server.environments)) {
        environment.moduleGraph.invalidateAll();
        environment.hot.send({ type: 'full-reload' });
      }
    }, SETTLE_MS);
  });
}
