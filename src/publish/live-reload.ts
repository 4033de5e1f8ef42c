/**
 * While pages are being written: a change of a data or prose file shows in the browser at once.
 * Vite knows only the modules it loaded; files read with node:fs have to be watched by name.
 * src/data/current.ts reads a changed folder again by itself, so a reload of the page is enough.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { HookParameters } from 'astro';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** A spreadsheet program writes a file in several steps; one reload after the last is enough. */
const SETTLE_MS = 80;

/** Watches `folders`; after a change open pages reload. */
export function reloadOnChange(server: DevServer, folders: readonly string[]): void {
  // A watcher first announces every file that is there already.
  const known = new Set(folders.flatMap(filesBelow));
  server.watcher.add([...folders]);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (event, path) => {
    if (event === 'addDir' || (event === 'add' && known.delete(path))) return;
    if (!folders.some((folder) => path.startsWith(folder + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => server.hot.send({ type: 'full-reload' }), SETTLE_MS);
  });
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  );
}
