import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom/worker';
import { el, type SvgElement } from './element.ts';

/**
 * The only module that knows a DOM. Plot draws on linkedom here; what it drew becomes plain elements,
 * which `clean.ts` then checks like any other drawing.
 */

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Names for readers of Plot's English markup, and those of its classes, which change with its version. */
const DROPPED = /^(xmlns|role$|aria-|class$)/;

function fromDom(node: Element): SvgElement {
  const attributes = [...node.attributes].filter(({ name }) => !DROPPED.test(name));
  const children = [...node.childNodes].flatMap((child): (SvgElement | string)[] => {
    if (child.nodeType === 3) return [child.textContent ?? ''];
    if (child.nodeType !== 1 || child.nodeName.toLowerCase() === 'style') return [];
    return [fromDom(child as Element)];
  });
  const values = attributes.map(({ name, value }) => [name, value] as const);
  return el(node.localName, Object.fromEntries(values), ...children);
}

/**
 * Runs an Observable Plot drawing. Give every colour, domain and margin: Plot's own `<style>`,
 * legends, fonts and colours do not survive.
 * @returns the elements inside Plot's `<svg>`
 * @throws Error when Plot answers with anything but one `<svg>` (a legend, a caption)
 */
export function plotElements(options: Plot.PlotOptions): readonly SvgElement[] {
  const drawn = fromDom(Plot.plot({ ...options, document }));
  if (drawn.tag !== 'svg') throw new Error(`chart: Plot drew <${drawn.tag}>, not one <svg>`);
  return drawn.children.filter((child) => typeof child !== 'string');
}
