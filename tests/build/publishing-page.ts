/** The publishing page and folders to put in, for the tests that open it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ownFiles } from '../../src/data/workbook/workbook-tables.ts';
import { startProgram } from '../../scripts/commands/program.ts';
import { makePublishingPage } from '../../scripts/tools/publishing-page.ts';

/** A folder with the page, gone after `remove`. */
export interface PageFolder {
  /** Address of the page, as a double-click opens it. */
  readonly address: string;
  /** Writes files into a data folder below and gives its path. */
  put(name: string, files: ReadonlyMap<string, Uint8Array>): string;
  remove(): void;
}

/** Makes the page in a folder of its own. */
export async function makePageFolder(): Promise<PageFolder> {
  const root = mkdtempSync(join(tmpdir(), 'parkbrief-check-'));
  writeFileSync(
    join(root, 'publish-page.html'),
    await makePublishingPage(await startProgram(false).ready()),
  );
  return {
    address: pathToFileURL(join(root, 'publish-page.html')).href,
    put(name, files) {
      const folder = join(root, name, 'data');
      for (const [file, bytes] of ownFiles(files)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), bytes);
      }
      return folder;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
