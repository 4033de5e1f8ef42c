/**
 * The mark that says a text is UTF-8 (the byte order mark). Browsers believe it before the header of a
 * server, which they believe before what a page says of itself: servers that call everything gb2312 are
 * common. Styles, scripts and drawings have no other way to say it.
 */
const MARK = '\uFEFF';
const MARK_BYTES = new TextEncoder().encode(MARK);

/** What browsers read as text. Data for other programs is marked where its format wants it (CSV), or never (JSON). */
const READ_BY_BROWSERS = /\.(?:css|html|js|svg|xml)$/;

/** The contents of a file as they are published: with the mark before a text that browsers read. */
export function withCharsetMark(name: string, contents: string | Uint8Array): Uint8Array {
  const isMarked = READ_BY_BROWSERS.test(name);
  if (typeof contents === 'string') {
    const needsMark = isMarked && !contents.startsWith(MARK);
    return new TextEncoder().encode(needsMark ? MARK + contents : contents);
  }
  const bytes = contents;
  if (!isMarked || MARK_BYTES.every((byte, at) => bytes[at] === byte)) return bytes;
  const marked = new Uint8Array(MARK_BYTES.length + bytes.length);
  marked.set(MARK_BYTES);
  marked.set(bytes, MARK_BYTES.length);
  return marked;
}

/** The text of a published file, as its readers want it: without the mark, which parsers take for a letter. */
export function withoutCharsetMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text;
}
