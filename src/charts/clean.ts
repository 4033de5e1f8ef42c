import type { SvgChild, SvgElement } from './element.ts';
import { tenth } from './tenth.ts';

const tags = new Set(
  'svg g defs title desc path rect circle ellipse line polyline polygon text tspan clipPath pattern use'.split(
    ' ',
  ),
);

const coordinates = new Set(
  'x y x1 y1 x2 y2 cx cy r rx ry dx dy width height viewBox d points transform patternTransform'.split(
    ' ',
  ),
);

const presentation = new Set(
  `fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset
   stroke-linecap stroke-linejoin stroke-miterlimit opacity font-family font-size font-weight
   font-style font-variant text-anchor letter-spacing paint-order pointer-events shape-rendering
   clip-path clip-rule visibility display vector-effect`.split(/\s+/),
);

const others = new Set(
  'id class href xmlns role aria-labelledby aria-hidden focusable lang data-tip data-parcel patternUnits clipPathUnits'.split(
    ' ',
  ),
);

const round = (number: string): string => tenth(Number(number));

/** What may have to be rounded: two decimals, an exponent, a number that is written unusually. */
const UNROUNDED = /\.\d\d|\d[eE]|(?:^|\D)\.|-0|\.0|\d\.(?!\d)/;

/** Rounds every coordinate in an attribute to 0.1 px; lengths with a unit (`0.32em`) stay. */
function roundNumbers(name: string, value: string): string {
  if (!UNROUNDED.test(value)) return value;
  return name === 'd'
    ? value.replace(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g, round)
    : value.replace(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?![\w.%])/g, round);
}

/** Declarations of a style attribute; only presentation attributes may occur in one. */
function styleAttributes(style: string): [string, string][] {
  return style
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const colon = part.indexOf(':');
      const name = part.slice(0, colon).trim();
      if (!presentation.has(name))
        throw new Error(`chart: no attribute for the style "${part.trim()}"`);
      return [name, part.slice(colon + 1).trim()];
    });
}

function addAttribute(
  attributes: Record<string, string>,
  tag: string,
  name: string,
  raw: string,
): void {
  if (name === 'class') {
    // Plot names its root after a digest of the options, which changes with Plot's version.
    const kept = raw.split(/\s+/).filter((part) => !part.startsWith('plot'));
    if (kept.length > 0) attributes[name] = kept.join(' ');
    return;
  }
  if (!coordinates.has(name) && !presentation.has(name) && !others.has(name)) {
    throw new Error(`chart: attribute ${name} on <${tag}> is not allowed`);
  }
  if (name !== 'data-tip' && /\b(?:NaN|undefined|null|Infinity)\b/.test(raw)) {
    throw new Error(`chart: ${name}="${raw}" on <${tag}> is no value`);
  }
  if (/var\(|currentColor/.test(raw)) {
    throw new Error(`chart: ${name}="${raw}" on <${tag}> depends on the page; give a theme colour`);
  }
  if (name === 'href' && !raw.startsWith('#')) throw new Error(`chart: foreign href ${raw}`);
  attributes[name] = coordinates.has(name) ? roundNumbers(name, raw) : raw;
}

/**
 * Cleans a drawing from anywhere: drops `<style>`, turns style attributes into presentation
 * attributes, rounds coordinates to 0.1 px and drops Plot's class names.
 * @returns the same drawing with string attributes only; undefined for a dropped element
 * @throws Error on an element, attribute, style or value that must not reach a page
 */
export function cleanElement(element: SvgElement): SvgElement | undefined {
  const { tag } = element;
  if (tag === 'style') return undefined;
  if (!tags.has(tag)) throw new Error(`chart: element <${tag}> is not allowed`);
  const attributes: Record<string, string> = {};
  for (const name in element.attributes) {
    const value = element.attributes[name];
    if (value === undefined) continue;
    // Most attributes are coordinates, and those that are numbers have only to be rounded.
    if (typeof value === 'number' && Number.isFinite(value) && coordinates.has(name)) {
      attributes[name] = tenth(value);
    } else if (name === 'style') {
      for (const [key, raw] of styleAttributes(String(value))) {
        addAttribute(attributes, tag, key, raw);
      }
    } else {
      addAttribute(attributes, tag, name, String(value));
    }
  }
  const children: SvgChild[] = [];
  for (const child of element.children) {
    const cleaned = typeof child === 'string' ? child : cleanElement(child);
    if (cleaned !== undefined) children.push(cleaned);
  }
  return { tag, attributes, children };
}
