import type { AttributeValue } from './element.ts';
import { tenth } from './tenth.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const tags = setOf(
  'svg g defs title desc path rect circle ellipse line polyline polygon text tspan clipPath pattern use',
);

const coordinates = setOf(
  `x y x1 y1 x2 y2 cx cy r rx ry dx dy width height viewBox d points transform
   patternTransform`,
);

const looks = setOf(
  `fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset
   stroke-linecap stroke-linejoin stroke-miterlimit opacity font-family font-size font-weight
   font-style font-variant text-anchor letter-spacing paint-order pointer-events shape-rendering
   clip-path clip-rule visibility display vector-effect class`,
);

const others = setOf(
  `id href xmlns role aria-labelledby aria-hidden focusable lang data-tip data-parcel data-metres
   patternUnits clipPathUnits`,
);

/** Whether an attribute has one of few values, whatever is drawn. */
export const isLook = (name: string): boolean => looks.has(name);

/** Whether a value names an element of its drawing, and so is another in each. */
export const isReference = (value: AttributeValue): boolean =>
  typeof value === 'string' && value.includes('url(');

const round = (number: string): string => tenth(Number(number));

/** What may have to be rounded: two decimals, an exponent, a number that is written unusually. */
const UNROUNDED = /\.\d\d|\d[eE]|(?:^|\D)\.|-0|\.0|\d\.(?!\d)/;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g;
/** Lengths with a unit (`0.32em`) stay. */
const PLAIN_NUMBER = new RegExp(`${NUMBER.source}(?![\\w.%])`, 'g');

/** Rounds every coordinate in an attribute to 0.1 px. */
function roundNumbers(name: string, value: string): string {
  return UNROUNDED.test(value) ? value.replace(name === 'd' ? NUMBER : PLAIN_NUMBER, round) : value;
}

/** The ids of a drawing, numbered as they are met, so that two figures on one page never share one. */
export interface Ids {
  /** The figure's id and size; without one ids stay as they are, for what else stands on the page to name them. */
  readonly prefix: string | undefined;
  readonly numbers: Map<string, string>;
  readonly given: Set<string>;
}

function numbered(id: string, { numbers, prefix }: Ids): string {
  const stays = prefix === undefined || id.startsWith(prefix);
  const known = numbers.get(id) ?? (stays ? id : `${prefix}-${numbers.size + 1}`);
  if (known !== id || prefix === undefined) numbers.set(id, known);
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
  if (!isReference(raw)) return raw;
  const number = (_: string, id: string): string => `url(#${numbered(id, ids)})`;
  return raw.replace(/url\(["']?#([^)"']+)["']?\)/g, number);
}

/**
 * An attribute as it may be written: coordinates are rounded to 0.1 px, ids numbered.
 * @returns undefined for one that is dropped: the class names of Plot, which change with its version
 * @throws Error on a name or a value that must not reach a page
 */
export function cleanAttribute(
  tag: string,
  name: string,
  value: Exclude<AttributeValue, undefined>,
  ids: Ids,
): string | undefined {
  const isCoordinate = coordinates.has(name);
  // Most attributes are coordinates, and those that are numbers have only to be rounded.
  if (isCoordinate && Number.isFinite(value)) return tenth(Number(value));
  const raw = String(value);
  if (name === 'data-tip') return raw;
  if (name === 'class') {
    const kept = raw.split(/\s+/).filter((part) => !part.startsWith('plot'));
    return kept.length > 0 ? kept.join(' ') : undefined;
  }
  if (!isCoordinate && !looks.has(name) && !others.has(name)) {
    throw new Error(`chart: attribute ${name} on <${tag}> is not allowed`);
  }
  if (/\b(?:NaN|undefined|null|Infinity)\b/.test(raw)) {
    throw new Error(`chart: ${name}="${raw}" on <${tag}> is no value`);
  }
  if (/var\(|currentColor/.test(raw)) {
    throw new Error(`chart: ${name}="${raw}" on <${tag}> depends on the page; give a theme colour`);
  }
  return isCoordinate ? roundNumbers(name, raw) : identified(name, raw, ids);
}

/**
 * Whether an element is written: Plot's `<style>` is not.
 * @throws Error on one that must not reach a page
 */
export function isWritten(tag: string): boolean {
  if (tag !== 'style' && !tags.has(tag)) throw new Error(`chart: element <${tag}> is not allowed`);
  return tag !== 'style';
}
