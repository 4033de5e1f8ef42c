/** Writing files of staff so that nothing is lost: all of them or none. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What went wrong with a file, for staff. */
export class WriteFault extends Error {}

/** Errors of Windows and of shared folders for a file that another program holds open. */
const IN_USE = ['EBUSY', 'EPERM', 'EACCES'];

function faultOf(path: string, error: unknown): WriteFault {
  const { code = '' } = error as NodeJS.ErrnoException;
  const reason = IN_USE.includes(code)
    ? '不能写入：没有权限，或正被 Excel、WPS 打开。请关掉再试'
    : `不能写入（${code}）`;
  return new WriteFault(`${path}：${reason}`);
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw faultOf(path, error);
  }
}

/**
 * Writes files into a folder, which is made when missing. Each is written beside its place first and
 * then moved; when one can't be, those already moved are put back. Throws a `WriteFault`.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array | string>): void {
  const moved: [path: string, before: Uint8Array | undefined][] = [];
  const waiting = new Map<string, string>();
  let current = folder;
  try {
    for (const [name, content] of files) {
      current = join(folder, name);
      mkdirSync(dirname(current), { recursive: true });
      const beside = join(dirname(current), `.parkbrief-${process.pid}-${waiting.size}`);
      waiting.set(current, beside);
      writeFileSync(beside, content);
    }
    for (const [path, beside] of waiting) {
      current = path;
      const before = readIfThere(path);
      renameSync(beside, path);
      moved.push([path, before]);
    }
  } catch (error) {
    for (const [path, before] of moved) {
      if (before === undefined) rmSync(path, { force: true });
      else writeFileSync(path, before);
    }
    throw error instanceof WriteFault ? error : faultOf(current, error);
  } finally {
    for (const beside of waiting.values()) rmSync(beside, { force: true });
  }
}
