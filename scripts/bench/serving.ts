/** How long a saved row takes to the page, while the site is served to whoever writes the data. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { PROJECT_ROOT } from '../setup/project-root.mjs';

const PORT = 4691;
const SAVES = 5;
/** Between two looks at the page. */
const PAUSE_MS = 20;

/**
 * Serves a site and saves a row some times.
 *
 * @param options of the command: data folder, edition
 * @param page path of a page that shows the row
 * @param save changes and saves it
 * @param project the checkout whose program serves
 * @returns the median of the seconds from saving to the first answer that differs
 */
export async function measureServing(
  options: readonly string[],
  page: string,
  save: () => void,
  project = PROJECT_ROOT,
): Promise<number> {
  const args = ['scripts/parkbrief.ts', 'serve', '--port', String(PORT), ...options];
  const server = spawn(process.execPath, args, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await addressOf(server.stdout);
    const look = async (): Promise<string> => (await fetch(address + page)).text();
    let shown = await look();
    const times: number[] = [];
    while (times.length < SAVES) {
      const begin = performance.now();
      save();
      let now = shown;
      while (now === shown) {
        await pause(PAUSE_MS);
        now = await look();
      }
      shown = now;
      times.push((performance.now() - begin) / 1000);
    }
    return times.sort((a, b) => a - b)[Math.floor(SAVES / 2)] ?? 0;
  } finally {
    server.kill();
    await once(server, 'exit');
  }
}

/** Waits for the address a server prints. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  let printed = '';
  for await (const chunk of output) {
    printed += String(chunk);
    const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The server ended.\n${printed}`);
}
