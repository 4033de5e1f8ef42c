/** A sheet of small pictures under one another's names, as one page that a browser opens. */

/** A picture of a sheet: its file beside the sheet, what it shows and what was measured. */
export interface SheetPicture {
  readonly file: string;
  readonly caption: string;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The sheet as a page; a click on a picture opens it at its full size.
 * @param columnWidth of one picture, in px
 */
export function contactSheet(
  title: string,
  pictures: readonly SheetPicture[],
  columnWidth: number,
): string {
  const cells = pictures.map(
    ({ caption, file }) =>
      `<figure><a href="${file}"><img src="${file}" alt="" width="${columnWidth}"></a>` +
      `<figcaption>${escape(caption)}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${escape(title)}</title>
<style>body{margin:16px;background:#dde3ea;font:13px/1.4 sans-serif;display:flex;flex-wrap:wrap;align-items:flex-start}
figure{margin:0 16px 16px 0;width:${columnWidth}px}img{display:block;border:1px solid #8795a8;background:#fff}
h1{flex:0 0 100%;margin:0 0 12px;font-size:18px}</style>
<h1>${escape(title)}</h1>
${cells.join('\n')}
`;
}
