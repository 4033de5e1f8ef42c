/** The list of files in an output folder. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

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
