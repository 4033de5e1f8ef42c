/** What receiving systems accept as names of files. */
import { publish } from '../ui/publish.ts';
import { INTERNAL_PREFIX } from '../ui/editions.ts';
import { type OutputFault, outputFault } from './fault.ts';

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
