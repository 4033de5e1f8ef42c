/** A browser of this command's own: what it keeps on disk goes with the command, however that ends. */
import type { Browser } from 'playwright-core';
import { BROWSER_ARGS } from '../browser.mjs';
import { asBrowserFault } from './browser-fault.ts';
import { onInterrupt } from './interrupt.ts';
import { openJournal } from './journal.ts';
import { temporaryPlace } from './temporary-place.ts';

/** Where systems look for the temporary place: the first on Unix, the others on Windows. */
const VARIABLES = ['TMPDIR', 'TEMP', 'TMP'];

/**
 * Runs an action with a browser and ends it. Its profile and its working files stand in a folder the
 * journal knows, so that the next command removes what a killed one has left.
 * @param command as staff type it
 */
export async function withBrowser<T>(
  command: string,
  executablePath: string,
  action: (browser: Browser) => Promise<T>,
): Promise<T> {
  const place = temporaryPlace();
  const journal = openJournal(command);
  try {
    // A browser makes sockets in it, and the path of a socket has room for a hundred letters.
    const folder = journal.temporaryFolder(place, `.pb-${journal.id.slice(0, 10)}`);
    for (const name of VARIABLES) process.env[name] = folder;
    const { chromium } = await import('playwright-core');
    // Ctrl+C is heard by the command, which then ends the browser.
    const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
    const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS, ...signals });
    const forget = onInterrupt(() => browser.close());
    try {
      return await action(browser);
    } finally {
      forget();
      await browser.close();
    }
  } catch (error) {
    throw asBrowserFault(error, place);
  } finally {
    journal.close(true);
  }
}
