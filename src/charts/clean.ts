import type { AttributeValue } from './element.ts';
import { tenth } from './tenth.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const tags = setOf('svg g defs title desc path rect circle line text tspan clipPath pattern');

const coordinates = setOf('x y x1 y1 x2 y2 cx cy r rx width height viewBox d transform');

const looks = setOf(
  `fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap
   stroke-linejoin font-family font-size font-weight text-anchor paint-order pointer-events
   shape-rendering clip-path clip-rule display class`,
);

const others = setOf(
  `id xmlns role aria-labelledby aria-hidden focusable lang data-tip data-parcel data-metres
   patternUnits`,
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

/** The ids of a drawing, each after its name, so that two figures on one page never share one. */
export interface Ids {
  /** The figure's id and size; without one ids stay as they are, for what else stands on the page to name them. */
  readonly prefix: string | undefined;
  readonly given: Set<string>;
  /** Those that are referred to. */
  readonly wanted: Set<string>;
}

/** An id, or a reference to one, after the name of its drawing. */
function identified(name: string, raw: string, { given, prefix, wanted }: Ids): string {
  const named = (id: string): string => (prefix === undefined ? id : `${prefix}-${id}`);
  if (name === 'id') {
    if (given.has(raw)) throw new Error(`chart: id ${raw} occurs twice`);
    given.add(raw);
    return named(raw);
  }
  if (!isReference(raw)) return raw;
  return raw.replace(/url\(#([^)]+)\)/g, (_, id: string) => {
    wanted.add(id);
    return `url(#${named(id)})`;
  });
}

/**
 * An attribute as it may be written: coordinates are rounded to 0.1 px, ids named after the drawing.
 * @throws Error on a name or a value that must not reach a page
 */
export function cleanAttribute(
  tag: string,
  name: string,
  value: Exclude<AttributeValue, undefined>,
  ids: Ids,
): string {
  const isCoordinate = coordinates.has(name);
  // Most attributes are coordinates, and those that are numbers have only to be rounded.
  if (isCoordinate && Number.isFinite(value)) return tenth(Number(value));
  const raw = String(value);
  if (name === 'data-tip') return raw;
  if (!isCoordinate && !looks.has(name) && !others.has(name)) {
    throw new Error(`chart: attribute ${name} on <${tag}> is not allowed`);
  }
  if (/\b(?:NaN|undefined|null|Infinity)\b/.test(raw)) {
    throw new Error(`chart: ${name}="${raw}" on <${tag}> is no value`);
  }
  if (/var\(|currentColor/.test(raw)) {
    throw new Error(`chart: ${name}="${raw}" on <${tag}> depends on the page; give a theme colour`);
  }
  if (isCoordinate) return UNROUNDED.test(raw) ? raw.replace(NUMBER, round) : raw;
  return identified(name, raw, ids);
}

/** @throws Error on an element that must not reach a page */
export function checkTag(tag: string): void {
  if (!tags.has(tag)) throw new Error(`chart: element <${tag}> is not allowed`);
}
