/** Words of the step that makes the site. */
import type { Edition } from '../../data/park.ts';
import { EDITION_NAMES } from '../editions.ts';

/** What the step says. */
export const buildWords = {
  title: '生成',
  lead: '用现在的数据和文稿生成整个网站，和 npx parkbrief build 逐字节相同。任何一步不通过，什么都不会保存。',
  start: (edition: Edition) => `生成${EDITION_NAMES[edition]}`,
  cancel: '停止',
  which: (edition: Edition) =>
    edition === 'internal'
      ? `正在生成${EDITION_NAMES.internal}：含未公开数据，不要上传到外网。`
      : `正在生成${EDITION_NAMES.public}：只含公开的内容。`,
  checking: '正在检查数据和文稿……',
  pictures: '正在处理图片……',
  picturesLabel: (count: number) => `处理好的图片（${count} 个文件）`,
  progress: (done: number, all: number) => `已生成 ${done} 个文件，共 ${all} 个`,
  left: (text: string) => `，大约还要${text}`,
  minutes: (count: number) => `${count} 分钟`,
  seconds: (count: number) => `${count} 秒`,
  done: (edition: Edition, files: number) =>
    `${EDITION_NAMES[edition]}已生成，共 ${files} 个文件，检查全部通过。`,
  next: '保存网站、发布版请到“打包”。',
  goPackage: '去打包',
  stopped: '已停止，什么都没有保存。',
  refused: (edition: Edition) => `${EDITION_NAMES[edition]}没有生成，什么都没有保存。请先改好：`,
  failed: (why: string) => `网站没有生成，什么都没有保存。程序出错：${why}`,
  goCheck: '去“检查”里改',
  stale: '数据、文稿或版本已经改动，请重新生成。',
  bar: '生成进度',
} as const;
