/**
 * Reads pages written the way Astro and the charts write them. It takes only what can be read in one
 * way: every `<` begins a tag, every attribute is quoted or bare, scripts are empty. At anything else
 * it gives up, and the page is parsed. A thousand profiles are sixty megabytes, most of them drawings,
 * and parsing takes four times as long.
 */
import { emptyScan, scanElement, scanText, TELLING_ATTRIBUTES } from './page-scan.ts';
import type { PageScan, StartTag } from './page-scan.ts';

/** What stands next: text, then a start tag or an end tag, a doctype or a comment. */
const TOKEN =
  /([^<]*)(?:<(?:(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z_:@][\w:.@-]*(?:="[^"]*"|='[^']*'|=[^\s"'=<>`]+)?)*)\s*(\/?)>|!doctype html>|!--(?!>|->)[^-]*(?:-[^-]+)*-->|\?xml [^?>]*\?>)|$)/iy;

const ATTRIBUTE = /\s+([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g;

const TITLE_END = /[^<]*<\/title>/y;

/** Elements whose content follows rules of its own. */
const OPAQUE =
  /^(style|textarea|xmp|iframe|noembed|noframes|noscript|plaintext|frameset|math|foreignobject)$/;

/** Without one of these an element tells nothing: most shapes of a drawing have only coordinates. */
const TELLING = new RegExp(
  `\\s(?:on[a-z]+|${TELLING_ATTRIBUTES.join('|')})(?=[\\s=]|$)|url\\(`,
  'i',
);

/** References every writer of HTML uses; a page with others is parsed. */
const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
  '#38': '&',
  nbsp: '\u00a0',
};

/** A page this reader leaves to the parser. */
class Unsure extends Error {}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#?\w*;?)/g, (_, reference: string) => {
    const known = reference.endsWith(';') ? REFERENCES[reference.slice(0, -1)] : undefined;
    if (known === undefined) throw new Unsure();
    return known;
  });
}

function attributesOf(text: string, offset: number): StartTag['attributes'] {
  const attributes = new Map<string, { value: string; span: { start: number; end: number } }>();
  for (const match of text.matchAll(ATTRIBUTE)) {
    const [whole, written = '', double, single, bare] = match;
    const name = written.toLowerCase();
    if (attributes.has(name)) throw new Unsure();
    const end = offset + match.index + whole.length;
    const start = offset + match.index + whole.search(/\S/);
    attributes.set(name, { value: decode(double ?? single ?? bare ?? ''), span: { start, end } });
  }
  return attributes;
}

/** What is in a page or a drawing; undefined when a parser should tell. */
export function quickScan(source: string): PageScan | undefined {
  // Line ends of old systems and NUL are changed by a parser.
  if (/[\r\0]/.test(source)) return undefined;
  try {
    return readTokens(source);
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}

function readTokens(source: string): PageScan {
  const scan = emptyScan();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (match === null) throw new Unsure();
    const [, text = '', closing, written, attributes = ''] = match;
    if (text !== '') scanText(decode(text), scan);
    if (written === undefined || closing === '/') continue;
    const name = written.toLowerCase();
    if (OPAQUE.test(name)) throw new Unsure();
    const open = start + text.length;
    let end = TOKEN.lastIndex;
    if (name === 'script') {
      // Only an empty script ends where its end tag is for certain.
      if (!source.startsWith('</script>', end)) throw new Unsure();
      end += '</script>'.length;
    }
    // Tags in the title of a page are text, in that of a drawing they are tags.
    TITLE_END.lastIndex = end;
    if (name === 'title' && !TITLE_END.test(source)) throw new Unsure();
    if (name !== 'script' && !TELLING.test(attributes)) continue;
    const at = open + 1 + written.length;
    scanElement(
      { name, attributes: attributesOf(attributes, at), span: { start: open, end } },
      scan,
      source,
    );
  }
  return scan;
}
