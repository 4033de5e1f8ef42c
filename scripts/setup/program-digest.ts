/** What the program that writes pages is made from: while none of it changes, it need not be bundled. */
import { readdirSync } from 'node:fs';
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

/** A name for everything the program is made from, wherever the project lies: the same name, the same program. */
export function programDigest(project: string): string {
  const settings = readdirSync(project).filter((name) => name.startsWith('.env'));
  const { platform, version } = process;
  const salt = [version, platform].join('\0');
  return digestOf([...SOURCES, ...settings.sort()], salt, project);
}
