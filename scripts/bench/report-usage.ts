/**
 * Loaded before a program (`node --import`) and, by the environment, before the programs it starts:
 * each writes what it used to a file of its own in the folder PARKBRIEF_USAGE.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['PARKBRIEF_USAGE'];
process.on('exit', () => {
  if (folder === undefined) return;
  // A thread ends before its process, which then writes the file anew.
  writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(process.resourceUsage()));
});
