/**
 * Where commands keep what they need between runs: journals, locks, compiled code. In a checkout that is
 * `.cache`; a kit may lie where nobody may write, and then it is a folder of the user's.
 */
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { KIT } from './kit-mark.ts';
import { PROJECT_ROOT } from './project-root.mjs';

/** Whether a file can be written into `folder`, which is made when missing: rights alone do not say it. */
function isWritable(folder: string): boolean {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, '');
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
}

/** Whether nobody else may have put anything into `folder`: compiled code in it is run. */
function isPrivate(folder: string): boolean {
  const user = process.getuid?.();
  // Windows gives every user a temporary folder that others can't write to.
  if (user === undefined) return true;
  const stat = lstatSync(folder);
  return stat.isDirectory() && stat.uid === user && (stat.mode & 0o022) === 0;
}

/** The user's folder for such things, by the rules of the system; undefined where there is none. */
function userFolder({ HOME, LOCALAPPDATA, XDG_CACHE_HOME }: NodeJS.ProcessEnv): string | undefined {
  if (process.platform === 'win32') return LOCALAPPDATA;
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME;
  return HOME === '' ? undefined : join(homedir(), '.cache');
}

/**
 * The first place that can be written to: the program's own folder, the user's, a temporary one. The
 * last two have a part for each program, wherever it lies.
 */
export function writableCache(root: string, environment: NodeJS.ProcessEnv): string {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const user = userFolder(environment);
  const places = [
    join(root, '.cache'),
    ...(user === undefined ? [] : [join(user, 'parkbrief', name)]),
    join(tmpdir(), `parkbrief-${process.getuid?.() ?? 'user'}-${name}`),
  ];
  const found = places.find((place) => isWritable(place) && isPrivate(place));
  return found ?? mkdtempSync(join(tmpdir(), 'parkbrief-'));
}

/** The folder for this run. */
export const CACHE_FOLDER =
  KIT === undefined ? join(PROJECT_ROOT, '.cache') : writableCache(PROJECT_ROOT, process.env);
