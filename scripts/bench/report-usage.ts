/** Loaded before a program (`node --import`): writes what it used to the file PARKBRIEF_USAGE. */
import { writeFileSync } from 'node:fs';

const file = process.env['PARKBRIEF_USAGE'];
process.on('exit', () => {
  if (file !== undefined) writeFileSync(file, JSON.stringify(process.resourceUsage()));
});
