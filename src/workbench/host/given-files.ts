/** Files dropped on the page or chosen in a dialog, those in folders included. */
import { isHiddenName } from '../../publish/hidden-name.ts';
import type { GivenFile } from './host.ts';

/** What the folder of a park is made of: beside them nothing is looked at. */
const PARK_FOLDERS: ReadonlySet<string> = new Set(['data', 'content', 'releases']);

/** Deeper than an archive's folders of a release nobody puts files. */
const DEEPEST = 7;

/** Folders of a folder that may hold a park: where `data` stands beside others, those of a park alone. */
export function parkFolders(names: readonly string[]): readonly string[] {
  const shown = names.filter((name) => !isHiddenName(name));
  return shown.includes('data') ? shown.filter((name) => PARK_FOLDERS.has(name)) : shown;
}

function given(path: string, file: File): GivenFile {
  return { path, read: async () => new Uint8Array(await file.arrayBuffer()) };
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A folder gives its entries in portions until it gives none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function walk(entry: FileSystemEntry, depth: number): Promise<GivenFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) return [given(path, await fileOf(entry as FileSystemFileEntry))];
  if (depth > DEEPEST) return [];
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  const folders = new Set(parkFolders(inside.filter((e) => e.isDirectory).map(({ name }) => name)));
  const below: GivenFile[] = [];
  for (const each of inside)
    if (each.isFile || folders.has(each.name)) below.push(...(await walk(each, depth + 1)));
  return below;
}

/** The files of a drop with their paths. Must be called while the event is handled. */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  // After the first wait the browser has emptied the transfer.
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry());
  const loose = Array.from(transfer.files, (file) => given(file.name, file));
  if (entries.every((entry) => entry === null)) return loose;
  const found: GivenFile[] = [];
  for (const entry of entries) if (entry !== null) found.push(...(await walk(entry, 0)));
  return found;
}

/** The files of a file input; those of a chosen folder have their paths. */
export function chosenFiles(input: HTMLInputElement): GivenFile[] {
  return Array.from(input.files ?? [], (file) => {
    const path = file.webkitRelativePath;
    return given(path === '' ? file.name : path, file);
  });
}
