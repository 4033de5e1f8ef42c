import { escapeMarkup } from '../format/escape-markup.ts';
import type { ChartOptions } from './chart-options.ts';
import { cleanElement } from './clean.ts';
import { el, type SvgElement } from './element.ts';
import { renumberIds } from './identify.ts';
import { labelElement } from './label.ts';
import { chartMetrics, fontFamily, lightTheme, type Theme } from './theme.ts';

function write({ attributes, children, tag }: SvgElement): string {
  let start = `<${tag}`;
  for (const name in attributes) start += ` ${name}="${escapeMarkup(String(attributes[name]))}"`;
  let inside = '';
  for (const child of children) {
    inside += typeof child === 'string' ? escapeMarkup(child) : write(child);
  }
  return inside === '' ? `${start}/>` : `${start}>${inside}</${tag}>`;
}

/** The size of a drawing in px; heights are rounded up to whole px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Writes a drawing that is decoration: no name, hidden from assistive technology. */
export function renderHidden(frame: Frame, children: readonly SvgElement[]): string {
  const height = Math.ceil(frame.height);
  const root = cleanElement(
    el(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${frame.width} ${height}`,
        width: frame.width,
        height,
        'aria-hidden': 'true',
        focusable: 'false',
      },
      ...children,
    ),
  );
  return root === undefined ? '' : write(root);
}

/**
 * Writes a chart as one clean `<svg>`: named by `title` and `desc`, with the font stack on the root
 * and ids made from the figure's id, the size and (when dark) the theme. Equal input gives equal bytes.
 * @throws Error on an unclean drawing, see `clean.ts` and `identify.ts`
 */
export function renderChart(
  options: ChartOptions,
  frame: Frame,
  children: readonly SvgElement[],
): string {
  const theme = options.theme ?? lightTheme;
  const prefix = `${options.id}-${options.size}${theme.name === 'dark' ? '-dark' : ''}`;
  const foot = moreLabel(options, frame, theme);
  const drawing = renumberIds(
    cleanElement(el('g', {}, ...children, ...foot.children)) ?? el('g'),
    prefix,
  );
  const height = Math.ceil(frame.height + foot.height);
  return write(
    el(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${frame.width} ${height}`,
        width: frame.width,
        height,
        role: 'img',
        'aria-labelledby': `${prefix}-title ${prefix}-desc`,
        lang: 'zh-CN',
        'font-family': fontFamily,
        fill: theme.ink,
      },
      el('title', { id: `${prefix}-title` }, options.title),
      el('desc', { id: `${prefix}-desc` }, options.description),
      ...drawing.children,
    ),
  );
}

/** The line that says what was not drawn, and the height it adds. */
function moreLabel(
  { more, size }: ChartOptions,
  frame: Frame,
  theme: Theme,
): { readonly children: readonly SvgElement[]; readonly height: number } {
  if (more === undefined) return { children: [], height: 0 };
  const { gap, tick } = chartMetrics[size];
  const label = { lines: [more], x: 0, y: frame.height - 1 + gap, size: tick, fill: theme.muted };
  return { children: [labelElement({ ...label, valign: 'top' })], height: gap + tick * 1.2 };
}
