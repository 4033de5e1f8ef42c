/** Tables that are links to somewhere else: nothing is read through them, so nothing can be made of them. */
import { isLink, isStrayName, LINK_MARK } from '../../src/data/table-names.ts';
import { output as texts } from '../../src/ui/output.ts';
import { CommandFault } from '../output/command-fault.ts';

/**
 * Stops a command that would take a linked table for one that is missing.
 *
 * @param files the files of the data folder as they were read
 * @throws CommandFault that names them
 */
export function refuseLinkedTables(dataDir: string, files: ReadonlyMap<string, unknown>): void {
  const linked = [...files.keys()]
    .filter((name) => isLink(name) && isStrayName(name))
    .map((name) => name.slice(0, -LINK_MARK.length));
  if (linked.length > 0) throw new CommandFault(texts.linkedTables(dataDir, linked));
}
