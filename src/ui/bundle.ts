/** What stands beside the site on a USB stick: names of files, and what they say. */
export const bundleWords = {
  /** The page that leads to the deck. */
  opener: '打开演示.html',
  readme: '使用说明.txt',
  checksums: '校验清单.txt',
  openDeck: '打开演示',
  openSite: '打开网站',
  asOf: (date: string): string => `数据截至${date}`,
  readmeAsOf: (date: string): string => `数据截至：${date}`,
  edition: (edition: string): string => `版本：${edition}`,
  files: (count: number): string => `网站文件：${count} 个`,
  use: [
    '用法',
    '1. 压缩包要先解压，再打开。文件夹可以放在优盘或电脑的任何位置，不用联网，不用安装。',
    '2. 双击“打开演示.html”。按 F 全屏，空格或翻页笔翻页，S 打开演讲者视图，? 看全部按键。',
    '3. 自动循环放映：在地址后面加 ?auto=15，每页 15 秒。',
    '4. “打开演示.html”要和 site 文件夹放在一起。',
    '',
    '核对：校验清单.txt 是各文件的 SHA-256 值，可用 sha256sum -c 校验清单.txt 核对。',
  ],
} as const;
