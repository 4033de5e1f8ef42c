import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import { formatDistance } from '../../format/distance.ts';
import { panelOf, reach } from './reach.ts';

const STEP = 1.6;
const PAN = 60;
const NEAREST = 12;

/** One drawing of the map that can be enlarged. */
export interface Zoomable {
  readonly chart: HTMLElement;
  readonly svg: SVGSVGElement;
  /** What is enlarged is cut off at it. */
  readonly frame: SVGSVGElement;
  readonly layer: SVGGElement;
  readonly behavior: ZoomBehavior<SVGSVGElement, unknown>;
}

/**
 * Puts the parks into a window of their own above scale bar, legend and notes, so that these stay where
 * they are and what is enlarged is cut off at them.
 */
function frameLayer(svg: SVGSVGElement, layer: SVGGElement, height: number): SVGSVGElement {
  const frame = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  frame.setAttribute('width', String(svg.viewBox.baseVal.width));
  frame.setAttribute('height', String(height));
  // The stylesheet lets drawings grow to the width of the page: this one is as high as its parks.
  frame.style.height = `${height}px`;
  layer.parentNode?.insertBefore(frame, layer);
  frame.appendChild(layer);
  return frame;
}

/** Letters keep their size, and those there was no room for appear. */
function showLetters(layer: SVGGElement, { k }: ZoomTransform): void {
  for (const text of Array.from(layer.querySelectorAll('text'))) {
    const x = text.getAttribute('x') || '0';
    const y = text.getAttribute('y') || '0';
    if (k === 1) text.removeAttribute('transform');
    else
      text.setAttribute('transform', `translate(${x} ${y}) scale(${1 / k}) translate(-${x} -${y})`);
    const from = /map-from-(\d+)/.exec(text.getAttribute('class') || '');
    if (!from) continue;
    if (k >= Number(from[1])) text.removeAttribute('display');
    else text.setAttribute('display', 'none');
  }
}

function makeZoomable(chart: HTMLElement): Zoomable | undefined {
  const svg = chart.querySelector('svg');
  const layer = chart.querySelector<SVGGElement>('.map-layer');
  if (!svg || !layer) return undefined;
  const { width, height } = svg.viewBox.baseVal;
  const panel = panelOf(layer, width, height);
  const frame = frameLayer(svg, layer, panel.bottom);
  const behavior = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, NEAREST])
    .extent([
      [0, 0],
      [width, panel.bottom],
    ])
    .translateExtent([
      [0, 0],
      [width, panel.bottom],
    ])
    // A plain wheel scrolls the page, and one finger too while nothing is enlarged.
    .filter((event: Event) => {
      if (event.type === 'wheel') return (event as WheelEvent).ctrlKey;
      if (event.type === 'touchstart') {
        return (event as TouchEvent).touches.length > 1 || chart.classList.contains('chart-zoomed');
      }
      return !(event as MouseEvent).button;
    })
    .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
      layer.setAttribute('transform', String(transform));
      chart.classList.toggle('chart-zoomed', transform.k > 1);
      svg.style.touchAction = transform.k > 1 ? 'none' : 'pan-y';
      showLetters(layer, transform);
      writeScale(svg, transform.k);
    });
  select<SVGSVGElement, unknown>(svg).call(behavior).on('dblclick.zoom', null);
  svg.style.touchAction = 'pan-y';
  return { chart, svg, frame, layer, behavior };
}

/** The scale bar keeps its length and says what it now stands for. */
function writeScale(svg: SVGSVGElement, k: number): void {
  const text = svg.querySelector('.map-scale');
  if (!text) return;
  text.textContent = formatDistance(Number(text.getAttribute('data-metres')) / k);
}

/** Enlarges, or the other way, about what is pointed at, focused or chosen, else what is nearest the middle. */
function scaleAbout({ behavior, layer, svg }: Zoomable, factor: number): void {
  const point = reach(layer, svg);
  behavior.scaleBy(select<SVGSVGElement, unknown>(svg), factor, point);
}

/** Zoom and pan by mouse, touch, keyboard and buttons. */
export function startZoom(root: HTMLElement): readonly Zoomable[] {
  const charts = Array.from(root.querySelectorAll<HTMLElement>('[data-chart]'));
  const zoomables = charts.map(makeZoomable);
  const each = (act: (zoomable: Zoomable) => void): void => {
    for (const zoomable of zoomables) if (zoomable) act(zoomable);
  };
  const acts: Record<string, (zoomable: Zoomable) => void> = {
    in: (zoomable) => scaleAbout(zoomable, STEP),
    out: (zoomable) => scaleAbout(zoomable, 1 / STEP),
    whole: ({ svg, behavior }) =>
      behavior.transform(select<SVGSVGElement, unknown>(svg), zoomIdentity),
  };
  for (const button of Array.from(root.querySelectorAll<HTMLElement>('[data-land-zoom]'))) {
    button.addEventListener('click', () => {
      const act = acts[button.getAttribute('data-land-zoom') || ''];
      if (act) each(act);
    });
  }
  const keys: Record<string, string> = { '+': 'in', '=': 'in', '-': 'out', '0': 'whole' };
  const pans: Record<string, readonly [number, number]> = {
    ArrowLeft: [PAN, 0],
    ArrowRight: [-PAN, 0],
    ArrowUp: [0, PAN],
    ArrowDown: [0, -PAN],
  };
  charts.forEach((chart, index) => {
    // Before the keys that step from mark to mark.
    chart.addEventListener(
      'keydown',
      (event) => {
        const zoomable = zoomables[index];
        const act = acts[keys[event.key] || ''];
        const pan = event.shiftKey ? pans[event.key] : undefined;
        if (!zoomable || event.ctrlKey || event.metaKey || event.altKey || (!act && !pan)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (act) act(zoomable);
        if (pan) {
          zoomable.behavior.translateBy(
            select<SVGSVGElement, unknown>(zoomable.svg),
            pan[0],
            pan[1],
          );
        }
      },
      true,
    );
  });
  return zoomables.flatMap((zoomable) => (zoomable ? [zoomable] : []));
}
