import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomBehavior } from 'd3-zoom';

const STEP = 1.6;
const PAN = 60;

interface Zoomable {
  readonly svg: SVGSVGElement;
  readonly behavior: ZoomBehavior<SVGSVGElement, unknown>;
}

/** Puts all that is drawn into one group that can be moved; title and description stay. */
function wrapDrawing(svg: SVGSVGElement): SVGGElement {
  const layer = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  for (const child of Array.from(svg.children)) {
    if (!/^(title|desc|defs)$/.test(child.tagName)) layer.appendChild(child);
  }
  svg.appendChild(layer);
  return layer;
}

function makeZoomable(chart: HTMLElement): Zoomable | undefined {
  const svg = chart.querySelector('svg');
  if (!svg) return undefined;
  const { width, height } = svg.viewBox.baseVal;
  const layer = wrapDrawing(svg);
  const behavior = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, 12])
    .extent([
      [0, 0],
      [width, height],
    ])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    // A plain wheel scrolls the page, and one finger too while nothing is enlarged.
    .filter((event: Event) => {
      if (event.type === 'wheel') return (event as WheelEvent).ctrlKey;
      if (event.type === 'touchstart') {
        return (event as TouchEvent).touches.length > 1 || chart.classList.contains('chart-zoomed');
      }
      return !(event as MouseEvent).button;
    })
    .on('zoom', ({ transform }) => {
      layer.setAttribute('transform', String(transform));
      chart.classList.toggle('chart-zoomed', transform.k > 1);
      svg.style.touchAction = transform.k > 1 ? 'none' : 'pan-y';
    });
  select<SVGSVGElement, unknown>(svg).call(behavior).on('dblclick.zoom', null);
  svg.style.touchAction = 'pan-y';
  return { svg, behavior };
}

/** Zoom and pan by mouse, touch, keyboard and buttons. */
export function startZoom(root: HTMLElement): void {
  const charts = Array.from(root.querySelectorAll<HTMLElement>('[data-chart]'));
  const zoomables = charts.map(makeZoomable);
  const each = (act: (zoomable: Zoomable) => void): void => {
    for (const zoomable of zoomables) if (zoomable) act(zoomable);
  };
  const acts: Record<string, (zoomable: Zoomable) => void> = {
    in: ({ svg, behavior }) => behavior.scaleBy(select<SVGSVGElement, unknown>(svg), STEP),
    out: ({ svg, behavior }) => behavior.scaleBy(select<SVGSVGElement, unknown>(svg), 1 / STEP),
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
}
