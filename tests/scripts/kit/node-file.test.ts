/** What a file is that is given as Node for another system, by the first bytes it has. */
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkNodeFile } from '../../../scripts/kit/node-file.ts';
import { parsePlatform } from '../../../scripts/kit/platform.ts';

const folder = mkdtempSync(join(tmpdir(), 'parkbrief-node-'));

function elf(machine: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(0x7f454c46, 0);
  bytes.writeUInt16LE(machine, 18);
  return bytes;
}

function pe(machine: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write('MZ', 0, 'latin1');
  bytes.writeUInt32LE(64, 0x3c);
  bytes.writeUInt32LE(0x4550, 64);
  bytes.writeUInt16LE(machine, 68);
  return bytes;
}

function check(platform: string, bytes: Buffer | string): string {
  const path = join(folder, 'node');
  writeFileSync(path, bytes);
  const parsed = parsePlatform(platform);
  if (parsed === undefined) throw new Error(platform);
  try {
    checkNodeFile(path, parsed);
    return 'taken';
  } catch (error) {
    return (error as Error).message;
  }
}

const MACHINES = { x64: 62, arm64: 183, loong64: 258 };
const other = process.arch === 'x64' ? 'arm64' : 'x64';

describe('a file given as Node', () => {
  test.each([
    ['linux-loong64', elf(MACHINES.loong64)],
    [`linux-${other}`, elf(MACHINES[other])],
    ['linux-sw64', elf(0x9916)],
    ['win-x64', pe(0x8664)],
    ['win-arm64', pe(0xaa64)],
  ])('is taken for %s', (platform, bytes) => expect(check(platform, bytes)).toBe('taken'));

  test.each([
    ['another processor', 'linux-loong64', elf(MACHINES.arm64)],
    ['another system', 'linux-loong64', pe(0x8664)],
    ['Linux for Windows', 'win-x64', elf(MACHINES.x64)],
    ['an archive', 'win-x64', 'PK\u0003\u0004'.padEnd(200)],
    ['a Windows program cut off', 'win-x64', pe(0x8664).subarray(0, 66)],
    ['an empty file', 'linux-loong64', ''],
  ])('is refused when it is %s', (_name, platform, bytes) => {
    expect(check(platform, bytes)).toContain(`不是 ${platform} 的程序`);
  });

  test.skipIf(process.platform !== 'linux')('is asked for its version on this system', () => {
    const path = join(folder, 'node');
    const message = check(`linux-${process.arch}`, elf(MACHINES[process.arch as 'x64']));
    chmodSync(path, 0o755);
    expect(message).toContain('需要 Node.js 22.18 或以上');
  });
});

test.each([
  ['win-x64', 'win32', 'x64', 'node.exe'],
  ['linux-loong64', 'linux', 'loong64', 'node'],
  ['darwin-arm64', 'darwin', 'arm64', 'node'],
])('%s is %s on %s', (name, os, cpu, nodeFile) => {
  expect(parsePlatform(name)).toMatchObject({ os, cpu, nodeFile });
});

test.each(['windows', 'win', 'linux-', 'Linux-x64', 'win-x64-', 'aix-ppc64', ''])(
  '“%s” is no platform',
  (name) => expect(parsePlatform(name)).toBeUndefined(),
);
