import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { el, type SvgElement } from './element.ts';

/**
 * The only module that knows a DOM. Plot and d3-selection draw on linkedom here; what they drew
 * becomes plain elements, which `clean.ts` then checks like any other drawing.
 */

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Names for readers of Plot's English markup; a mark's own `aria-label` is our tooltip instead. */
const dropped = /^(xmlns|role$|aria-(?!label$))/;

/** Lengths Plot gives in em, which viewers outside browsers misread. */
const lengths = new Set(['x', 'y', 'dx', 'dy']);

function fromDom(node: Element, inheritedSize: number): SvgElement {
  const tag = node.localName;
  const size = Number.parseFloat(node.getAttribute('font-size') ?? '') || inheritedSize;
  const attributes: Record<string, string> = {};
  for (const { name, value } of [...node.attributes]) {
    if (dropped.test(name)) continue;
    if (name !== 'aria-label') {
      const em = lengths.has(name) && value.endsWith('em');
      attributes[name] = em ? String(Number.parseFloat(value) * size) : value;
    }
    if (name === 'aria-label' && tag !== 'g' && tag !== 'svg') attributes['data-tip'] = value;
  }
  const children = [...node.childNodes].flatMap((child): (SvgElement | string)[] => {
    if (child.nodeType === 3) return [child.textContent ?? ''];
    return child.nodeType === 1 ? [fromDom(child as Element, size)] : [];
  });
  return el(tag, attributes, ...children);
}

/**
 * Runs a drawing function on a document and gives what it drew as plain elements.
 * @param draw makes one detached element with d3-selection or Plot
 */
export function fromDrawing(draw: (document: Document) => Element): SvgElement {
  // Plot's own font size, for drawings that do not give one.
  return fromDom(draw(document), 10);
}

/**
 * Runs an Observable Plot drawing. Give every colour, domain and margin: Plot's own `<style>`,
 * legends, fonts and colours do not survive. A mark's `ariaLabel` channel becomes its `data-tip`.
 * @returns the elements inside Plot's `<svg>`
 * @throws Error when Plot answers with anything but one `<svg>` (a legend, a caption)
 */
export function plotElements(options: Plot.PlotOptions): readonly SvgElement[] {
  const drawn = fromDrawing((document) => Plot.plot({ ...options, document }));
  if (drawn.tag !== 'svg') throw new Error(`chart: Plot drew <${drawn.tag}>, not one <svg>`);
  return drawn.children.filter((child) => typeof child !== 'string');
}
