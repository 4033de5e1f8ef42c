/** What the program that writes pages is made from: while none of it changes, it need not be bundled. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Files and folders below the project that Astro and Vite read. A missing one is no fault. */
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

/** What else the bundle depends on. */
export interface ProgramInputs {
  readonly project: string;
  /** Folder of the texts: they are compiled into the program. */
  readonly content: string;
  /** The edition decides which texts are. */
  readonly edition: string;
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .map((entry) => join(path, entry.name))
    .sort()
    .flatMap((inside) => filesOf(inside));
}

/** A name for everything the program is made from: the same name, the same program. */
export function programDigest(inputs: ProgramInputs): string {
  const { edition } = inputs;
  const [project, content] = [resolve(inputs.project), resolve(inputs.content)];
  const settings = readdirSync(project).filter((name) => name.startsWith('.env'));
  const paths = [...SOURCES, ...settings].map((name) => join(project, name));
  const hash = createHash('sha256');
  hash.update([process.version, process.platform, project, content, edition].join('\0'));
  for (const file of [...paths, content].flatMap(filesOf)) {
    const bytes = readFileSync(file);
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}
