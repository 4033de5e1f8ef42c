/** A drawing of a page as a file of its own that office programs show as the page does. */
import { parseHTML } from 'linkedom/worker';
import { FONT } from './markup.ts';

/** What only the pointer meets. */
const UNSEEN = '[pointer-events="all"][fill="none"]';

/**
 * The bytes of an SVG part. Office programs know no `paint-order`: they would draw the ground of letters over them,
 * so it becomes a text of its own behind.
 *
 * @param svg of the page, as `deckOf` reads it
 */
export function svgPart(svg: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const root = document.querySelector('svg');
  if (root === null) throw new RangeError('not a drawing');
  for (const element of root.querySelectorAll(UNSEEN)) element.remove();
  for (const element of root.querySelectorAll('[paint-order]')) {
    element.removeAttribute('paint-order');
    const letters = element.cloneNode(true) as Element;
    for (const name of ['stroke', 'stroke-width', 'stroke-linejoin']) letters.removeAttribute(name);
    element.after(letters);
  }
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) {
      if (/^(?:data-|aria-|role$|lang$|class$|pointer-events$)/.test(name))
        element.removeAttribute(name);
    }
  }
  const stack = root.getAttribute('font-family') ?? 'sans-serif';
  root.setAttribute('font-family', `"${FONT}",${stack}`);
  // The parser of pages writes the one name of two words small.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.outerHTML.replace(/(<\/?)clippath\b/g, '$1clipPath')}\n`;
}
