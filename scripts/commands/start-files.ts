/** The texts of a new site: what any park can begin with, and with the handbook. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../setup/project-root.mjs';

/** Tables a new park fills in first, by their files. */
export const START_TABLES = ['parks', 'indicators', 'observations', 'targets'];

/** Where the texts stand that name nothing of the demo. */
const NEUTRAL = join(PROJECT_ROOT, 'scripts', 'new-park', 'content');

/** What of the project's own texts holds for any park. */
const SHARED = /^(about\.mdx|guide\/.+)$/;

function filesBelow(folder: string): [name: string, bytes: Uint8Array][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [
      path.slice(folder.length + 1).replaceAll('\\', '/'),
      new Uint8Array(readFileSync(path)),
    ]);
}

/** The files of `content/` for a new site, by their path from there. */
export function startTexts(): ReadonlyMap<string, Uint8Array> {
  const shared = filesBelow(join(PROJECT_ROOT, 'content'));
  return new Map([...shared.filter(([name]) => SHARED.test(name)), ...filesBelow(NEUTRAL)]);
}
