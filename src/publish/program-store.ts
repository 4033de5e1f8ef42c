/**
 * Programs kept from builds before: what Astro bundled to write pages with, and the files it wrote
 * besides pages.
 *
 *     .cache/programs/<digest>/bundle/   the modules, with their entry
 *                              static/   stylesheets, scripts, files of public/
 *                              sums.json SHA-256 of each of them
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { listOutputFiles } from './output-files.ts';

/**
 * Bytes of compiled code: Node keeps that of every program there ever was. One program has about
 * 4 MB, the commands 4 MB more.
 */
const MOST_COMPILED = 64e6;

/** Branches somebody switches between. */
const MOST_KEPT = 6;

/** A kept program. */
export interface KeptProgram {
  /** Of everything it is made from. */
  readonly digest: string;
  /** The module to import. */
  readonly entry: string;
  /** Folder of the files that are there before any page. */
  readonly fixed: string;
}

const folderOf = (project: string): string => join(project, '.cache', 'programs');

function sumsOf(folder: string): string {
  const sums = ['bundle', 'static'].flatMap((part) =>
    listOutputFiles(join(folder, part)).map((file) => {
      const bytes = readFileSync(join(folder, part, file));
      return [`${part}/${file}`, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
  return JSON.stringify(sums, null, 1);
}

/** The program that lies in `folder`; nothing when it is not there whole, as it was kept. */
export function soundProgram(folder: string, digest: string): KeptProgram | undefined {
  if (!existsSync(join(folder, 'sums.json'))) return undefined;
  const bundle = join(folder, 'bundle');
  try {
    const sound = readFileSync(join(folder, 'sums.json'), 'utf8') === sumsOf(folder);
    const entry = join(bundle, 'entry.mjs');
    if (sound && existsSync(entry)) return { digest, entry, fixed: join(folder, 'static') };
  } catch (error) {
    // A file that is missing makes it as useless as a file that differs.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
  return undefined;
}

/** The program of this digest; nothing when it was never kept, or is no longer what was kept. */
export function findProgram(project: string, digest: string): KeptProgram | undefined {
  const folder = join(folderOf(project), digest);
  const kept = soundProgram(folder, digest);
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  return kept;
}

/**
 * Keeps a program; those used longest ago go.
 * @param bundle folder of its modules
 * @param output folder with the files that are there before any page
 */
export function keepProgram(project: string, digest: string, bundle: string, output: string): void {
  const all = folderOf(project);
  const fresh = join(all, `fresh-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  cpSync(bundle, join(fresh, 'bundle'), { recursive: true });
  cpSync(output, join(fresh, 'static'), { recursive: true });
  writeFileSync(join(fresh, 'sums.json'), sumsOf(fresh));
  rmSync(join(all, digest), { recursive: true, force: true });
  renameSync(fresh, join(all, digest));
  const kept = readdirSync(all)
    .map((name) => ({ name, time: statSync(join(all, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { name } of kept.slice(MOST_KEPT)) {
    rmSync(join(all, name), { recursive: true, force: true });
  }
  forgetCompiled(join(project, '.cache', 'compiled'));
}

/** Empties Node's folder of compiled code when it has grown too large; it fills itself again. */
function forgetCompiled(folder: string): void {
  if (!existsSync(folder)) return;
  const bytes = listOutputFiles(folder).reduce(
    (sum, file) => sum + (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  if (bytes > MOST_COMPILED) rmSync(folder, { recursive: true, force: true });
}
