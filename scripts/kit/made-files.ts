/**
 * Files that bundlers make for commands, besides the program that writes pages. A checkout makes each when
 * it is asked for; a kit has no bundler and has them all in it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KIT } from '../setup/kit-mark.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';

/** Where a kit has them, below its folder. */
export const MADE_FOLDER = 'made';

/** How each is made, by its name. */
const MAKERS = {
  'publish-page.html': async () => {
    const { makePublishingPage } = await import('../tools/publishing-page.ts');
    const { setMode } = await import('../commands/mode.ts');
    const { startProgram } = await import('../commands/program.ts');
    setMode('production');
    return makePublishingPage(await startProgram(false).ready());
  },
  'live-overlay.js': async () => {
    const { bundleClientEntry } = await import('../../src/publish/client-bundle.ts');
    return bundleClientEntry(join(PROJECT_ROOT, 'src/publish'), 'live-overlay');
  },
} as const;

/** One of them. */
export type MadeFile = keyof typeof MAKERS;

/** The names of all. */
export const MADE_FILES = Object.keys(MAKERS) as MadeFile[];

/** The text of one: made now, or as it came with the kit. */
export async function madeFile(name: MadeFile): Promise<string> {
  if (KIT !== undefined) return readFileSync(join(PROJECT_ROOT, MADE_FOLDER, name), 'utf8');
  return MAKERS[name]();
}
