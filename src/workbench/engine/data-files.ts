/** Which files of a park's folder the checks read, as the command line reads them from a disk. */
import { pickDataFiles } from '../../check/data-files.ts';
import { filesBelow } from '../../site/sources.ts';
import type { ParkFiles } from './engine.ts';

/** The data files of a park as `checkPark` takes them, by name inside `data`. */
export function dataFiles(files: ParkFiles): Map<string, Uint8Array> {
  return pickDataFiles(filesBelow(files, 'data'));
}
