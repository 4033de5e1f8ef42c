/** What the program that writes pages is made from: while none of it changes, it need not be bundled. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './digest.mjs';

/** Files and folders below the project that Astro and Vite read. */
const SOURCES = [
  'src',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  // What is really installed, whatever package-lock.json says.
  'node_modules/.package-lock.json',
];

/** A name for everything the program is made from: the same name, the same program. */
export function programDigest(project: string): string {
  const settings = readdirSync(project).filter((name) => name.startsWith('.env'));
  const paths = [...SOURCES, ...settings.sort()].map((name) => join(project, name));
  const { platform, version } = process;
  return digestOf(paths, [version, platform].join('\0'));
}
