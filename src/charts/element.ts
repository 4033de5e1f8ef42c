/** An attribute value; `undefined` leaves the attribute out. */
export type AttributeValue = string | number | undefined;

/** An SVG element as plain data: what every chart builds and `clean.ts` writes. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly children: readonly SvgChild[];
}

/** A child of an element: an element, or text (not yet escaped). */
export type SvgChild = SvgElement | string;

/**
 * Makes an element.
 * @param attributes presentation and geometry attributes; `undefined` values are left out
 */
export function el(
  tag: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly SvgChild[]
): SvgElement {
  return { tag, attributes, children };
}

/** Attributes of an invisible shape that only catches the pointer and says `tip`. */
export function hitArea(tip: string): Readonly<Record<string, string>> {
  return { fill: 'none', 'pointer-events': 'all', 'data-tip': tip };
}
