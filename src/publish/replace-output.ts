/**
 * A bad build never replaces a good site: the build goes to a fresh folder beside the output and
 * takes its place by renaming only after every check has passed.
 *
 *     dist ──▶ dist-previous          a crash here leaves no dist: recoverOutput puts it back
 *     fresh-dist-<pid> ──▶ dist
 *     dist-previous removed
 */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { publish } from '../ui/publish.ts';

/** Windows refuses to rename a folder while a virus scanner or a viewer holds a file in it. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY']);
const ATTEMPTS = 20;
const PAUSE_MS = 150;

const previousOf = (out: string): string => `${resolve(out)}-previous`;

/**
 * An empty place beside `out` for one build of this process; remains of dead builds are removed.
 * Its name does not begin with that of `out`: Astro takes a path that begins with the project's for
 * one inside the project, as `/x/park-site` would be beside `/x/park`.
 */
export function freshOutput(out: string): string {
  const full = resolve(out);
  const prefix = `fresh-${basename(full)}-`;
  if (existsSync(dirname(full))) {
    for (const name of readdirSync(dirname(full))) {
      if (!name.startsWith(prefix)) continue;
      const pid = Number(name.slice(prefix.length));
      if (!Number.isInteger(pid)) continue;
      if (pid === process.pid || !isRunning(pid)) {
        rmSync(join(dirname(full), name), { recursive: true, force: true });
      }
    }
  }
  return join(dirname(full), `${prefix}${process.pid}`);
}

/** Puts back the output of before if a crash left only its second name. */
export function recoverOutput(out: string): void {
  if (!existsSync(out) && existsSync(previousOf(out))) renameSync(previousOf(out), out);
}

/**
 * Says why `out` must not be replaced, in Chinese, or gives undefined: a folder that is neither
 * empty nor a built site may hold somebody's work.
 */
export function refuseOutput(out: string): string | undefined {
  if (!existsSync(out)) return undefined;
  const names = readdirSync(out);
  const built = names.includes('index.html') && names.includes('assets');
  if (names.length === 0 || (built && !names.includes('package.json') && !names.includes('.git'))) {
    return undefined;
  }
  return publish.otherFiles(out);
}

/**
 * Puts the folder `fresh` in the place of `out`; both must be on one volume. When a rename is
 * refused for three seconds the old output is put back and the error thrown.
 */
export async function replaceOutput(fresh: string, out: string): Promise<void> {
  const previous = previousOf(out);
  recoverOutput(out);
  await patiently(() => rmSync(previous, { recursive: true, force: true }));
  const hadOutput = existsSync(out);
  if (hadOutput) await patiently(() => renameSync(out, previous));
  try {
    await patiently(() => renameSync(fresh, out));
  } catch (error) {
    if (hadOutput) await patiently(() => renameSync(previous, out));
    throw error;
  }
  // The new site stands; a file still held in the old one is removed by the next build.
  await patiently(() => rmSync(previous, { recursive: true, force: true })).catch(() => undefined);
}

async function patiently(action: () => void): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return action();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (!HELD.has(code) || attempt === ATTEMPTS) throw error;
      await pause(PAUSE_MS);
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
