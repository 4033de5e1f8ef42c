/**
 * The list of files in an output folder, and what receiving systems accept as names.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../ui/publish.ts';
import { INTERNAL_PREFIX } from '../ui/editions.ts';
import { type OutputFault, outputFault } from './fault.ts';

/**
 * Every file below `root`, as paths with forward slashes in code-point order, so that whatever
 * goes through them does so in the same order on every machine.
 */
export function listOutputFiles(root: string): string[] {
  const files: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else files.push(path);
    }
  };
  visit('');
  return files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** What the downloads of the internal edition, which no such server receives, are named by. */
const INTERNAL_DOWNLOAD = new RegExp(`^(figures/)${INTERNAL_PREFIX}(?=[a-z0-9-]+\\.(csv|svg)$)`);

/**
 * Names that break on receiving web servers: upload systems drop what begins with `_`,
 * unpack non-ASCII names in the wrong encoding, and serve `.mjs` with a type no browser runs.
 */
export function checkFileNames(files: readonly string[]): OutputFault[] {
  const faults: OutputFault[] = [];
  for (const file of files) {
    if (file.split('/').some((name) => name.startsWith('_'))) {
      faults.push(outputFault(file, publish.underscore));
    }
    if (!/^[\x21-\x7e]+$/.test(file.replace(INTERNAL_DOWNLOAD, '$1'))) {
      faults.push(outputFault(file, publish.fileName));
    }
    if (file.endsWith('.mjs')) {
      faults.push(outputFault(file, publish.moduleFile));
    }
  }
  return faults;
}
