import type { CodeHelpPart } from './code-help.ts';

/** Codes about the files of data/pictures/. */
export const pictureHelp = {
  'picture-missing': {
    meaning: '图片表里写了一个文件名，`data/pictures/` 里没有这个文件。',
    fix: ['把图片放进 `data/pictures/`；表里的文件名连同扩展名，要和文件一字不差。'],
    pairs: [['一号厂房', '一号厂房.jpg']],
  },
  'picture-kind': {
    meaning:
      '文件不是 JPG、PNG、WebP 图片，浏览器认不得。苹果手机拍的多是 HEIC，只改扩展名没有用。',
    fix: ['用“画图”“照片”打开，另存为 JPG；苹果手机可以在“设置—相机—格式”里选“兼容性最佳”。'],
  },
  'picture-too-large': {
    meaning: '图片超过 15 MB，检查和生成都会变慢。网站上的图片宽不过 960 像素，用不着这么大。',
    fix: ['用“画图”缩小到宽 2000 像素左右，另存。'],
  },
  'picture-broken': {
    meaning: '图片没有复制完，后半截没有了。',
    fix: ['从原来的地方重新复制一次，能在“照片”里完整打开再放进来。'],
  },
  'picture-twice': {
    meaning: '两行写的文件名不同，文件却一模一样：多半有一行放错了图片。',
    fix: ['核对两行各是哪一张；确实是同一张的，只留一行。'],
  },
  'picture-unused': {
    meaning: '`data/pictures/` 里有这个文件，图片表里没有一行写它，网站上不会有。',
    fix: ['要用的，在 `data/pictures.csv` 里填一行；不用的移出去。'],
  },
} satisfies CodeHelpPart;
