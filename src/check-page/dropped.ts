/** Files dropped on the page, those in dropped folders included. */
import type { GivenFile } from './intake.ts';

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

/** Deeper than a project with its data folder nobody puts tables. */
const DEEPEST = 3;

async function walk(entry: FileSystemEntry, depth: number): Promise<GivenFile<File>[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) return [{ path, file: await fileOf(entry as FileSystemFileEntry) }];
  if (depth > DEEPEST || entry.name === 'node_modules') return [];
  const below: GivenFile<File>[] = [];
  for (const inside of await entriesOf(entry as FileSystemDirectoryEntry))
    below.push(...(await walk(inside, depth + 1)));
  return below;
}

/** The files of a drop with their paths. Must be called while the event is handled. */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFile<File>[]> {
  // After the first wait the browser has emptied the transfer.
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry());
  const loose = Array.from(transfer.files, (file) => ({ path: file.name, file }));
  if (entries.every((entry) => entry === null)) return loose;
  const found: GivenFile<File>[] = [];
  for (const entry of entries) if (entry !== null) found.push(...(await walk(entry, 0)));
  return found;
}

/** The files of a file input; those of a chosen folder have their paths. */
export function chosenFiles(input: HTMLInputElement): GivenFile<File>[] {
  return Array.from(input.files ?? [], (file) => {
    const path = file.webkitRelativePath;
    return { path: path === '' ? file.name : path, file };
  });
}
