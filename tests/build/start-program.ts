/** Starts a program of the project that stays, as a user would. */
import { spawn } from 'node:child_process';
import type { Workspace } from './run-build.ts';

/** A running program. */
export interface Started {
  /** The address it printed, with a slash at its end. */
  readonly address: string;
  /** All it had printed by then. */
  readonly output: string;
  /** Ends it and waits until it has ended. */
  stop(): Promise<void>;
}

/** Starts a program on a workspace and waits for the address it prints. */
export function startProgram(args: readonly string[], workspace: Workspace): Promise<Started> {
  const { content, data, out } = workspace;
  const folders = ['--data', data, '--content', content];
  if (args[0] === 'scripts/start.mjs') folders.push('--out', out);
  const child = spawn(process.execPath, [...args, ...folders], {
    env: { ...process.env, PORT: '4600' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = (): Promise<void> => {
    child.kill();
    return ended;
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address !== undefined) resolve({ address, output, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`ended with ${code}\n${output}`)));
  });
}
