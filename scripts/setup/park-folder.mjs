/**
 * Where the park's own files lie: the folder that `parkbrief init` has named, else the product's own, which
 * holds the demo. Plain JavaScript: `npm start` needs it before anything is installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PROJECT_ROOT } from './project-root.mjs';

/** The one file of the product's folder that is the park's: git passes over it, a new version keeps it. */
export const PARK_FILE = 'park-folder.txt';

/** The folder that the file names, in full; undefined when there is no such file or nothing in it. */
export function namedParkFolder(root = PROJECT_ROOT) {
  const file = join(root, PARK_FILE);
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/);
  const written = lines
    .map((line) => line.trim())
    .find((line) => line !== '' && !line.startsWith('#'));
  return written === undefined ? undefined : resolve(root, written);
}

/** What staff read when the folder is not there. */
export function missingParkFolder(folder) {
  return `找不到园区文件夹：${folder}（写在程序文件夹的 ${PARK_FILE} 里）。请接好移动硬盘或网络盘；搬了地方的，运行 npx parkbrief init <文件夹> 重新指定。`;
}
