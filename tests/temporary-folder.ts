/**
 * One temporary folder for a whole run of vitest, gone at its end. Whatever asks the system for a
 * temporary place lands in it: tests, the programs they start and the browsers of both. So a test
 * makes folders with `mkdtempSync(join(tmpdir(), …))` and has nothing to remove.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where systems look for the temporary place: the first on Unix, the others on Windows. */
const VARIABLES = ['TMPDIR', 'TEMP', 'TMP'];

export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-tests-'));
  for (const name of VARIABLES) process.env[name] = folder;
  // A browser may still be writing its last files when the run ends.
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // A run that is broken off ends the process without a teardown.
  process.once('exit', remove);
  return remove;
}
