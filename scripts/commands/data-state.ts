/** States of the data that `diff` can compare: a folder, a version in git, the copy `tidy` made. */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { GEOMETRY_FILE } from '../../src/geometry/read-survey.ts';
import { PICTURE_FOLDER } from '../../src/data/pictures.ts';
import { readDataFiles } from '../../src/check/load-park.ts';
import { isReadableWorkbook, openWorkbooks } from '../../src/data/workbook/workbook-tables.ts';
import { lastBackup } from './backup.ts';

/** The files of one state, by name inside the data folder, and what staff call it. */
export interface DataState {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What stands for the data before the last `tidy --write`. */
const BACKUP = 'backup';

/**
 * Finds a state: an existing folder, the word `backup`, or a revision of the git repository that holds
 * `dataDir`. Gives a message when it is none of these.
 */
export async function findState(written: string, dataDir: string): Promise<DataState | string> {
  const state = findFiles(written, dataDir);
  return typeof state === 'string' ? state : { ...state, files: await openWorkbooks(state.files) };
}

function findFiles(written: string, dataDir: string): DataState | string {
  const folder = resolve(written);
  if (existsSync(folder) && statSync(folder).isDirectory())
    return { name: folder, files: dataFilesIn(folder) };
  if (written === BACKUP) return beforeTidying(dataDir);
  return (
    committedState(written, dataDir) ??
    `找不到“${written}”：应是数据文件夹、git 版本（如 HEAD~1），或 ${BACKUP}（上一次整理之前）`
  );
}

/** What is read of a folder, without what only looks like a table. */
function dataFilesIn(folder: string): DataState['files'] {
  return new Map([...readDataFiles(folder)].filter(([name]) => isDataFile(name)));
}

function beforeTidying(dataDir: string): DataState | string {
  const backup = lastBackup(dataDir);
  if (backup === undefined) return `${dataDir} 没有整理前的备份`;
  const files = new Map([...dataFilesIn(dataDir), ...dataFilesIn(backup.folder)]);
  return { name: backup.folder, files };
}

function git(dataDir: string, ...args: string[]): Buffer {
  return execFileSync('git', args, {
    cwd: dataDir,
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The data folder as it was committed, or nothing when there is no such revision. */
function committedState(revision: string, dataDir: string): DataState | undefined {
  if (revision.startsWith('-') || !existsSync(dataDir)) return undefined;
  try {
    const commit = git(dataDir, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
    const id = commit.toString('utf8').trim();
    const list = git(dataDir, 'ls-tree', '-r', '-z', '--name-only', id, '.').toString('utf8');
    const names = list.split('\0').filter(isDataFile);
    const files = new Map(names.map((name) => [name, git(dataDir, 'show', `${id}:./${name}`)]));
    return { name: `git ${revision}（${id.slice(0, 8)}）`, files };
  } catch {
    return undefined;
  }
}

/** Which files count is the same as in a folder: tables at its top, outlines in parcels/, pictures in pictures/. */
function isDataFile(name: string): boolean {
  const [folder = '', base = ''] = name.includes('/') ? name.split(/\/(.*)/) : ['', name];
  if (/^[.~]/.test(base) || base.includes('/')) return false;
  return folder === ''
    ? /\.csv$/i.test(base) || isReadableWorkbook(base)
    : folder === PICTURE_FOLDER || (folder === 'parcels' && GEOMETRY_FILE.test(base));
}
