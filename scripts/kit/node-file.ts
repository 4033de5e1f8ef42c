/** A file somebody says is Node for another system: what can be seen of it without running it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { kit as texts } from '../../src/ui/kit.ts';
import { CommandFault } from '../output/command-fault.ts';
import { isThisSystem, type KitPlatform } from './platform.ts';

/** First Node that runs TypeScript as it is. */
const OLDEST = [22, 18] as const;

/** `e_machine` of ELF files by Node's names (System V ABI, chapter 4, and its registry). */
const ELF_MACHINES: Readonly<Record<string, number>> = {
  x64: 62,
  arm64: 183,
  arm: 40,
  riscv64: 243,
  loong64: 258,
};

/** `Machine` of PE files by Node's names (Microsoft, PE Format). */
const PE_MACHINES: Readonly<Record<string, number>> = { x64: 0x8664, arm64: 0xaa64 };

/** The machine code a program is in; undefined for a file that is no program of Linux or Windows. */
function machineOf(bytes: Buffer): { readonly os: string; readonly machine: number } | undefined {
  if (bytes.length < 64) return undefined;
  if (bytes.readUInt32BE(0) === 0x7f454c46) return { os: 'linux', machine: bytes.readUInt16LE(18) };
  if (bytes.toString('latin1', 0, 2) !== 'MZ') return undefined;
  const header = bytes.readUInt32LE(0x3c);
  if (header + 6 > bytes.length || bytes.readUInt32LE(header) !== 0x4550) return undefined;
  return { os: 'win32', machine: bytes.readUInt16LE(header + 4) };
}

/** Whether the file can be a program of that system; of systems whose numbers are not known here it can. */
function fits(bytes: Buffer, { cpu, os }: KitPlatform): boolean {
  if (os === 'darwin') return bytes.length >= 64 && machineOf(bytes) === undefined;
  const found = machineOf(bytes);
  const expected = (os === 'win32' ? PE_MACHINES : ELF_MACHINES)[cpu];
  return found?.os === os && (expected === undefined || found.machine === expected);
}

/**
 * Holds a file given as Node against the system it is to run on. Its version can only be asked for where
 * it runs: on this very system.
 * @throws CommandFault when it is something else, or too old
 */
export function checkNodeFile(path: string, platform: KitPlatform): void {
  if (!fits(readFileSync(path), platform))
    throw new CommandFault(texts.otherProgram(path, platform.name));
  if (!isThisSystem(platform)) return;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const [, major = 0, minor = 0] = (/^v(\d+)\.(\d+)\./.exec(stdout ?? '') ?? []).map(Number);
  const newEnough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  if (!newEnough) throw new CommandFault(texts.oldNode(path, OLDEST.join('.')));
}
