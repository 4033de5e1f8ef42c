/** Which of the files that were put in are data files, and what they are called in the data folder. */
import type { Scope } from '../check/scope.ts';
import { FORMAT_FILE } from '../data/data-format.ts';
import { datasets } from '../data/datasets.ts';
import { PICTURE_FOLDER } from '../data/pictures.ts';
import { GEOMETRY_FILE } from '../geometry/read-survey.ts';
import { isStrayName } from '../data/table-names.ts';
import { isReadableWorkbook } from '../data/workbook/workbook-tables.ts';

/** A file as it was put in. */
export interface GivenFile<F = unknown> {
  /** Path below what was put in: `observations.csv`, or `data/parcels/2024.txt` in a folder. */
  readonly path: string;
  readonly file: F;
}

/** What was taken of the files. */
export interface Intake<F> {
  /** By name inside the data folder, as `checkPark` wants them. */
  readonly files: ReadonlyMap<string, F>;
  readonly scope: Scope;
  /** Names of files that were put in one by one and are no data files. */
  readonly refused: readonly string[];
}

const TABLES: ReadonlySet<string> = new Set(datasets.map(({ fileName }) => fileName));

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Hidden files, those that Excel keeps beside an open one, and everything in hidden folders. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => /^[.~]/.test(part) || part === 'node_modules');
}

/** The shortest of the paths that fit, the first of several. */
function shallowest(paths: readonly string[], fits: (name: string) => boolean): string | undefined {
  const depth = (path: string): number => path.split('/').length;
  return paths
    .filter((path) => fits(baseName(path)))
    .reduce<string | undefined>(
      (best, path) => (best === undefined || depth(path) < depth(best) ? path : best),
      undefined,
    );
}

/** Takes a folder: the data folder itself, one it is in, or any with tables. */
function takeFolder<F>(given: readonly GivenFile<F>[]): Intake<F> {
  const shown = given.filter(({ path }) => !isHidden(path));
  const paths = shown.map(({ path }) => path);
  const table =
    shallowest(paths, (name) => TABLES.has(name)) ??
    shallowest(paths, (name) => /\.csv$/i.test(name)) ??
    shallowest(paths, isReadableWorkbook);
  const files = new Map<string, F>();
  if (table !== undefined) {
    const root = folderOf(table);
    const inRoot = (folder: string): string => (root === '' ? folder : `${root}/${folder}`);
    const outlines = inRoot('parcels');
    const pictures = inRoot(PICTURE_FOLDER);
    for (const { path, file } of shown) {
      const name = baseName(path);
      if (folderOf(path) === root && /\.csv$/i.test(name)) files.set(name, file);
      if (folderOf(path) === root && (isStrayName(name) || name === FORMAT_FILE))
        files.set(name, file);
      if (folderOf(path) === outlines && GEOMETRY_FILE.test(name))
        files.set(`parcels/${name}`, file);
      if (folderOf(path) === pictures) files.set(`${PICTURE_FOLDER}/${name}`, file);
    }
  }
  return { files, scope: 'folder', refused: [] };
}

/** Takes files one by one: tables by their names, outlines of parcels by their endings. */
function takeFiles<F>(given: readonly GivenFile<F>[]): Intake<F> {
  const files = new Map<string, F>();
  const refused: string[] = [];
  for (const { path, file } of given) {
    const name = baseName(path);
    if (isHidden(name)) continue;
    const isTable = /\.csv$/i.test(name) || isReadableWorkbook(name);
    if (isTable || name === FORMAT_FILE) files.set(name, file);
    else if (GEOMETRY_FILE.test(name)) files.set(`parcels/${name}`, file);
    else refused.push(name);
  }
  return { files, scope: 'files', refused };
}

/** Takes what can be checked of the files put in; a path with a folder in it makes it a folder. */
export function takeIn<F>(given: readonly GivenFile<F>[]): Intake<F> {
  return given.some(({ path }) => path.includes('/')) ? takeFolder(given) : takeFiles(given);
}
