import { select } from 'd3-selection';
import { zoomIdentity } from 'd3-zoom';
import { panelOf } from './reach.ts';
import type { Zoomable } from './zoom.ts';

/** Told by other scripts to a parcel that a reader is led to: its park is shown. */
export const SHOW = 'land-show';

/**
 * On a phone one park at a time: the links to the parks' pages become the choice of the park that is
 * drawn, and scale bar, legend and notes move up under it.
 */
export function startTabs(root: HTMLElement, zoomables: readonly Zoomable[]): void {
  const tabs = root.querySelector<HTMLElement>('[data-land-tabs]');
  const narrow = window.matchMedia('(max-width: 47.99em)');
  const [phone] = zoomables.filter(({ chart }) => chart.classList.contains('chart-narrow'));
  if (!tabs || !phone) return;
  let started = false;
  const start = (): void => {
    if (started || !narrow.matches) return;
    started = true;
    chooseParks(tabs, phone);
  };
  narrow.addEventListener('change', start);
  start();
}

function chooseParks(tabs: HTMLElement, zoomable: Zoomable): void {
  const { behavior, frame, layer, svg } = zoomable;
  const drawn = Array.from(layer.querySelectorAll<SVGGElement>('.map-park'));
  // Names of roads stand in a park too.
  const isNamed = (park: Element, name: string): boolean =>
    Array.from(park.querySelectorAll('text')).some(({ textContent }) => textContent === name);
  const links = Array.from(tabs.querySelectorAll<HTMLElement>('a'));
  // A park without parcels has no page and no tab; it is not drawn on a phone.
  const parks = links.flatMap((link) =>
    drawn.filter((park) => isNamed(park, (link.textContent || '').trim())).slice(0, 1),
  );
  const foot = svg.querySelector<SVGGElement>('.map-foot');
  if (parks.length < 2 || parks.length !== links.length || !foot) return;
  const { height, width } = svg.viewBox.baseVal;
  const panels = parks.map((park) => panelOf(park, width, height));
  const under = panelOf(layer, width, height).bottom;

  function show(index: number): void {
    const panel = panels[index];
    if (!panel) return;
    const high = panel.bottom - panel.top;
    for (const park of drawn) {
      if (park === parks[index]) park.removeAttribute('display');
      else park.setAttribute('display', 'none');
      park.setAttribute('transform', `translate(${-panel.left} ${-panel.top})`);
    }
    links.forEach((link, at) => link.setAttribute('aria-pressed', String(at === index)));
    foot!.setAttribute('transform', `translate(0 ${high - under})`);
    const whole = height - under + high;
    svg.setAttribute('viewBox', `0 0 ${width} ${whole}`);
    svg.setAttribute('height', String(whole));
    frame.setAttribute('height', String(high));
    frame.style.height = `${high}px`;
    const extent: [[number, number], [number, number]] = [
      [0, 0],
      [width, high],
    ];
    behavior.extent(extent).translateExtent(extent);
    behavior.transform(select<SVGSVGElement, unknown>(svg), zoomIdentity);
  }

  links.forEach((link, index) => {
    link.setAttribute('role', 'button');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      show(index);
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      show(index);
    });
  });
  layer.addEventListener(SHOW, ({ target }) => {
    const park = target instanceof Element ? target.closest('.map-park') : null;
    const index = parks.findIndex((candidate) => candidate === park);
    if (park && park.getAttribute('display') === 'none') show(index);
  });
  show(0);
}
