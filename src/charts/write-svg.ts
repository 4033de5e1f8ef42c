import { escapeMarkup } from '../format/escape-markup.ts';
import { once } from '../model/once.ts';
import { checkTag, cleanAttribute, type Ids, isLook, isReference } from './clean.ts';
import type { Drawing } from './drawing.ts';
import { type AttributeValue, el, type SvgElement } from './element.ts';
import { fontFamily } from './theme.ts';

/** So many looks are remembered: a park of a thousand firms has millions of colours and weights, of a few kinds. */
const MOST_LOOKS = 5_000;
const lookMarkup = new Map<string, Map<AttributeValue, string>>();

function writeAttribute(
  tag: string,
  name: string,
  value: Exclude<AttributeValue, undefined>,
  ids: Ids,
): string {
  return ` ${name}="${escapeMarkup(cleanAttribute(tag, name, value, ids))}"`;
}

/** Looks at each colour, weight and class once. */
function writeLook(tag: string, name: string, value: string | number, ids: Ids): string {
  let byValue = lookMarkup.get(name);
  if (byValue === undefined) lookMarkup.set(name, (byValue = new Map()));
  const known = byValue.get(value);
  if (known !== undefined) return known;
  const markup = writeAttribute(tag, name, value, ids);
  if (byValue.size < MOST_LOOKS && !isReference(value)) byValue.set(value, markup);
  return markup;
}

/** Writes an element as markup; texts and attributes are cleaned and escaped here and nowhere else. */
function writeElement({ attributes, children, tag }: SvgElement, ids: Ids): string {
  checkTag(tag);
  let start = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    const write = isLook(name) ? writeLook : writeAttribute;
    start += write(tag, name, value, ids);
  }
  let inside = '';
  for (const child of children) {
    inside += typeof child === 'string' ? escapeMarkup(child) : writeElement(child, ids);
  }
  return inside === '' ? `${start}/>` : `${start}>${inside}</${tag}>`;
}

/** A drawing as one `<svg>` element: named by `title` and `desc`, with the font stack on the root. */
function svgElement({ height, name, nodes, theme, width }: Drawing, id = ''): SvgElement {
  const viewBox = `0 0 ${width} ${height}`;
  const frame = { xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height };
  if (name === undefined) {
    return el('svg', { ...frame, 'aria-hidden': 'true', focusable: 'false' }, ...nodes());
  }
  const named = {
    role: 'img',
    'aria-labelledby': `${name.title === '' ? '' : `${id}-title `}${id}-desc`,
    lang: 'zh-CN',
    'font-family': fontFamily,
    fill: theme.ink,
  };
  return el(
    'svg',
    { ...frame, ...named },
    ...(name.title === '' ? [] : [el('title', { id: 'title' }, name.title)]),
    el('desc', { id: 'desc' }, name.description),
    ...nodes(),
  );
}

/**
 * Writes a drawing, once for as long as it is kept; equal input gives equal bytes. Ids are made from the figure's id,
 * the size and (when dark) the theme.
 * @throws Error on an unclean drawing, see `clean.ts`, on an id that occurs twice, and on a reference without a target
 */
export const writeSvg = once((drawing: Drawing): string => {
  const { name, theme } = drawing;
  const prefix = name && `${name.id}-${name.variant}${theme.name === 'dark' ? '-dark' : ''}`;
  const ids: Ids = { prefix, given: new Set(), wanted: new Set() };
  const written = writeElement(svgElement(drawing, prefix), ids);
  const lost = [...ids.wanted].find((id) => !ids.given.has(id));
  if (lost !== undefined) throw new Error(`chart: nothing has the id ${lost}`);
  return written;
});
