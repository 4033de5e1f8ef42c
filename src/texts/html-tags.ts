/** The HTML that may stand in a text beside its components: marks of text, nothing that loads or runs. */

/** Attributes of any tag. */
const COMMON = ['id', 'class', 'lang', 'title'] as const;

const TAGS: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'download'],
  b: [],
  br: [],
  blockquote: [],
  caption: [],
  code: [],
  dd: [],
  del: [],
  details: ['open'],
  div: [],
  dl: [],
  dt: [],
  em: [],
  figcaption: [],
  figure: [],
  h2: [],
  h3: [],
  h4: [],
  hr: [],
  i: [],
  ins: [],
  kbd: [],
  li: ['value'],
  mark: [],
  ol: ['start', 'reversed'],
  p: [],
  pre: [],
  s: [],
  section: [],
  small: [],
  span: [],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  table: [],
  tbody: [],
  td: ['colspan', 'rowspan'],
  tfoot: [],
  th: ['colspan', 'rowspan', 'scope'],
  thead: [],
  tr: [],
  u: [],
  ul: [],
};

/** Every tag that may stand in a text. */
export const TAG_NAMES: readonly string[] = Object.keys(TAGS);

/** What may be written in a tag; nothing when the tag itself may not stand in a text. */
export function attributesOfTag(name: string): readonly string[] | undefined {
  return Object.hasOwn(TAGS, name) ? [...COMMON, ...(TAGS[name] ?? [])] : undefined;
}

/** Whether a link may lead there: a place of the site, another site, mail or telephone. */
export function mayLeadTo(url: string): boolean {
  // A browser takes control characters out before it reads the scheme.
  const bare = Array.from(url)
    .filter((letter) => letter > ' ')
    .join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  return scheme === undefined ? !/^[\\/]{2}/.test(bare) : /^(https?|mailto|tel)$/.test(scheme);
}
