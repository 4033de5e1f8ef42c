/** Packages for another system than this, fetched by npm just as the lock file has them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LockedPackages } from './lock-packages.ts';
import type { KitPlatform } from './platform.ts';

/** No questions of npm that need an answer, no scripts; packages of another system need --force. */
const OPTIONS = ['--force', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];

/** No long waiting where there is no network. */
const PATIENCE = ['--fetch-retries=1', '--fetch-timeout=60000'];

/**
 * Installs packages below `folder`, from npm's cache where they are in it. Their bytes are those whose
 * digests the lock file has, or npm refuses them.
 *
 * @param places in the lock file, all at its top level
 * @returns what npm reported when it failed
 */
export function fetchPackages(
  lock: LockedPackages,
  places: readonly string[],
  { cpu, libc, os }: KitPlatform,
  folder: string,
): string | undefined {
  const named = places.map((place) => [place.slice('node_modules/'.length), place] as const);
  const dependencies = Object.fromEntries(
    named.map(([name, place]) => [name, lock[place]?.version]),
  );
  const project = { name: 'parkbrief-kit', version: '0.0.0', private: true, dependencies };
  // What is optional for the project is wanted here; what these need is among them or not for the system.
  const wanted = named.map(([, place]) => {
    const { integrity, version } = lock[place] ?? {};
    return [place, { version, integrity, os: lock[place]?.os, cpu: lock[place]?.cpu }];
  });
  const packages = { '': project, ...Object.fromEntries(wanted) };
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(value));
  write('package.json', project);
  write('package-lock.json', { ...project, lockfileVersion: 3, requires: true, packages });
  const system = [`--os=${os}`, `--cpu=${cpu}`, ...(libc === undefined ? [] : [`--libc=${libc}`])];
  const { error, status, stderr } = spawnSync('npm', ['ci', ...OPTIONS, ...PATIENCE, ...system], {
    cwd: folder,
    encoding: 'utf8',
    // npm is npm.cmd on Windows, which only a shell starts; the arguments are fixed.
    shell: process.platform === 'win32',
  });
  if (status === 0) return undefined;
  return error?.message ?? stderr.trim();
}
