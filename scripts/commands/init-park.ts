/** What `parkbrief init` does: the folder is made ready and its place is written down. */
import { cpSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { kit as kitTexts } from '../../src/ui/kit.ts';
import { tellFaults } from '../output/command-fault.ts';
import { writeFiles } from '../output/write-files.ts';
import { namedParkFolder, PARK_FILE } from '../setup/park-folder.mjs';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { needsOf, nextSteps, startFiles } from './start-files.ts';
import { START_TABLES } from './start-needs.ts';

/** What was done, or why nothing was. */
export type InitOutcome = { readonly message: string } | { readonly refused: string };

/** What of the product's folder is the park's, where it has been kept there so far. */
const KEPT_IN_PRODUCT = ['data', 'content', 'releases', 'data-backup'];

/** Which folder the commands use, as a sentence. */
export function parkInUse(root = PROJECT_ROOT): string {
  const named = namedParkFolder(root);
  if (named === undefined && !existsSync(join(root, 'data'))) return kitTexts.noPark;
  if (named === undefined)
    return '还没有指定园区文件夹，用的是程序自带的 data 和 content（演示）。指定：npx parkbrief init <文件夹>';
  const state = existsSync(named) ? '' : '，但现在找不到它';
  return `园区文件夹是 ${named}（写在 ${PARK_FILE} 里）${state}。`;
}

function isInside(folder: string, root: string): boolean {
  const way = relative(root, folder);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way));
}

/** Whether a folder holds a park already: its data and the settings of its site. */
function isPark(folder: string): boolean {
  return existsSync(join(folder, 'data')) && existsSync(join(folder, 'content', 'site.yaml'));
}

/**
 * Makes a folder the park's: one with data and content is taken as it is; an empty one gets the files a new
 * park begins with, or with `copy` what stands in the product's folder.
 *
 * @param root the product's folder
 */
export async function initPark(
  written: string,
  { copy = false, with: needs }: { readonly copy?: boolean; readonly with?: string },
  root = PROJECT_ROOT,
): Promise<InitOutcome> {
  const folder = resolve(written);
  if (isInside(folder, resolve(root)))
    return {
      refused: `园区文件夹要在程序文件夹外面，升级程序时才不会碰到，如 ../新园区：${folder}`,
    };
  if (existsSync(folder) && !statSync(folder).isDirectory())
    return { refused: `${folder} 是文件，不是文件夹` };
  const isNew = !isPark(folder);
  if (isNew && existsSync(folder) && readdirSync(folder).length > 0)
    return {
      refused: `${folder} 里已有别的东西，却没有 data 和 content/site.yaml。请换一个空的或新的文件夹，或先把 data、content 放进去。`,
    };
  if (!isNew && copy)
    return {
      refused: `${folder} 里已有 data 和 content，不再复制。请去掉 --copy，或换一个文件夹。`,
    };
  if (isNew && copy && !existsSync(join(root, 'data')))
    return { refused: '程序文件夹里没有 data，没有可以复制的。请去掉 --copy。' };
  const lines = isNew
    ? copy
      ? copyFromProduct(folder, root)
      : await beginAnew(folder, written, needs)
    : [`园区文件夹：${folder}`];
  if (typeof lines === 'string') return { refused: lines };
  writeDown(folder, root);
  const use = `以后各个命令和 npm start 都用它。升级程序时只换程序文件夹，留下其中的 ${PARK_FILE}。`;
  return { message: [...lines, use].join('\n') };
}

function writeDown(folder: string, root: string): void {
  const text = `# 园区自己的 data、content 和发布版在这个文件夹里，由 npx parkbrief init 写下\n${folder}\n`;
  const path = join(root, PARK_FILE);
  tellFaults(path, () => writeFileSync(path, text));
}

function copyFromProduct(folder: string, root: string): string[] {
  const there = KEPT_IN_PRODUCT.filter((name) => existsSync(join(root, name)));
  tellFaults(folder, () => {
    mkdirSync(folder, { recursive: true });
    // The handbook comes with the product and is renewed with it.
    const guide = join(root, 'content', 'guide');
    for (const name of there)
      cpSync(join(root, name), join(folder, name), {
        recursive: true,
        filter: (source) => source !== guide,
      });
  });
  return [
    `已把 ${there.join('、')} 复制到 ${folder}，程序文件夹里的没有动。`,
    '运行 npx parkbrief check 核对无误后，再把程序文件夹恢复原样（git checkout -- data content，或重新下载一份程序）。手册没有复制，它随程序更新。',
  ];
}

async function beginAnew(
  folder: string,
  written: string,
  asked: string | undefined,
): Promise<string[] | string> {
  const { findDataset, formatTemplate } = await import('../../src/desk/template.ts');
  const needs = await needsOf(asked, false);
  if (typeof needs === 'string') return needs;
  const names = [...START_TABLES, ...needs.flatMap(({ tables }) => tables)];
  const tables = new Map(
    [...new Set(names)].flatMap((name) => {
      const found = findDataset(name);
      if (!('dataset' in found)) return [];
      const { dataset } = found;
      return [[dataset.fileName, formatTemplate(dataset)] as const];
    }),
  );
  writeFiles(folder, startFiles(tables), { command: 'init' });
  return [nextSteps(written, tables, needs)];
}
