import { escapeMarkup } from '../format/escape-markup.ts';
import { once } from '../model/once.ts';
import { cleanElements } from './clean.ts';
import type { Drawing } from './drawing.ts';
import { el, type SvgElement } from './element.ts';
import { fontFamily } from './theme.ts';

/** Writes an element as markup; texts and attributes are escaped here and nowhere else. */
function writeElement({ attributes, children, tag }: SvgElement): string {
  let start = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) start += ` ${name}="${escapeMarkup(String(value))}"`;
  }
  let inside = '';
  for (const child of children) {
    inside += typeof child === 'string' ? escapeMarkup(child) : writeElement(child);
  }
  return inside === '' ? `${start}/>` : `${start}>${inside}</${tag}>`;
}

/**
 * A drawing as one clean `<svg>` element: named by `title` and `desc`, with the font stack on the
 * root and ids made from the figure's id, the size and (when dark) the theme.
 * @throws Error on an unclean drawing, see `clean.ts`
 */
function svgElement({ height, name, nodes, theme, width }: Drawing): SvgElement {
  const viewBox = `0 0 ${width} ${height}`;
  const frame = { xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height };
  if (name === undefined) {
    const hidden = { 'aria-hidden': 'true', focusable: 'false' };
    return el('svg', { ...frame, ...hidden }, ...cleanElements(nodes()));
  }
  const prefix = `${name.id}-${name.variant}${theme.name === 'dark' ? '-dark' : ''}`;
  const named = {
    role: 'img',
    'aria-labelledby': `${name.title === '' ? '' : `${prefix}-title `}${prefix}-desc`,
    lang: 'zh-CN',
    'font-family': fontFamily,
    fill: theme.ink,
  };
  return el(
    'svg',
    { ...frame, ...named },
    ...(name.title === '' ? [] : [el('title', { id: `${prefix}-title` }, name.title)]),
    el('desc', { id: `${prefix}-desc` }, name.description),
    ...cleanElements(nodes(), `${prefix}-`),
  );
}

/** Writes a drawing, once for as long as it is kept; equal input gives equal bytes. */
export const writeSvg = once((drawing: Drawing): string => writeElement(svgElement(drawing)));
