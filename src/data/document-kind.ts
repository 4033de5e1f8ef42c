/**
 * What a text is that begins like a web page, a web archive or rich text, in Chinese: systems of other
 * offices export these under the name of a table or of a workbook. Nothing for a table.
 */
export function documentKindOf(text: string): string | undefined {
  const start = text.slice(0, 2000).trimStart();
  if (/^<(!--|!doctype|\?xml|[a-z][a-z0-9:]*(\s[^<]*)?\/?>)/i.test(start)) return '网页或 XML 表格';
  if (/^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?MIME-Version:/i.test(start)) {
    return '“单个文件网页”（MHT）';
  }
  return /^\{\\rtf/.test(start) ? 'RTF 文档' : undefined;
}

/** As `documentKindOf`, from the first bytes of a file, which may end in the middle of a character. */
export function documentKind(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isBigEndian = first === 0xfe && second === 0xff;
  const isLittleEndian = first === 0xff && second === 0xfe;
  const label = isLittleEndian ? 'utf-16le' : isBigEndian ? 'utf-16be' : 'utf-8';
  return documentKindOf(new TextDecoder(label).decode(bytes.subarray(0, 4000)));
}
