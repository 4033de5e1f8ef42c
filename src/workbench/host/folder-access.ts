/** A folder of the disk that the user let the page read and write: Chromium 86 and later. */
import { readStore, writeStores } from './database.ts';
import { isHiddenName } from '../../publish/hidden-name.ts';
import { parkFolders } from './given-files.ts';
import type { FolderAccess, GivenFile } from './host.ts';

/** What browsers have beyond the types of the language. */
interface PermittedHandle extends FileSystemDirectoryHandle {
  queryPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface FolderPicker {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<PermittedHandle>;
}

const picker = (): FolderPicker => globalThis as FolderPicker;

const LAST = 'last';
const DEEPEST = 7;

/** True where the browser can open a folder to write in. */
export function canOpenFolders(): boolean {
  return picker().showDirectoryPicker !== undefined;
}

async function walk(
  folder: FileSystemDirectoryHandle,
  path: string,
  depth: number,
): Promise<GivenFile[]> {
  const files: FileSystemFileHandle[] = [];
  const folders = new Map<string, FileSystemDirectoryHandle>();
  for await (const handle of folder.values()) {
    if (handle.kind === 'directory') folders.set(handle.name, handle as FileSystemDirectoryHandle);
    else if (!isHiddenName(handle.name)) files.push(handle as FileSystemFileHandle);
  }
  const found: GivenFile[] = files.map((file) => ({
    path: `${path}/${file.name}`,
    read: async () => new Uint8Array(await (await file.getFile()).arrayBuffer()),
  }));
  if (depth >= DEEPEST) return found;
  for (const name of parkFolders([...folders.keys()])) {
    const inside = folders.get(name);
    if (inside !== undefined) found.push(...(await walk(inside, `${path}/${name}`, depth + 1)));
  }
  return found;
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

/** The folder a path below `root` lies in, and its name there. The path begins with the root's own name. */
async function placeOf(
  root: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<{ folder: FileSystemDirectoryHandle; name: string }> {
  const parts = path.split('/').slice(1);
  const name = parts.pop() ?? '';
  let folder = root;
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create });
  return { folder, name };
}

function accessOf(root: FileSystemDirectoryHandle): FolderAccess {
  return {
    name: root.name,
    files: () => walk(root, root.name, 0),
    async read(path) {
      try {
        const { folder, name } = await placeOf(root, path, false);
        const file = await (await folder.getFileHandle(name)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async write(path, bytes) {
      const { folder, name } = await placeOf(root, path, true);
      // The file is replaced when the stream closes: a crash half-way leaves the old one.
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
    },
    async remove(path) {
      try {
        const { folder, name } = await placeOf(root, path, false);
        await folder.removeEntry(name);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
  };
}

async function remembered(): Promise<PermittedHandle | undefined> {
  return readStore<PermittedHandle | undefined>('folder', (store) => store.get(LAST));
}

/** Lets the user choose a folder and remembers it; nothing when the dialog is closed. */
export async function chooseFolder(): Promise<FolderAccess | undefined> {
  let handle: PermittedHandle | undefined;
  try {
    handle = await picker().showDirectoryPicker?.({ id: 'park', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
  if (handle === undefined) return undefined;
  const chosen = handle;
  await writeStores(['folder'], (store) => store('folder').put(chosen, LAST));
  return accessOf(chosen);
}

/** The name of the folder that was chosen last. */
export async function rememberedFolder(): Promise<string | undefined> {
  return canOpenFolders() ? (await remembered())?.name : undefined;
}

/** Opens that folder again; the browser asks the user unless it was allowed for good. */
export async function openRemembered(): Promise<FolderAccess | undefined> {
  const handle = await remembered();
  if (handle === undefined) return undefined;
  const wanted = { mode: 'readwrite' } as const;
  const state = await handle.queryPermission(wanted);
  if (state !== 'granted' && (await handle.requestPermission(wanted)) !== 'granted')
    return undefined;
  return accessOf(handle);
}

/** Forgets the folder that was chosen last. */
export function forgetFolder(): Promise<void> {
  return writeStores(['folder'], (store) => store('folder').delete(LAST));
}
