/** What the commands say of folders and files that stand where they are to write. */
import type { Edition } from '../data/park.ts';
import { EDITION_NAMES } from './editions.ts';

const KINDS = {
  site: '网站',
  bundle: '优盘包',
  release: '发布版',
  kit: '便携包',
  plan: '省级汇总的计划',
} as const;

/** Names in one line: all of a few, the first of many. */
function listed(names: readonly string[]): string {
  const most = 5;
  const shown = names.slice(0, most).join('、');
  return names.length > most ? `${shown} 等 ${names.length} 个` : shown;
}

export const output = {
  version: (product: string, dataFormat: number): string =>
    `parkbrief ${product}，数据格式 ${dataFormat}`,
  brokenLink: (path: string): string =>
    `${path} 是指向别处的快捷方式（符号链接），那里没有文件夹。请改正或删去它，或用 --out 换一个位置。`,
  fileInPlace: (path: string): string => `${path} 是一个文件，不是文件夹。请用 --out 换一个位置。`,
  foreignFolder: (folder: string, names: readonly string[], damaged: boolean): string =>
    damaged
      ? `${folder} 里的标记 parkbrief.json 被改过或已损坏，认不出是不是本程序生成的，所以没有动它。请用 --out 换一个空文件夹；确定不要了的，请自己删去或改名。`
      : `${folder} 里有别的文件（${listed(names)}），没有本程序的标记 parkbrief.json，所以没有动它。请用 --out 换一个空文件夹；是以前版本生成、确定不要了的，请自己删去或改名。`,
  releaseInPlace: (folder: string): string =>
    `${folder} 已经有了，发布过的不能改。请看 npx parkbrief releases。`,
  otherKind: (folder: string, kind: keyof typeof KINDS): string =>
    `${folder} 里是本程序生成的${KINDS[kind]}，不能换成别的东西。请用 --out 换一个文件夹。`,
  otherEdition: (folder: string, there: Edition, now: Edition): string =>
    `${folder} 里是${EDITION_NAMES[there]}，不能用${EDITION_NAMES[now]}替换：两个版本要分开放，以免错发。请用 --out 换一个文件夹；不要了的，请自己删去或改名。`,
  folderInPlace: (path: string): string => `${path} 是一个文件夹，不能当文件写。请换一个文件名。`,
  foreignFiles: (folder: string, names: readonly string[]): string =>
    `${folder} 里已有：${listed(names)}。不是本程序写的，或者写好以后又改过；为免盖掉，没有写。请换一个位置或文件名，确定要盖掉的加 --force。`,
  readOnlyFiles: (folder: string, names: readonly string[]): string =>
    `${folder} 里这些文件是只读的，没有写：${listed(names)}。请先去掉只读。`,
  linkedTables: (folder: string, names: readonly string[]): string =>
    `${folder} 里这些表是指向别处的链接，不会读，也不会写：${listed(names)}。请删去链接，把文件本身放进来，再运行一次。`,
  changedMeanwhile: (path: string): string =>
    `${path} 刚刚被别人改过，所以没有写，其他文件也没有动。请再运行一次。`,
  otherOwner: (path: string): string =>
    `${path} 是别的用户的文件，改了就会变成您的，所以没有动，其他文件也没有动。请由那位用户运行，或请管理员处理。`,
  nameTaken: (path: string): string => `${path} 已经存在。请把它移走，再运行一次。`,
  interrupted: '已按要求停下，没有写。',
  keptFiles: (folder: string, files: readonly string[]): string =>
    `${folder} 里有 ${files.length} 个不是程序生成的文件，照原样保留：${listed(files)}`,
  keptAside: (folder: string, files: readonly string[], aside: string): string =>
    `${folder} 里有 ${files.length} 个文件生成以后被改过，已换成新生成的；改过的另存在 ${aside}：${listed(files)}`,
  recovered: (command: string, paths: readonly string[]): string =>
    `上一次的 ${command} 中途断了，现在已接着做完：${listed(paths)}`,
  changedSince: (command: string, paths: readonly string[]): string =>
    `上一次的 ${command} 中途断了；断了以后这些文件又改过，没有动：${listed(paths)}`,
  notRecovered: (command: string, reason: string, journal: string): string =>
    `上一次的 ${command} 中途断了，现在还不能接着做完。${reason}\n排除以后再运行一次；要放弃没有做完的部分，删去 ${journal}。`,
  leftInOld: (folder: string, files: readonly string[]): string =>
    `换下来的旧文件夹里有 ${files.length} 个文件来历不明，没有删，在 ${folder}：${listed(files)}`,
  notTidied: (reason: string): string =>
    `新的已经放好；旧的没有清理干净，下一次运行时再清理。原因：${reason}`,
} as const;
