/** The pages that a state of the data gives, by building the site for it in a folder of its own. */
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { readSiteText } from '../output/site-text.ts';
import { ownFiles } from '../../src/data/workbook/workbook-tables.ts';
import { asCommandFault, CommandFault } from '../output/command-fault.ts';
import { onInterrupt } from '../output/interrupt.ts';
import { openJournal } from '../output/journal.ts';
import { temporaryPlace } from '../output/temporary-place.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { isToldFault } from './failure-message.ts';
import type { SiteOptions } from './options.ts';

/** The HTML of the pages by path, or what the build said when there are none. */
export type Rendered = { readonly pages: ReadonlyMap<string, string> } | { readonly fault: string };

/**
 * Builds the site in a program of its own, since one Astro makes one site, and reads its pages. The
 * prose is that of now; nothing is left behind.
 * @throws CommandFault when the system refuses, which says nothing of the data
 */
export async function renderPages(
  files: ReadonlyMap<string, Uint8Array>,
  { content, edition }: SiteOptions,
): Promise<Rendered> {
  const place = temporaryPlace();
  const journal = openJournal('diff');
  try {
    const folder = journal.temporaryFolder(place);
    const [data, out] = [join(folder, 'data'), join(folder, 'dist')];
    for (const [name, bytes] of ownFiles(files)) {
      mkdirSync(dirname(join(data, name)), { recursive: true });
      writeFileSync(join(data, name), bytes);
    }
    const inputs = ['--data', data, '--content', content, '--edition', edition];
    const fault = await runBuild([...inputs, '--out', out]);
    return fault === undefined ? { pages: readPages(out) } : { fault };
  } catch (error) {
    throw asCommandFault(error, place);
  } finally {
    journal.close(true);
  }
}

/** Runs the build; gives what it said when it failed. It ends with this process, however that ends. */
async function runBuild(options: readonly string[]): Promise<string | undefined> {
  const program = join(PROJECT_ROOT, 'scripts', 'parkbrief.ts');
  const child = fork(program, ['build', ...options], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let stderrText = '';
  let failure: string | undefined;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderrText += text));
  child.on('message', (message) => {
    if (isToldFault(message)) failure = message.fault;
  });
  const end = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const forget = onInterrupt(async () => {
    child.kill();
    await end;
  });
  try {
    const status = await end;
    if (failure !== undefined) throw new CommandFault(failure);
    return status === 0 ? undefined : stderrText.trim();
  } finally {
    forget();
  }
}

function readPages(out: string): Map<string, string> {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name.split(sep).join('/'), readSiteText(join(out, name))]),
  );
}
