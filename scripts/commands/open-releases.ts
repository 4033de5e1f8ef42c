/** The releases a command goes on from. */
import { sep } from 'node:path';
import { releases as texts } from '../../src/ui/releases.ts';
import { CommandFault } from '../output/command-fault.ts';
import { type FolderStore, readReleases } from '../releases/store.ts';
import type { SiteOptions } from './options.ts';

/**
 * The releases there are, when they can be relied on.
 * @throws CommandFault when their records are broken
 */
export function soundReleases(folder: string): FolderStore {
  const store = readReleases(folder);
  if (store.faults.length > 0) throw new CommandFault(texts.unsound(folder, store.faults));
  return store;
}

/**
 * The same for a command that adds one.
 * @throws CommandFault when the records are broken, or would lie within the site
 */
export function openStore(folder: string, { out }: Pick<SiteOptions, 'out'>): FolderStore {
  if (`${folder}${sep}`.startsWith(`${out}${sep}`)) throw new CommandFault(texts.inSite(folder));
  return soundReleases(folder);
}
