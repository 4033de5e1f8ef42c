/** The password of a server: from the environment, or asked for and not shown. It is never kept. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { sending as texts } from '../../src/ui/sending.ts';
import { CommandFault } from '../output/command-fault.ts';

/** The environment variable it is taken from. */
export const PASSWORD_VARIABLE = 'PARKBRIEF_PASSWORD';

/**
 * The password for a place.
 * @throws CommandFault when there is none and nobody can be asked
 */
export async function askPassword(place: string): Promise<string> {
  const known = process.env[PASSWORD_VARIABLE];
  if (known !== undefined && known !== '') return known;
  if (process.stdin.isTTY !== true)
    throw new CommandFault(texts.noPassword(place, PASSWORD_VARIABLE));
  process.stderr.write(texts.askPassword(place));
  // What is typed is echoed to the output it is given, which here leads nowhere.
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const question = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return await question.question('');
  } finally {
    question.close();
    process.stderr.write('\n');
  }
}
