import type { Diagnostic, Remark } from '../data/diagnostic.ts';
import { nearestName } from '../data/nearest.ts';
import { isWholePicture, otherKind, pictureKind } from '../data/picture-file.ts';
import { PICTURE_FOLDER, pictures } from '../data/pictures.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { tableOf } from '../data/read-tables.ts';
import { reportCell } from '../data/table.ts';
import type { Scope } from './scope.ts';

/** A camera's picture has 3 to 10 MB; what is larger slows every check and every build. */
const MOST_MEGABYTES = 15;

const IN_FOLDER = `data/${PICTURE_FOLDER}/`;

type Files = ReadonlyMap<string, Uint8Array>;

/** The picture files of a data folder by their own names. */
function filesIn(files: Files): Map<string, Uint8Array> {
  const prefix = `${PICTURE_FOLDER}/`;
  return new Map(
    [...files].flatMap(([name, bytes]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), bytes] as const] : [],
    ),
  );
}

function missing(name: string, there: readonly string[]): Remark {
  const near = nearestName(name, there);
  return {
    code: 'picture-missing',
    problem: /[\\/]/.test(name)
      ? `只能写 ${IN_FOLDER} 里的文件名，不能带文件夹`
      : `${IN_FOLDER} 里没有这个文件`,
    fix: near === undefined ? `请把图片放进 ${IN_FOLDER}，这里只写文件名` : `可能应为 ${near}`,
  };
}

/** What is wrong with a picture's bytes, or nothing. */
function faultOf(bytes: Uint8Array): Remark | undefined {
  const kind = pictureKind(bytes);
  if (kind === undefined) {
    return {
      code: 'picture-kind',
      problem: `这是${otherKind(bytes) ?? '别的文件'}，不是 JPG、PNG、WebP 图片`,
      fix: '请用“画图”或手机的“分享”另存为 JPG，改扩展名不行',
    };
  }
  if (bytes.length > MOST_MEGABYTES * 1_000_000) {
    return {
      code: 'picture-too-large',
      problem: `图片有 ${(bytes.length / 1_000_000).toFixed(1)} MB`,
      expected: `最大 ${MOST_MEGABYTES} MB`,
      fix: '请缩小尺寸另存，宽 2000 像素就够',
    };
  }
  if (isWholePicture(bytes, kind)) return undefined;
  return {
    code: 'picture-broken',
    problem: '图片不完整，多半是复制时断了',
    fix: '请重新复制一次',
  };
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Of each file the first one that has the same bytes: itself, where it is the only one. */
function firstAlike(there: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const found = new Map<string, string>();
  const bySize = new Map<number, [name: string, bytes: Uint8Array][]>();
  for (const [name, bytes] of there) {
    const alike = bySize.get(bytes.length) ?? [];
    const first = alike.find(([, other]) => sameBytes(bytes, other));
    found.set(name, first?.[0] ?? name);
    bySize.set(bytes.length, [...alike, [name, bytes]]);
  }
  return found;
}

/**
 * Checks the files of data/pictures/ against the table: each row's file is there, is a whole picture of
 * a kind browsers know, is not too large and no copy of another's; each file has its row.
 *
 * @param scope of some files alone it is not known what lies beside them
 * @returns what is said of files; what is said of rows is in their table
 */
export function checkPictures(files: Files, tables: ReadTables, scope: Scope): Diagnostic[] {
  const there = filesIn(files);
  const table = tableOf(tables, pictures);
  const rows = table.rows.filter(({ cells }) => cells.file !== undefined);
  const alike = firstAlike(there);
  /** The names rows have written, by the first file with the same bytes. */
  const used = new Map<string, string>();
  const named = new Set<string>();
  for (const row of rows) {
    const name = row.cells.file;
    const bytes = there.get(name);
    if (bytes === undefined) {
      if (scope === 'folder') reportCell(table, row, 'file', missing(name, [...there.keys()]));
      continue;
    }
    const fault = faultOf(bytes);
    if (fault !== undefined) reportCell(table, row, 'file', fault);
    const first = alike.get(name) ?? name;
    const other = used.get(first);
    if (other === undefined) used.set(first, name);
    else if (other !== name) {
      reportCell(table, row, 'file', {
        code: 'picture-twice',
        problem: `和 ${other} 是同一张图片`,
        fix: '请核对：多半是放错了文件；确实是同一张的，只留一行',
      });
    }
    named.add(name);
  }
  if (!table.usable || scope === 'files') return [];
  return [...there.keys()]
    .filter((name) => !named.has(name))
    .map((name) => ({
      code: 'picture-unused',
      severity: 'warning',
      file: `${IN_FOLDER}${name}`,
      problem: '图片表里没有这张图片，网站上不会有',
      fix: '要用的请在 data/pictures.csv 里填一行；不用的请移出',
    }));
}
