/** Which files of a park's folder the checks read, as the command line reads them from a disk. */
import { FORMAT_FILE } from '../../data/data-format.ts';
import { PICTURE_FOLDER } from '../../data/pictures.ts';
import { isStrayName } from '../../data/table-names.ts';
import { isReadableWorkbook } from '../../data/workbook/workbook-tables.ts';
import { GEOMETRY_FILE } from '../../geometry/read-survey.ts';
import type { ParkFiles } from './engine.ts';

const DATA = 'data/';

/** What a file that isn't read is told by: enough to say what it is. */
const FIRST_BYTES = 4000;

function isRead(name: string): boolean {
  const [folder = '', inside, ...deeper] = name.split('/');
  if (deeper.length > 0) return false;
  if (inside === undefined)
    return /\.csv$/i.test(name) || isReadableWorkbook(name) || name === FORMAT_FILE;
  return folder === 'parcels' ? GEOMETRY_FILE.test(inside) : folder === PICTURE_FOLDER;
}

function depth(name: string): number {
  return name.split('/').length;
}

/**
 * The data files of a folder by name inside `data`: tables and workbooks at its top, outlines of
 * parcels, pictures, and the first bytes of what only looks like a table.
 */
export function dataFiles(files: ParkFiles): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const stray = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    if (!path.startsWith(DATA)) continue;
    const name = path.slice(DATA.length);
    if (isRead(name)) found.set(name, bytes);
    else if (depth(name) <= 2 && isStrayName(name)) stray.set(name, bytes.subarray(0, FIRST_BYTES));
  }
  return new Map([...found, ...stray]);
}
