/**
 * A copy of the project for tests that kill commands: what one that was killed has begun is finished by
 * the next command of the same checkout, which must not be one of another test.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startProgram } from '../../scripts/commands/program.ts';
import type { recover as recoverHere } from '../../scripts/output/recover.ts';

const PARTS = ['src', 'scripts', 'content', 'package.json'];
/** What bundling needs besides. */
const PROGRAM_PARTS = ['astro.config.mjs', 'package-lock.json', 'public', 'tsconfig.json'];
/** Where what was bundled is kept. */
const PROGRAMS = '.cache/programs';

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of the project. */
export interface Checkout {
  readonly root: string;
  /** Runs a command of it. */
  run(...args: string[]): Ended;
  /** Runs a command that is killed before its n-th rename or removal. */
  killed(at: number, ...args: string[]): Ended;
  /** The same by a query of faults/kill-at.mjs, with its temporary files in a folder. */
  killedBy(query: Readonly<Record<string, string>>, temporary: string, ...args: string[]): Ended;
  /** Runs a command below `place` of which the system refuses to write. */
  refused(code: string, place: string, ...args: string[]): Ended;
  /** Runs a command with other variables in its environment. */
  runWith(variables: Readonly<Record<string, string>>, ...args: string[]): Ended;
  /** Runs several commands at once. */
  together(commands: readonly (readonly string[])[]): Promise<readonly Ended[]>;
  /** Has the next command finish what was begun; gives what it says of it. */
  recover(): Promise<string>;
  /** The same by a process of its own, which takes to start what a lost browser takes to end. */
  recoverByProcess(): void;
  /** Journals of commands that have not ended. */
  journals(): string[];
}

const preload = (name: string, query: string): string =>
  `${pathToFileURL(resolve('tests/output/faults', name)).href}?${query}`;

/** Copies the project with the program that writes pages, bundled: sites are built in it. */
export async function makeBuildingCheckout(): Promise<Checkout> {
  const { entry } = await startProgram(false).ready();
  const program = join(PROGRAMS, basename(dirname(dirname(entry))));
  return makeCheckout([...PROGRAM_PARTS, program]);
}

/**
 * Copies the project.
 * @param more what is copied besides the commands
 */
export function makeCheckout(more: readonly string[] = []): Checkout {
  const root = join(mkdtempSync(join(tmpdir(), 'parkbrief-checkout-')), 'park');
  for (const part of [...PARTS, ...more]) {
    if (existsSync(part)) cpSync(part, join(root, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const program = join(root, 'scripts/parkbrief.ts');
  const node = (...args: string[]): Ended =>
    spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root });
  return {
    root,
    run: (...args) => node(program, ...args),
    killed: (at, ...args) => node('--import', preload('kill-at.mjs', `at=${at}`), program, ...args),
    killedBy: (query, temporary, ...args) => {
      const module = preload('kill-at.mjs', new URLSearchParams(query).toString());
      return spawnSync(process.execPath, ['--import', module, program, ...args], {
        encoding: 'utf8',
        cwd: root,
        env: { ...process.env, TMPDIR: temporary },
      });
    },
    refused: (code, place, ...args) => {
      const query = new URLSearchParams({ code, in: place }).toString();
      return node('--import', preload('refuse.mjs', query), program, ...args);
    },
    runWith: (variables, ...args) =>
      spawnSync(process.execPath, [program, ...args], {
        encoding: 'utf8',
        cwd: root,
        env: { ...process.env, ...variables },
      }),
    together: (commands) => Promise.all(commands.map((args) => start([program, ...args], root))),
    // What every command does first, in this process: its own would take longer to start than to recover.
    recover: async () => {
      const module = pathToFileURL(join(root, 'scripts/output/recover.ts')).href;
      const { recover } = (await import(module)) as { recover: typeof recoverHere };
      return recover().join('\n');
    },
    recoverByProcess: () => {
      const module = pathToFileURL(join(root, 'scripts/output/recover.ts')).href;
      node('--input-type=module', '--eval', `(await import('${module}')).recover()`);
    },
    journals: () => {
      const folder = join(root, '.cache/journals');
      return existsSync(folder) ? readdirSync(folder) : [];
    },
  };
}

function start(args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('close', (status, signal) => done({ status, signal, stdout, stderr }));
  });
}
