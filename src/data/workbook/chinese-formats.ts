/**
 * Number formats that Excel in Chinese knows by their number alone and writes into no file. Which is a
 * month and which a day is told by nothing else.
 * Source: ECMA-376 part 1, 18.8.30, formats for zh-cn.
 */
const FORMATS: ReadonlyMap<number, string> = new Map([
  ...[27, 36, 50, 52, 57].map((id) => [id, 'yyyy&quot;年&quot;m&quot;月&quot;'] as const),
  ...[28, 29, 51, 53, 54, 58].map((id) => [id, 'm&quot;月&quot;d&quot;日&quot;'] as const),
  [30, 'm-d-yy'],
  [31, 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'],
]);

/** The styles of a workbook with the Chinese formats it uses written out. */
export function withChineseFormats(styles: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(styles);
  const added = [...FORMATS]
    .filter(
      ([id]) =>
        new RegExp(`<(?:\\w+:)?xf [^>]*numFmtId="${id}"`).test(xml) &&
        !new RegExp(`<(?:\\w+:)?numFmt [^>]*numFmtId="${id}"`).test(xml),
    )
    .map(([id, code]) => `numFmt numFmtId="${id}" formatCode="${code}"/>`);
  if (added.length === 0) return styles;
  const [open = '', prefix = ''] = /<(\w+:)?styleSheet[^>]*>/.exec(xml) ?? [];
  const list = /<(\w+:)?numFmts[^>]*>/.exec(xml)?.[0];
  const entries = added.map((entry) => `<${prefix}${entry}`).join('');
  const changed =
    list === undefined || list.endsWith('/>')
      ? xml
          .replace(list ?? '', '')
          .replace(open, `${open}<${prefix}numFmts>${entries}</${prefix}numFmts>`)
      : xml.replace(list, list + entries);
  return new TextEncoder().encode(changed);
}
