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
  'id class href xmlns role aria-labelledby aria-hidden focusable lang data-tip data-parcel data-metres patternUnits clipPathUnits'.split(
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

/** The ids of a drawing, numbered as they are met, so that two figures on one page never share one. */
interface Ids {
  /** Without one ids stay as they are. */
  readonly prefix: string | undefined;
  readonly numbers: Map<string, string>;
  readonly given: Set<string>;
}

function numbered(id: string, { numbers, prefix }: Ids): string {
  const known = numbers.get(id) ?? (prefix === undefined ? id : `${prefix}${numbers.size + 1}`);
  numbers.set(id, known);
  return known;
}

/** An id, or a reference to one, by its number. */
function identified(name: string, raw: string, ids: Ids): string {
  if (name === 'id') {
    if (ids.given.has(raw)) throw new Error(`chart: id ${raw} occurs twice`);
    ids.given.add(raw);
    return numbered(raw, ids);
  }
  if (name === 'href') {
    if (!raw.startsWith('#')) throw new Error(`chart: foreign href ${raw}`);
    return `#${numbered(raw.slice(1), ids)}`;
  }
  if (!raw.includes('url(')) return raw;
  const number = (_: string, id: string): string => `url(#${numbered(id, ids)})`;
  return raw.replace(/url\(["']?#([^)"']+)["']?\)/g, number);
}

function addAttribute(
  attributes: Record<string, string>,
  tag: string,
  name: string,
  raw: string,
  ids: Ids,
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
  if (name === 'data-tip') attributes[name] = raw;
  else if (coordinates.has(name)) attributes[name] = roundNumbers(name, raw);
  else attributes[name] = identified(name, raw, ids);
}

/**
 * Cleans a drawing from anywhere: drops `<style>`, rounds coordinates to 0.1 px and drops Plot's class names.
 * @param prefix of its ids: the figure's id and size; without one they stay as they are, for what else
 *   stands on the page to name them
 * @returns the same drawing with string attributes only
 * @throws Error on an element, attribute or value that must not reach a page, on an id that
 *   occurs twice, and on a reference without a target
 */
export function cleanElements(elements: readonly SvgElement[], prefix?: string): SvgElement[] {
  const ids: Ids = { prefix, numbers: new Map(), given: new Set() };
  const cleaned = elements.flatMap((element) => cleanElement(element, ids) ?? []);
  const lost = [...ids.numbers.keys()].find((id) => !ids.given.has(id));
  if (lost !== undefined) throw new Error(`chart: nothing has the id ${lost}`);
  return cleaned;
}

/** An element as it may be written; undefined for a dropped one. */
function cleanElement(element: SvgElement, ids: Ids): SvgElement | undefined {
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
    } else {
      addAttribute(attributes, tag, name, String(value), ids);
    }
  }
  const children: SvgChild[] = [];
  for (const child of element.children) {
    const cleaned = typeof child === 'string' ? child : cleanElement(child, ids);
    if (cleaned !== undefined) children.push(cleaned);
  }
  return { tag, attributes, children };
}
