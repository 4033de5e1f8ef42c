import { expect, test } from 'vitest';
import { type LockedPackages, packagesFor, readLock } from '../../../scripts/kit/lock-packages.ts';
import { type KitPlatform, parsePlatform } from '../../../scripts/kit/platform.ts';

const platform = (name: string): KitPlatform => {
  const parsed = parsePlatform(name);
  if (parsed === undefined) throw new Error(name);
  return parsed;
};

const LOCK: LockedPackages = {
  'node_modules/pictures': {
    version: '1.0.0',
    dependencies: { helper: '^1.0.0' },
    optionalDependencies: { 'pictures-win': '1.0.0', 'pictures-linux': '1.0.0', gone: '1.0.0' },
  },
  'node_modules/pictures/node_modules/helper': {
    version: '1.1.0',
    dependencies: { pictures: '*', deep: '1.0.0' },
  },
  'node_modules/helper': { version: '2.0.0' },
  'node_modules/deep': { version: '1.0.0' },
  'node_modules/pictures-win': { version: '1.0.0', os: ['win32'], cpu: ['x64'] },
  'node_modules/pictures-linux': {
    version: '1.0.0',
    os: 'linux',
    cpu: ['x64', 'arm64'],
    libc: ['glibc'],
    dependencies: { deep: '1.0.0' },
  },
};

const SHARED = [
  'node_modules/deep',
  'node_modules/pictures',
  'node_modules/pictures/node_modules/helper',
];

test.each([
  ['win-x64', [...SHARED, 'node_modules/pictures-win']],
  ['linux-arm64', [...SHARED, 'node_modules/pictures-linux']],
  ['linux-loong64', SHARED],
])('on %s a package needs what is for that system, nearest first', (name, expected) => {
  expect(packagesFor(LOCK, 'pictures', platform(name))).toEqual([...expected].sort());
});

test.each(['win-x64', 'linux-x64', 'linux-arm64'])(
  'the lock file has Node and the program of pictures for %s, with their sums',
  (name) => {
    const lock = readLock();
    const { cpu, os } = platform(name);
    expect(packagesFor(lock, 'sharp', platform(name))).toContain(
      `node_modules/@img/sharp-${os}-${cpu}`,
    );
    const [node = ''] = packagesFor(lock, `node-${name}`, platform(name));
    expect(node).toBe(`node_modules/node-${name}`);
    expect(lock[node]?.integrity).toMatch(/^sha512-/);
  },
);
