/**
 * Places in XML found without parsing it: parts of a package are changed where a remark needs it and stay
 * as they are, byte for byte, everywhere else, which no serialiser of a parsed document promises.
 */

/** A tag as it is written and where it begins. */
export interface Tag {
  readonly text: string;
  readonly at: number;
}

/** What stands between the name of a tag and its end; a value may hold a > of its own. */
const INSIDE = `(?:[^>"']|"[^"]*"|'[^']*')*`;

/** A pattern for the tags that open an element, whatever its prefix; the flags are the caller's. */
export function openTag(name: string, flags: string): RegExp {
  return new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])${INSIDE}>`, flags);
}

/** All tags that open an element of that name. */
export function tagsOf(xml: string, name: string): Tag[] {
  return [...xml.matchAll(openTag(name, 'g'))].map((match) => ({
    text: match[0],
    at: match.index,
  }));
}

/** An attribute of a tag, by its name without prefix, as the text it means. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found === null ? undefined : unescapeXml(found[1] ?? found[2] ?? '');
}

/** The tag with an attribute added or changed. */
export function withAttribute(tag: string, name: string, value: string): string {
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  if (pattern.test(tag)) return tag.replace(pattern, `$1"${value}"`);
  return tag.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescapeXml(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const hex = /^#x/i.test(name);
    return String.fromCodePoint(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
  });
}

/** The prefix of the root element with its colon, which what is added to it needs too. */
export function rootPrefix(xml: string): string {
  return /<([\w.-]+:)?[A-Za-z][\w.-]*[\s/>]/.exec(xml.replace(/<[?!][^>]*>/g, ''))?.[1] ?? '';
}

/** The element with something added as its last child; an element without content is opened. */
export function insertBefore(xml: string, name: string, added: string): string {
  const closing = [...xml.matchAll(new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, 'g'))].pop();
  if (closing !== undefined) return xml.slice(0, closing.index) + added + xml.slice(closing.index);
  const [tag] = tagsOf(xml, name);
  if (tag === undefined) return xml;
  const written = /^<([\w.:-]+)/.exec(tag.text)?.[1] ?? name;
  const open = tag.text.replace(/\s*\/>$/, '>');
  return `${xml.slice(0, tag.at)}${open}${added}</${written}>${xml.slice(tag.at + tag.text.length)}`;
}

/** The tags of the children of the root element that begin at or after a place. */
export function childrenAfter(
  xml: string,
  from: number,
): { readonly name: string; readonly at: number }[] {
  const children: { name: string; at: number }[] = [];
  let depth = 1;
  const pattern = new RegExp(`<(/?)(?:[\\w.-]+:)?([\\w.-]+)${INSIDE}>`, 'g');
  pattern.lastIndex = from;
  for (let match = pattern.exec(xml); match !== null; match = pattern.exec(xml)) {
    const [whole, slash, name = ''] = match;
    if (slash === '/') depth--;
    if (depth === 0) break;
    if (slash === '' && depth === 1) children.push({ name, at: match.index });
    if (slash === '' && !whole.endsWith('/>')) depth++;
  }
  return children;
}

/** A text with ranges of it replaced; they do not overlap. */
export function replaceRanges(
  text: string,
  ranges: readonly { readonly at: number; readonly end: number; readonly text: string }[],
): string {
  const parts: string[] = [];
  let from = 0;
  for (const range of [...ranges].sort((a, b) => a.at - b.at)) {
    parts.push(text.slice(from, range.at), range.text);
    from = range.end;
  }
  return parts.join('') + text.slice(from);
}
