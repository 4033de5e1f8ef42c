/** What the program behind the publishing page says when it refuses something. */
export const engineWords = {
  stopped: (why: string) => `公开版没有生成：${why}`,
  noSite: '网站没有生成。',
  noFile: (address: string) => `网站里没有这个文件：${address}`,
  noPicture: (name: string) => `图片 ${name} 读不出来，请重新导出或重新复制一次`,
  largePicture: (name: string) => `图片 ${name} 压缩之后仍然太大，请换一张噪点少的`,
  ended: (why: string) => `程序中断了：${why}。可能是内存不够，请关掉别的网页再试一次`,
} as const;
