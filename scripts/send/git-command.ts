/** Runs the machine's own git, which knows the keys and passwords staff have for their servers. */
import { spawn } from 'node:child_process';
import { sending as texts } from '../../src/ui/sending.ts';
import { CommandFault } from '../output/command-fault.ts';
import { PASSWORD_VARIABLE } from './password.ts';
import { GitError } from './send-fault.ts';

/** Gives git the password of the environment, where there is one, for the user its address names. */
const HELPER = `!f() { test "$1" = get && printf 'password=%s\\n' "$${PASSWORD_VARIABLE}"; }; f`;

function settings(): string[] {
  const hasPassword = (process.env[PASSWORD_VARIABLE] ?? '') !== '';
  return hasPassword ? ['-c', `credential.helper=${HELPER}`] : [];
}

/**
 * Runs git.
 * @param folder where its repository is
 * @param input what it reads
 * @returns what it printed
 * @throws GitError with its words, CommandFault when there is no git
 */
export async function runGit(
  folder: string,
  args: readonly string[],
  input: Uint8Array | string = '',
): Promise<Buffer> {
  const isAsked = process.stdin.isTTY === true;
  const child = spawn('git', [...settings(), ...args], {
    cwd: folder,
    env: {
      ...process.env,
      LC_ALL: 'C',
      // Without anybody to ask, a question would wait for ever.
      ...(isAsked ? {} : { GIT_TERMINAL_PROMPT: '0', GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' }),
    },
  });
  const [printed, complained]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (part: Buffer) => printed.push(part));
  child.stderr.on('data', (part: Buffer) => complained.push(part));
  // It may end before it has read all; its exit code tells.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail).once('close', done);
  }).catch((error: unknown) => {
    throw new CommandFault(texts.noGit, error);
  });
  if (code !== 0) throw new GitError(Buffer.concat(complained).toString('utf8').trim());
  return Buffer.concat(printed);
}
