import { el, type SvgChild, type SvgElement } from '../charts/element.ts';

/**
 * The same elements without `paint-order`, which office programs do not know: they would draw the halo of
 * a text over its letters. The halo becomes a text of its own under it, silent to those who listen.
 */
export function plainHalos(elements: readonly SvgElement[]): SvgElement[] {
  return elements.flatMap(({ attributes, children, tag }): SvgElement[] => {
    if (attributes['paint-order'] === undefined) {
      const inner = children.flatMap((child): SvgChild[] =>
        typeof child === 'string' ? [child] : plainHalos([child]),
      );
      return [el(tag, attributes, ...inner)];
    }
    const { stroke, 'stroke-linejoin': join, 'stroke-width': width, ...rest } = attributes;
    const plain = { ...rest, 'paint-order': undefined };
    const halo = { ...plain, fill: stroke, stroke, 'stroke-width': width, 'stroke-linejoin': join };
    return [el(tag, { ...halo, 'aria-hidden': 'true' }, ...children), el(tag, plain, ...children)];
  });
}
