import { closeSync, type Dirent, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { DataFault } from '../data/diagnostic.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import type { Edition, Park } from '../data/park.ts';
import { openWorkbooks } from '../data/workbook/workbook-tables.ts';
import { PICTURE_FOLDER } from '../data/pictures.ts';
import { checkPark } from './check-park.ts';
import { dataFilesOf, type FolderEntry, HEAD_LENGTH, OUTLINE_FOLDER } from './data-files.ts';

/** Where to read and what to make of it. */
export interface LoadOptions {
  readonly dataDir: string;
  readonly edition: Edition;
  /** Gets the warnings and notes of data without errors, sorted; they are never thrown. */
  readonly onRemarks?: (remarks: readonly Diagnostic[]) => void;
}

type Kind = FolderEntry['kind'];

function kindOf(entry: Dirent): Kind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** What lies in a folder; nothing when there is no such folder. */
function entriesIn(folder: string, prefix = ''): FolderEntry[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      path: prefix + entry.name,
      kind: kindOf(entry),
    }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Folders of the data folder that are read through a link too. */
const FOLLOWED: readonly string[] = [OUTLINE_FOLDER, PICTURE_FOLDER];

function listDataFolder(dataDir: string): FolderEntry[] {
  const top = entriesIn(dataDir);
  const below = top.filter(
    ({ kind, path }) => kind === 'folder' || (kind === 'link' && FOLLOWED.includes(path)),
  );
  return [...top, ...below.flatMap(({ path }) => entriesIn(join(dataDir, path), `${path}/`))];
}

/** The first bytes of a file of any size. */
function firstBytes(path: string): Uint8Array {
  const bytes = Buffer.alloc(HEAD_LENGTH);
  const file = openSync(path, 'r');
  try {
    return new Uint8Array(bytes.subarray(0, readSync(file, bytes)));
  } finally {
    closeSync(file);
  }
}

/** The data files of a folder by name: what `checkPark` takes. A missing folder is empty. */
export function readDataFiles(dataDir: string): Map<string, Uint8Array> {
  return new Map(
    dataFilesOf(listDataFolder(dataDir)).map(({ name, part, path }) => {
      if (part === 'nothing') return [name, new Uint8Array()];
      const file = join(dataDir, path);
      return [name, part === 'head' ? firstBytes(file) : readFileSync(file)];
    }),
  );
}

/** The files of a data folder with the tables of its workbooks under their own names. */
export async function openDataFiles(dataDir: string): Promise<Map<string, Uint8Array>> {
  return openWorkbooks(readDataFiles(dataDir));
}

/**
 * Reads the CSV files of the data folder and checks everything. Throws one `DataFault` with every error of every file
 * when there is any; a missing required file is one of them.
 */
export function loadPark({ dataDir, edition, onRemarks }: LoadOptions): Park {
  const { park, diagnostics } = checkPark(readDataFiles(dataDir), edition);
  if (park === undefined) throw new DataFault(diagnostics);
  if (diagnostics.length > 0) onRemarks?.(diagnostics);
  return park;
}
