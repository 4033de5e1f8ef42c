/** What the command line makes of a park, to be held against what the publishing page makes. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFaults } from '../../scripts/commands/check-data.ts';
import { startProgram } from '../../scripts/commands/program.ts';
import { listEntries } from '../../scripts/output/folder-entries.ts';
import type { Edition } from '../../src/data/park.ts';
import { sha256Of } from '../../src/data/sha256.ts';
import type { Findings } from '../../src/publish/find-faults.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { writeSite } from '../../src/publish/write-site.ts';

/** Folders of a park. */
export interface ParkFolders {
  readonly data: string;
  readonly content: string;
}

/** SHA-256 of the files of a site by their addresses. */
export type SiteDigests = Readonly<Record<string, string>>;

/** The files of a park as a browser is given them: by path, in Base64. */
export function parkFilesIn(folders: ParkFolders): [path: string, base64: string][] {
  return Object.entries(folders).flatMap(([name, folder]) =>
    listEntries(folder).files.map((path): [string, string] => [
      `${name}/${path}`,
      readFileSync(join(folder, path)).toString('base64'),
    ]),
  );
}

/** What `parkbrief check` finds. */
export function commandFindings(folders: ParkFolders, edition: Edition): Promise<Findings> {
  return findFaults({ ...folders, folders, edition, out: '' });
}

/**
 * What `parkbrief build` writes.
 * @throws Error when it would write nothing
 */
export async function commandSite(folders: ParkFolders, edition: Edition): Promise<SiteDigests> {
  const { inputs, stop } = await commandFindings(folders, edition);
  if (inputs === undefined || stop !== undefined) throw new Error(stop ?? 'The park has errors.');
  const out = join(mkdtempSync(join(tmpdir(), 'parkbrief-site-')), 'site');
  await writeSite(out, await startProgram(false).ready(), { ...inputs, hasArchive: false });
  return Object.fromEntries(
    listOutputFiles(out).map((name) => [name, sha256Of(readFileSync(join(out, name)))]),
  );
}
