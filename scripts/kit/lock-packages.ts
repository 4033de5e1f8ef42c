/** Which packages of package-lock.json a package needs on a system, whatever system this is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import type { KitPlatform } from './platform.ts';

/** What the lock file says of a package; fields of npm that are not read here are left out. */
export interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly libc?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Packages by their place, such as `node_modules/sharp`. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** The packages of the project's lock file. */
export function readLock(root = PROJECT_ROOT): LockedPackages {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  return (JSON.parse(text) as { packages: LockedPackages }).packages;
}

/** Whether a package is for a system: one that names none is for all. */
function isFor({ cpu, libc, os }: LockedPackage, platform: KitPlatform): boolean {
  const allows = (allowed: string | readonly string[] | undefined, found: string | undefined) =>
    allowed === undefined || (found !== undefined && [allowed].flat().includes(found));
  return allows(os, platform.os) && allows(cpu, platform.cpu) && allows(libc, platform.libc);
}

/** The place of a dependency as Node looks for it: beside the package, then outwards. */
function placeOf(lock: LockedPackages, from: string, name: string): string | undefined {
  for (
    let base = from;
    base !== '';
    base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))
  ) {
    const inside = `${base}/node_modules/${name}`;
    if (lock[inside] !== undefined) return inside;
  }
  const top = `node_modules/${name}`;
  return lock[top] === undefined ? undefined : top;
}

/**
 * The places of a package and of all it needs on that system, in code-point order; empty when it is not
 * for it.
 */
export function packagesFor(
  lock: LockedPackages,
  name: string,
  platform: KitPlatform,
): readonly string[] {
  const found = new Set<string>();
  const add = (place: string | undefined): void => {
    const entry = place === undefined ? undefined : lock[place];
    if (place === undefined || entry === undefined || found.has(place)) return;
    if (!isFor(entry, platform)) return;
    found.add(place);
    const names = { ...entry.dependencies, ...entry.optionalDependencies };
    for (const needed of Object.keys(names)) add(placeOf(lock, place, needed));
  };
  add(placeOf(lock, '', name));
  return [...found].sort();
}
