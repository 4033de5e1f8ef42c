/** From what was put in to a park on the desk, with the words for what was refused. */
import { readZip } from '../../publish/read-zip.ts';
import { openWords as text } from '../../ui/workbench/open.ts';
import { zipFaults } from '../../ui/zip.ts';
import type { Desk, Opening } from '../desk.ts';
import type { FolderAccess, GivenFile } from '../host/host.ts';
import { type Intake, takeIn } from './intake.ts';

/** What came of putting files in. */
export interface OpenResult {
  /** The sentence that says what was opened; nothing when nothing was. */
  readonly done?: string;
  readonly remarks: readonly string[];
}

/** Zips among the files, unpacked: their files have paths as those of a folder. */
async function unpack(
  given: readonly GivenFile[],
): Promise<{ files: readonly GivenFile[]; remarks: string[] }> {
  const files: GivenFile[] = [];
  const remarks: string[] = [];
  for (const file of given) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    // A zip in a folder may be a release of the site: it is a file like others there.
    if (file.path.includes('/') || !/\.zip$/i.test(name)) {
      files.push(file);
      continue;
    }
    const unpacked = readZip(name, await file.read());
    if (typeof unpacked === 'string') {
      remarks.push(zipFaults[unpacked](name));
      continue;
    }
    for (const [path, bytes] of unpacked) files.push({ path, read: () => Promise.resolve(bytes) });
  }
  return { files, remarks };
}

async function readAll(
  files: ReadonlyMap<string, GivenFile>,
  remarks: string[],
): Promise<Map<string, Uint8Array>> {
  const read = new Map<string, Uint8Array>();
  for (const [path, file] of files) {
    try {
      read.set(path, await file.read());
    } catch {
      remarks.push(text.unreadable(file.path));
    }
  }
  return read;
}

/** Where each file of the park lies in the folder that was opened; nothing for those outside it. */
function pathIn(access: FolderAccess, { dataFolder, root }: Intake<unknown>) {
  return (path: string): string | undefined => {
    const moved = path.startsWith('data/')
      ? [root, dataFolder, path.slice('data/'.length)]
      : [root, path];
    const inside = moved.filter((part) => part !== '').join('/');
    return inside.startsWith(`${access.name}/`) ? inside : undefined;
  };
}

function refusal(name: string): string {
  return /\.mdx$/i.test(name) ? text.unknownText(name) : text.refused(name);
}

/** The name of what was put in: its topmost folder, or the file. */
function nameOf(given: readonly GivenFile[]): string {
  const [first] = given;
  return (first?.path ?? '').split('/')[0] ?? '';
}

/**
 * Opens what was put in. A folder or a zip is a park of its own; single files go into the park that is
 * open, as one step to undo, or stand alone.
 *
 * @param access the folder the files were read from, when it can be written
 */
export async function openFiles(
  desk: Desk,
  given: readonly GivenFile[],
  access?: FolderAccess,
): Promise<OpenResult> {
  const { files: all, remarks } = await unpack(given);
  const opening = desk.opening();
  const intake = takeIn(all, new Set(desk.files().keys()));
  remarks.push(...intake.refused.map(refusal));
  const isFolder = all.some(({ path }) => path.includes('/'));
  if (intake.files.size === 0) {
    if (remarks.length === 0) remarks.push(isFolder ? text.emptyFolder : text.nothing);
    return { remarks };
  }
  const files = await readAll(intake.files, remarks);
  if (!isFolder && opening !== undefined) {
    await desk.change(files, text.replaced(files.size));
    return { done: text.added(files.size), remarks };
  }
  const next: Opening = {
    name: nameOf(all),
    scope: intake.scope,
    files,
    ...(access === undefined ? {} : { folder: { access, pathOf: pathIn(access, intake) } }),
  };
  await desk.open(next);
  return { done: text.opened(next.name, files.size), remarks };
}
