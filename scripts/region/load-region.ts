/** Reads region.yaml from a disk. */
import { readFileSync, statSync } from 'node:fs';
import { type Region, readRegion } from '../../src/data/region-file.ts';
import { region as texts } from '../../src/ui/region.ts';
import { CommandFault } from '../output/command-fault.ts';

/**
 * The region a file names.
 * @throws CommandFault with everything that is wrong with the file
 */
export function loadRegion(file: string): Region {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new CommandFault(texts.noFile(file));
  const read = readRegion(readFileSync(file));
  if ('faults' in read) throw new CommandFault(texts.badFile(file, read.faults));
  return read.region;
}
