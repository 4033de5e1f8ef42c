/** Which files of a data folder are read and what they are called: the same on a disk and in a browser. */
import { FORMAT_FILE } from '../data/data-format.ts';
import { isStrayName, isTableName, LINK_MARK } from '../data/table-names.ts';
import { isReadableWorkbook } from '../data/workbook/workbook-tables.ts';
import { PICTURE_FOLDER } from '../data/pictures.ts';
import { GEOMETRY_FILE } from '../geometry/read-survey.ts';

/** Folder of the outlines. */
export const OUTLINE_FOLDER = 'parcels';

/** Something in a data folder, at its top or one folder below. */
export interface FolderEntry {
  /** Path inside the data folder, with forward slashes. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** A file as `checkPark` takes it. */
export interface DataFile {
  /** What it is called there: its path, with a mark where it is no file. */
  readonly name: string;
  readonly path: string;
  /** What is read of it: of what only looks like a table no more than says what it is. */
  readonly part: 'whole' | 'head' | 'nothing';
}

/** Bytes that say what a file is: the part that is read of a `head`. */
export const HEAD_LENGTH = 4000;

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isHidden = (name: string): boolean => /^[.~]/.test(name);

/** The files directly in a folder ('' for the data folder) whose names fit. */
function filesIn(entries: readonly FolderEntry[], folder: string, fits: RegExp): DataFile[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  return entries
    .filter(({ kind, path }) => {
      const name = path.slice(prefix.length);
      const isIn = path.startsWith(prefix) && !name.includes('/');
      return isIn && kind === 'file' && fits.test(name) && !isHidden(name);
    })
    .map(({ path }) => ({ name: path, path, part: 'whole' }) as const);
}

/**
 * What lies in the data folder as if it were a table and isn't read: workbooks, tables in folders
 * (`7月/targets.csv`), folders named like a table (`targets.csv/`), links (`targets.csv@`).
 */
function strays(entries: readonly FolderEntry[]): DataFile[] {
  const folders = new Map(
    entries.filter(({ path }) => !path.includes('/')).map(({ kind, path }) => [path, kind]),
  );
  return entries
    .flatMap(({ kind, path }): DataFile[] => {
      const [top = ''] = path.split('/');
      if (isHidden(top)) return [];
      const part = kind === 'file' ? 'head' : 'nothing';
      if (path.includes('/'))
        return folders.get(top) === 'folder' && !isTableName(top)
          ? [{ name: path, path, part }]
          : [];
      if (kind === 'link') return [{ name: path + LINK_MARK, path, part }];
      if (kind !== 'folder') return [{ name: path, path, part }];
      return isTableName(path) ? [{ name: `${path}/`, path, part }] : [];
    })
    .filter(({ name }) => isStrayName(name) && !isReadableWorkbook(name));
}

const FORMAT_NAME = new RegExp(`^${FORMAT_FILE.replace('.', '\\.')}$`);

/**
 * The CSV files and workbooks at the top of a data folder, the geometry files in its folder `parcels` and
 * the files in its folder `pictures`, where one that is no picture is told of where a row names it. What
 * only looks like a table is there by its name. A later one of the same name takes the place of the earlier.
 */
export function dataFilesOf(entries: readonly FolderEntry[]): DataFile[] {
  const sorted = [...entries].sort((a, b) => inOrder(a.path, b.path));
  const links = sorted.filter(
    ({ kind, path }) =>
      kind === 'link' &&
      path.startsWith(`${OUTLINE_FOLDER}/`) &&
      GEOMETRY_FILE.test(path.slice(OUTLINE_FOLDER.length + 1)),
  );
  return [
    ...filesIn(sorted, '', /\.(csv|xlsx)$/i),
    ...filesIn(sorted, '', FORMAT_NAME),
    ...filesIn(sorted, OUTLINE_FOLDER, GEOMETRY_FILE),
    ...links.map(({ path }) => ({ name: path + LINK_MARK, path, part: 'nothing' }) as const),
    ...filesIn(sorted, PICTURE_FOLDER, /^[^@]+$/),
    ...strays(sorted).sort((a, b) => inOrder(a.name, b.name)),
  ];
}

/** The entries of a folder of which only the files are known. */
function entriesOf(paths: Iterable<string>): FolderEntry[] {
  const kinds = new Map<string, FolderEntry['kind']>();
  for (const path of paths) {
    const [top = '', next, ...deeper] = path.split('/');
    kinds.set(top, next === undefined ? 'file' : 'folder');
    if (next !== undefined) kinds.set(`${top}/${next}`, deeper.length === 0 ? 'file' : 'folder');
  }
  return [...kinds].map(([path, kind]) => ({ path, kind }));
}

/**
 * The data files as `checkPark` takes them.
 * @param files every file of the data folder by its path there
 */
export function pickDataFiles(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map(
    dataFilesOf(entriesOf(files.keys())).map(({ name, part, path }) => {
      const bytes = files.get(path) ?? new Uint8Array();
      return [
        name,
        part === 'whole' ? bytes : part === 'head' ? bytes.slice(0, HEAD_LENGTH) : new Uint8Array(),
      ];
    }),
  );
}
