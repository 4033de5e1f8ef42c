import type { Edition } from '../data/park.ts';
import { EDITION_NAMES } from './editions.ts';

/** What came of a build, said to whoever runs it; without a final stop. */
export const publish = {
  built: (edition: Edition, folder: string) =>
    edition === 'internal'
      ? `${EDITION_NAMES.internal}网站已生成：${folder}（含未公开数据，不要上传到外网）`
      : `${EDITION_NAMES.public}网站已生成：${folder}`,
  refused: (count: number) => `网站检查未通过，共 ${count} 处：`,
  underscore: '文件夹和文件的名称不能以下划线开头，部分服务器会忽略',
  fileName: '文件名只能用英文字母、数字和 - _ .',
  moduleFile: '不能发布 .mjs 文件，部分服务器不会按脚本提供',
  noSharp:
    '这台电脑上没有装上处理图片的程序（sharp），网页上的图片做不出来。请联网重新运行 npm start；装不上的，在发布页里生成一次网站，做好的图片会存进 data/pictures/prepared/，之后就不再需要它',
  inline: '不能有内嵌的脚本、样式或事件属性',
  noPolicy: '缺少内容安全策略（CSP）',
  weakPolicy: '内容安全策略（CSP）不够严格，缺少',
  nonsense: '页面文字里有程序的空值',
  styleImport: '样式表不能用 @import',
  styleDangling: '样式表引用了不存在的文件',
  foreign: '不能引用站外地址',
  dangling: '链接指向不存在的文件',
  noAnchor: (id: string) => `找不到锚点 #${id}`,
} as const;
