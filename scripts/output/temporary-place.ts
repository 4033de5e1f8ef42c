/** Where the system has commands put what they need for a while. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { systemFaults } from '../../src/ui/system-faults.ts';
import { CommandFault } from './command-fault.ts';

/**
 * The folder for temporary files.
 * @throws CommandFault when the environment names one that is not there
 */
export function temporaryPlace(): string {
  const place = tmpdir();
  if (!existsSync(place)) throw new CommandFault(systemFaults.noTemporaryFolder(place));
  return place;
}
