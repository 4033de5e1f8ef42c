/** The two texts that go beside the site on a USB stick. */
import { INTERNAL_MARK, INTERNAL_SENTENCE } from '../../ui/editions.ts';

/** What the pages of a deck say about the data, for programs. */
function metaOf(page: string, name: string): string | undefined {
  return new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(page)?.[1];
}

/** Whether a page is of the internal edition. */
export function isInternal(page: string): boolean {
  return metaOf(page, 'data-edition') === INTERNAL_MARK;
}

/** A page that leads to the deck at once; no script, so that it opens from a disk everywhere. */
export function openingPage(page: string, folder: string, start: string): string {
  const asOf = metaOf(page, 'data-as-of');
  const name = metaOf(page, 'SiteName') ?? '';
  const internal = isInternal(page);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${folder}/${start}">
<title>${internal ? `打开演示（${INTERNAL_MARK}）` : '打开演示'}</title>
</head>
<body>
<h1>${name}</h1>
${internal ? `<p><strong>${INTERNAL_SENTENCE}</strong></p>\n` : ''}${asOf === undefined ? '' : `<p>数据截至${asOf}</p>\n`}<p><a href="${folder}/${start}">打开演示</a></p>
<p><a href="${folder}/index.html">打开网站</a></p>
</body>
</html>
`;
}

/** What the bundle is and how to use it; with the line ends that Windows' own editor needs. */
export function readme(page: string, files: number): string {
  const lines = [
    ...(isInternal(page) ? [INTERNAL_SENTENCE, ''] : []),
    metaOf(page, 'SiteName'),
    ...[metaOf(page, 'data-as-of')].flatMap((asOf) => (asOf ? [`数据截至：${asOf}`] : [])),
    ...[metaOf(page, 'data-edition')].flatMap((edition) => (edition ? [`版本：${edition}`] : [])),
    `网站文件：${files} 个`,
    '',
    '用法',
    '1. 压缩包要先解压，再打开。文件夹可以放在优盘或电脑的任何位置，不用联网，不用安装。',
    '2. 双击“打开演示.html”。按 F 全屏，空格或翻页笔翻页，S 打开演讲者视图，? 看全部按键。',
    '3. 自动循环放映：在地址后面加 ?auto=15，每页 15 秒。',
    '4. “打开演示.html”要和 site 文件夹放在一起。',
    '',
    '核对：校验清单.txt 是各文件的 SHA-256 值，可用 sha256sum -c 校验清单.txt 核对。',
  ];
  return `\uFEFF${lines.filter((line) => line !== undefined).join('\r\n')}\r\n`;
}
