/** Where the commands of one checkout keep what they know of each other: below its cache folder. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_FOLDER } from '../setup/cache-folder.ts';
import { tellFaults } from './command-fault.ts';

/** The folder of that name, made when missing. */
export function stateFolder(name: 'journals' | 'locks' | 'written'): string {
  const folder = join(CACHE_FOLDER, name);
  tellFaults(folder, () => mkdirSync(folder, { recursive: true }));
  return folder;
}
