import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import { el, type SvgElement } from '../../src/charts/element.ts';
import { chartDrawing, decoration, type Drawing } from '../../src/charts/drawing.ts';
import { writeSvg } from '../../src/charts/write-svg.ts';
import { plotElements } from '../../src/charts/svg.ts';

const options = { id: 'case', size: 'wide', title: '甲<乙', description: '"甲"&乙' } as const;
const drawingOf = (nodes: readonly SvgElement[]): Drawing =>
  chartDrawing(options, { height: 100, marks: () => nodes });

/** One element as it is written. */
const written = (element: SvgElement): string =>
  writeSvg(decoration({ width: 9, height: 9 }, [element]));

describe('cleaning', () => {
  it.each([
    ['M0.123,-4.567L1e-7,89.96Z', 'M0.1,-4.6L0,90Z'],
    ['M.05-.04A5,5,0,0,1,10.25,3', 'M0.10A5,5,0,0,1,10.3,3'],
  ])('rounds the path %s', (d, expected) => {
    expect(written(el('path', { d }))).toContain(`<path d="${expected}"/>`);
  });

  it.each([
    ['transform', 'translate(0.5,12.3456)', 'translate(0.5,12.3)'],
    ['x', '-0.01', '0'],
  ])('rounds %s %s', (name, value, expected) => {
    expect(written(el('text', { [name]: value }))).toContain(`<text ${name}="${expected}"/>`);
  });

  it.each([
    ['a script', el('script')],
    ['a foreign object', el('foreignObject')],
    ['an event handler', el('g', { onclick: 'x()' })],
    ['a style sheet', el('style', {}, 'a{}')],
    ['a foreign reference', el('use', { href: 'https://example.com/#a' })],
    ['NaN', el('rect', { x: NaN })],
    ['a custom property', el('rect', { fill: 'var(--a)' })],
    ['currentColor', el('rect', { stroke: 'currentColor' })],
    ['a style attribute', el('g', { style: 'mix-blend-mode: multiply' })],
  ])('throws on %s', (_, element) => {
    expect(() => written(element)).toThrow(/^chart: /);
  });
});

describe('writeSvg', () => {
  it('escapes every text and attribute', () => {
    const svg = writeSvg(
      drawingOf([el('rect', { 'data-tip': `<b>"&'` }), el('text', {}, 'a<b&c\u0000')]),
    );
    expect(svg).toContain('<title id="case-wide-title">甲&lt;乙</title>');
    expect(svg).toContain('data-tip="&lt;b&gt;&quot;&amp;&#39;"');
    expect(svg).toContain('<text>a&lt;b&amp;c</text>');
  });

  it('names ids after figure and size and follows references', () => {
    const svg = writeSvg(
      drawingOf([
        el('clipPath', { id: 'a' }, el('rect')),
        el('g', { 'clip-path': 'url(#a)' }, el('text', {}, 'url(#a)')),
      ]),
    );
    expect(svg).toContain('<clipPath id="case-wide-a">');
    expect(svg).toContain('<g clip-path="url(#case-wide-a)"><text>url(#a)</text></g>');
  });

  it.each([
    ['a reference without target', [el('g', { 'clip-path': 'url(#b)' })]],
    ['an id given twice', [el('g', { id: 'a' }), el('g', { id: 'a' })]],
  ])('throws on %s', (_, children) => {
    expect(() => writeSvg(drawingOf(children))).toThrow(/^chart: /);
  });
});

describe('drawings on a document', () => {
  it('reads what Plot drew, without its style sheet and its English names', () => {
    const drawn = plotElements({
      width: 100,
      height: 100,
      axis: null,
      marks: [Plot.dot([{ x: 1, y: 2 }], { x: 'x', y: 'y', fill: '#123' })],
    });
    const svg = writeSvg(drawingOf(drawn));
    expect(svg).toMatch(/<circle /);
    expect(svg).not.toMatch(/style|class|aria-label=/);
  });

  it('refuses a Plot legend', () => {
    expect(() =>
      plotElements({
        color: { legend: true, domain: ['a'] },
        marks: [Plot.dot(['a'], { fill: ['a'] })],
      }),
    ).toThrow(/not one <svg>/);
  });
});
