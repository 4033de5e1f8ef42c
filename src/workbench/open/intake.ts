/** Which of the files that were put in belong to a park, and where they stand in its folder. */
import type { Scope } from '../../check/scope.ts';
import { FORMAT_FILE } from '../../data/data-format.ts';
import { datasets } from '../../data/datasets.ts';
import { PICTURE_FOLDER } from '../../data/pictures.ts';
import { isReadableWorkbook } from '../../data/workbook/workbook-tables.ts';
import { GEOMETRY_FILE } from '../../geometry/read-survey.ts';
import { isHiddenName } from '../../publish/hidden-name.ts';

/** What was taken of the files. */
export interface Intake<F> {
  /** By path in the park's folder: `data/parks.csv`. */
  readonly files: ReadonlyMap<string, F>;
  readonly scope: Scope;
  /** Names of files that were put in one by one and belong to no park. */
  readonly refused: readonly string[];
  /** Where the park's folder lies in what was put in: `park/data/parks.csv` begins with it; '' where it is the top. */
  readonly root: string;
  /** The data folder below the root, where it is not called `data`; '' for the root itself. */
  readonly dataFolder: string;
}

/** A file by the path it was put in with. */
interface Given {
  readonly path: string;
}

const TABLES: ReadonlySet<string> = new Set(datasets.map(({ fileName }) => fileName));
const SETTINGS = 'site.yaml';
const PICTURE = /\.(?:jpe?g|png|webp)$/i;
const PERIOD = /^\d{4}-[\w-]+\.mdx$/;

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function isHidden(path: string): boolean {
  return path.split('/').some(isHiddenName);
}

function inside(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
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

/** The folder of data: that of the topmost table, of any CSV file or workbook. */
function dataFolderIn(paths: readonly string[]): string | undefined {
  const table =
    shallowest(paths, (name) => TABLES.has(name)) ??
    shallowest(paths, (name) => /\.csv$/i.test(name)) ??
    shallowest(paths, isReadableWorkbook);
  return table === undefined ? undefined : folderOf(table);
}

/** The folder in which `content` stands, by the site's settings or its texts. */
function rootOfContent(paths: readonly string[]): string | undefined {
  const settings = paths.find((path) => /(?:^|\/)content\/(?:site\.yaml|home\.mdx)$/.test(path));
  return settings === undefined ? undefined : folderOf(folderOf(settings));
}

/** Takes a folder: that of a park, or its data folder alone. */
function takeFolder<F extends Given>(given: readonly F[]): Intake<F> {
  const shown = given.filter(({ path }) => !isHidden(path));
  const paths = shown.map(({ path }) => path);
  const data = dataFolderIn(paths);
  const content = rootOfContent(paths);
  const files = new Map<string, F>();
  const beside = data === undefined ? content : folderOf(data);
  // A data folder under another name, put in by itself, is the park's whole folder here.
  const root = beside ?? '';
  const take = (from: string, to: string): void => {
    for (const file of shown)
      if (file.path.startsWith(`${from}/`))
        files.set(`${to}/${file.path.slice(from.length + 1)}`, file);
  };
  if (beside !== undefined)
    for (const name of ['content', 'releases']) take(inside(root, name), name);
  if (data !== undefined) take(data, 'data');
  return {
    files,
    scope: data === undefined ? 'files' : 'folder',
    refused: [],
    root,
    dataFolder: data === undefined ? 'data' : data.slice(root === '' ? 0 : root.length + 1),
  };
}

/** Where a single file stands in a park's folder; nothing when it has no place there. */
function placeOfFile(name: string): string | undefined {
  if (/\.csv$/i.test(name) || isReadableWorkbook(name) || name === FORMAT_FILE)
    return `data/${name}`;
  if (GEOMETRY_FILE.test(name)) return `data/parcels/${name}`;
  if (PICTURE.test(name)) return `data/${PICTURE_FOLDER}/${name}`;
  if (name === SETTINGS || name === 'home.mdx' || name === 'about.mdx') return `content/${name}`;
  return PERIOD.test(name) ? `content/report/${name}` : undefined;
}

/** Takes files one by one: each stands where files of its name or ending stand. */
function takeFiles<F extends Given>(given: readonly F[], there: ReadonlySet<string>): Intake<F> {
  const files = new Map<string, F>();
  const refused: string[] = [];
  for (const file of given) {
    const name = baseName(file.path);
    if (isHidden(name)) continue;
    const same = [...there].filter((path) => path.endsWith(`/${name}`));
    const place = same.length === 1 ? same[0] : placeOfFile(name);
    if (place === undefined) refused.push(name);
    else files.set(place, file);
  }
  return { files, scope: 'files', refused, root: '', dataFolder: 'data' };
}

/**
 * Takes what belongs to a park of the files put in; a path with a folder in it makes it a folder.
 *
 * @param there paths of the park that is open: a file of the same name stands for the one there
 */
export function takeIn<F extends Given>(
  given: readonly F[],
  there: ReadonlySet<string> = new Set(),
): Intake<F> {
  return given.some(({ path }) => path.includes('/')) ? takeFolder(given) : takeFiles(given, there);
}
