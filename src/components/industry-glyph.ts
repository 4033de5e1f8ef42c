/** A sign of an industry, drawn where there is no picture: strokes on a 48 px square. */
import { decoration, type Drawing } from '../charts/drawing.ts';
import { el } from '../charts/element.ts';
import { glyphOf, type Glyph } from '../format/industry-glyph.ts';

const PATHS: Readonly<Record<Glyph, string>> = {
  chip: 'M14 14h20v20H14zM20 20h8v8h-8zM19 14V8M29 14V8M19 40v-6M29 40v-6M14 19H8M14 29H8M40 19h-6M40 29h-6',
  flask:
    'M20 8h8M21.5 8v11L11 37a2.5 2.5 0 0 0 2.2 3.8h21.6A2.5 2.5 0 0 0 37 37L26.5 19V8M16 30h16',
  cells:
    'M24 7l9 5.2v10.4L24 28l-9-5.4V12.2zM15 22.6L24 28v10.4L15 43.6 6 38.4V28zM33 22.6l9 5.4v10.4l-9 5.2-9-5.2V28z',
  ingot: 'M17 12h14l4 11H13zM9 25h14l4 11H5zM25 25h14l4 11H27z',
  gear: 'M24 17a7 7 0 1 0 0 14a7 7 0 1 0 0-14M24 6v6M24 36v6M6 24h6M36 24h6M11.3 11.3l4.2 4.2M32.5 32.5l4.2 4.2M11.3 36.7l4.2-4.2M32.5 15.5l4.2-4.2',
  parcel: 'M24 6l17 8v20l-17 8-17-8V14zM7 14l17 8 17-8M24 22v20M15 10l17 8v7',
  bolt: 'M27 5L11 27h11l-2 16 17-23H26z',
  sheets: 'M13 14h20v28H13zM18 14V8h20v28h-5M18 22h10M18 28h10M18 34h6',
  leaf: 'M10 38C8 20 20 9 40 9c1 19-9 31-26 29M10 42c3-11 9-17 18-22',
  works: 'M6 41V22l11 7v-7l11 7v-7l8 5V8h6v33zM13 35h4M22 35h4M31 35h4',
};

/**
 * The sign, hidden from assistive technology: the industry stands beside it in words.
 * @param stroke colour of its lines
 */
export function drawGlyph(industry: string, stroke: string): Drawing {
  const lines = { fill: 'none', stroke, 'stroke-width': 2 };
  const joints = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  return decoration({ width: 48, height: 48 }, [
    el('path', { d: PATHS[glyphOf(industry)], ...lines, ...joints }),
  ]);
}
