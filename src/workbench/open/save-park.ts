/** Saving: back into the folder that was opened, or the whole folder as a zip. */
import { zipFiles } from '../../open-data/zip-files.ts';
import { openWords as text } from '../../ui/workbench/open.ts';
import type { Desk, Opening } from '../desk.ts';

/** What came of saving, in words. */
export interface SaveResult {
  readonly saved: boolean;
  readonly message: string;
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/**
 * Writes what changed into the folder that was opened. A file that another program has changed since is
 * never written over: nothing is saved then, and the files are named.
 */
export async function saveIntoFolder(
  desk: Desk,
  { files, folder }: Pick<Opening, 'files' | 'folder'>,
): Promise<SaveResult> {
  if (folder === undefined) return { saved: false, message: '' };
  const { access, pathOf } = folder;
  const changes = [...desk.unsaved()].map(([path, bytes]) => ({ path, bytes, at: pathOf(path) }));
  const outside = changes.filter(({ at }) => at === undefined).map(({ path }) => path);
  if (outside.length > 0) return { saved: false, message: text.notInFolder(outside.join('、')) };
  try {
    const conflicts: string[] = [];
    for (const { at = '', path } of changes)
      if (!sameBytes(await access.read(at), files.get(path))) conflicts.push(path);
    if (conflicts.length > 0) return { saved: false, message: text.conflict(conflicts.join('、')) };
    for (const { at = '', bytes } of changes)
      await (bytes === undefined ? access.remove(at) : access.write(at, bytes));
  } catch (error) {
    return { saved: false, message: text.failed(error instanceof Error ? error.message : '') };
  }
  await desk.saved();
  return { saved: true, message: text.savedFolder(changes.length, access.name) };
}

/** The whole folder as a zip, its files below a folder of the park's name. */
export function zipOfPark(desk: Desk): { readonly name: string; readonly bytes: Uint8Array } {
  const top = (desk.opening()?.name ?? '').replace(/\.(?:zip|csv|xlsx)$/i, '');
  const files = [...desk.files()].map(([path, bytes]) => [`${top}/${path}`, bytes] as const);
  return { name: `${top}.zip`, bytes: zipFiles(new Map(files)) };
}
