/** The two texts that go beside the site on a USB stick. */
import { bundleWords as words } from '../../ui/bundle.ts';
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
<title>${words.openDeck}${internal ? `（${INTERNAL_MARK}）` : ''}</title>
</head>
<body>
<h1>${name}</h1>
${internal ? `<p><strong>${INTERNAL_SENTENCE}</strong></p>\n` : ''}${asOf === undefined ? '' : `<p>${words.asOf(asOf)}</p>\n`}<p><a href="${folder}/${start}">${words.openDeck}</a></p>
<p><a href="${folder}/index.html">${words.openSite}</a></p>
</body>
</html>
`;
}

/** What the bundle is and how to use it; with the line ends that Windows' own editor needs. */
export function readme(page: string, files: number): string {
  const lines = [
    ...(isInternal(page) ? [INTERNAL_SENTENCE, ''] : []),
    metaOf(page, 'SiteName'),
    ...[metaOf(page, 'data-as-of')].flatMap((asOf) => (asOf ? [words.readmeAsOf(asOf)] : [])),
    ...[metaOf(page, 'data-edition')].flatMap((edition) =>
      edition ? [words.edition(edition)] : [],
    ),
    words.files(files),
    '',
    ...words.use,
  ];
  return `\uFEFF${lines.filter((line) => line !== undefined).join('\r\n')}\r\n`;
}
