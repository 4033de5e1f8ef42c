import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} from 'node:fs';
import { join } from 'node:path';
import { FORMAT_FILE } from '../data/data-format.ts';
import { DataFault } from '../data/diagnostic.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import type { Edition, Park } from '../data/park.ts';
import { isStrayName, isTableName, LINK_MARK } from '../data/table-names.ts';
import { isReadableWorkbook, openWorkbooks } from '../data/workbook/workbook-tables.ts';
import { PICTURE_FOLDER } from '../data/pictures.ts';
import { GEOMETRY_FILE } from '../geometry/read-survey.ts';
import { checkPark } from './check-park.ts';

/** Where to read and what to make of it. */
export interface LoadOptions {
  readonly dataDir: string;
  readonly edition: Edition;
  /** Gets the warnings and notes of data without errors, sorted; they are never thrown. */
  readonly onRemarks?: (remarks: readonly Diagnostic[]) => void;
}

/** The files of a folder whose names fit, by name; hidden and temporary ones and links are left out. */
function readFolder(folder: string, fits: RegExp): [name: string, bytes: Uint8Array][] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && fits.test(entry.name) && !/^[.~]/.test(entry.name))
      .map((entry) => entry.name)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The links of a folder whose names fit, each with the mark of a link. */
function linksIn(folder: string, fits: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink() && fits.test(entry.name))
    .map(({ name }) => name + LINK_MARK)
    .sort();
}

/**
 * The names of what lies in the data folder as if it were a table and isn't read: workbooks, tables in
 * folders (`7月/targets.csv`), folders named like a table (`targets.csv/`), links (`targets.csv@`).
 */
function strayNames(dataDir: string): string[] {
  if (!existsSync(dataDir)) return [];
  const below = (folder: string): string[] =>
    readdirSync(join(dataDir, folder)).map((name) => `${folder}/${name}`);
  const names = readdirSync(dataDir, { withFileTypes: true })
    .filter(({ name }) => !/^[.~]/.test(name))
    .flatMap((entry) => {
      if (entry.isSymbolicLink()) return [entry.name + LINK_MARK];
      if (!entry.isDirectory()) return [entry.name];
      return isTableName(entry.name) ? [`${entry.name}/`] : below(entry.name);
    });
  return names.filter((name) => isStrayName(name)).sort();
}

/** The first bytes of a file that isn't read as a table; none of folders, links and what can't be opened. */
function firstBytes(path: string): Uint8Array {
  if (!existsSync(path) || !lstatSync(path).isFile()) return new Uint8Array();
  const bytes = Buffer.alloc(4000);
  const file = openSync(path, 'r');
  try {
    return new Uint8Array(bytes.subarray(0, readSync(file, bytes)));
  } finally {
    closeSync(file);
  }
}

const FORMAT_NAME = new RegExp(`^${FORMAT_FILE.replace('.', '\\.')}$`);

/**
 * The CSV files and workbooks at the top of a folder, the geometry files in its folder `parcels` and the files in its
 * folder `pictures`, by name: what
 * `checkPark` takes. A missing folder is empty. What only looks like a table is there by its name,
 * with its first bytes where it is a file, which say what it is.
 */
export function readDataFiles(dataDir: string): Map<string, Uint8Array> {
  const outlines = readFolder(join(dataDir, 'parcels'), GEOMETRY_FILE);
  return new Map([
    ...readFolder(dataDir, /\.(csv|xlsx)$/i),
    ...readFolder(dataDir, FORMAT_NAME),
    ...outlines.map(([name, bytes]) => [`parcels/${name}`, bytes] as const),
    ...linksIn(join(dataDir, 'parcels'), GEOMETRY_FILE).map(
      (name) => [`parcels/${name}`, new Uint8Array()] as const,
    ),
    ...picturesIn(dataDir),
    ...strayNames(dataDir)
      .filter((name) => !isReadableWorkbook(name))
      .map((name) => [name, firstBytes(join(dataDir, name))] as const),
  ]);
}

/** Every file of the folder of pictures; one that is no picture is told of where a row names it. */
function picturesIn(dataDir: string): [name: string, bytes: Uint8Array][] {
  return readFolder(join(dataDir, PICTURE_FOLDER), /^[^@]+$/).map(([name, bytes]) => [
    `${PICTURE_FOLDER}/${name}`,
    bytes,
  ]);
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
