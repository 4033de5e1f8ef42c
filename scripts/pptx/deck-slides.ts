/** The slides of a built deck for letters of the usual size, as a list of what stands on each. */
import { parseHTML } from 'linkedom/worker';
import { editionInFull } from '../../src/ui/editions.ts';
import type { OfficeChart } from '../../src/figures/office-chart.ts';

/** A drawing no office program can draw by itself. */
export interface SlidePicture {
  readonly svg: string;
  /** px of the drawing. */
  readonly width: number;
  readonly height: number;
}

/** A number set large. */
export interface SlideTile {
  readonly name: string;
  readonly number: string;
  readonly unit: string;
  readonly lines: readonly string[];
  /** How much of the target is done and what is due, 0 … 1, where there is a bar. */
  readonly done?: number;
  readonly due?: number;
  readonly isBehind: boolean;
}

/** What stands under the title of a slide. */
export type SlideBody =
  | { readonly kind: 'cover' | 'list'; readonly lines: readonly string[] }
  | { readonly kind: 'parts'; readonly lines: readonly string[]; readonly now: number }
  | { readonly kind: 'tiles'; readonly tiles: readonly SlideTile[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'chart'; readonly chart: OfficeChart }
  | { readonly kind: 'picture'; readonly picture: SlidePicture };

/** A slide. */
export interface Slide {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Part, source and what marks the edition. */
  readonly foot: string;
  readonly body: SlideBody;
  /** What its drawing shows, for those who do not see it. */
  readonly description: string;
  readonly notes: readonly string[];
}

/** A deck. */
export interface DeckFile {
  readonly title: string;
  readonly organiser: string;
  readonly slides: readonly Slide[];
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Reads the page of a deck. Notes are those of the internal edition; the public one has none. */
export function deckOf(html: string): DeckFile {
  const { document } = parseHTML(html);
  const edition = document.querySelector('meta[name="data-edition"]')?.getAttribute('content');
  const isInternal = edition === editionInFull('internal');
  return {
    title: textOf(document.querySelector('.deck-top h1')),
    organiser: document.querySelector('meta[name="author"]')?.getAttribute('content') ?? '',
    slides: [...document.querySelectorAll('.slides > .slide')]
      .filter((slide) => slide.getAttribute('data-letters') !== 'large')
      .map((slide) => slideOf(slide, isInternal)),
  };
}

function slideOf(slide: Element, isInternal: boolean): Slide {
  const foot = ['.slide-internal', '.slide-part', '.slide-measure:not(.moved)', '.slide-source']
    .map((name) => textOf(slide.querySelector(name)))
    .filter((text) => text !== '');
  const notes = [...slide.querySelectorAll('.slide-notes > p')].map(textOf);
  return {
    id: slide.id,
    title: textOf(slide.querySelector('.slide-head h2')),
    subtitle: textOf(slide.querySelector('.slide-sub')),
    foot: foot.join('　'),
    body: bodyOf(slide),
    description: textOf(slide.querySelector('.slide-body desc')),
    notes: isInternal ? notes.filter((note) => note !== '') : [],
  };
}

function bodyOf(slide: Element): SlideBody {
  const chart = slide.getAttribute('data-office-chart');
  if (chart !== null) return { kind: 'chart', chart: JSON.parse(chart) as OfficeChart };
  const body = slide.querySelector('.slide-body') ?? slide;
  const svg = body.querySelector('.for-screen.on-light svg');
  if (svg !== null) return { kind: 'picture', picture: pictureOf(svg) };
  const tiles = [...body.querySelectorAll('.slide-tiles > li')];
  if (tiles.length > 0) return { kind: 'tiles', tiles: tiles.map(tileOf) };
  const rows = [...body.querySelectorAll('table tr')];
  if (rows.length > 0) {
    return { kind: 'table', rows: rows.map((row) => [...row.children].map(textOf)) };
  }
  const lines = [...body.querySelectorAll('p, li')].map(textOf).filter((line) => line !== '');
  if (slide.classList.contains('slide-parts')) {
    const now = [...body.querySelectorAll('li')].findIndex((item) =>
      item.classList.contains('now'),
    );
    return { kind: 'parts', lines, now };
  }
  return { kind: slide.classList.contains('slide-cover') ? 'cover' : 'list', lines };
}

function pictureOf(svg: Element): SlidePicture {
  const size = (name: string): number => Number(svg.getAttribute(name) ?? 0);
  return { svg: svg.outerHTML, width: size('width'), height: size('height') };
}

/** Widths of a tile's bar are thousandths of the target. */
const WHOLE = 1000;

function tileOf(tile: Element): SlideTile {
  const value = tile.querySelector('.tile-number');
  const unit = textOf(value?.querySelector('small'));
  const number = textOf(value);
  const done = tile.querySelector('.tile-done');
  const due = tile.querySelector('.tile-due');
  const part = (element: Element, name: string): number =>
    Number(element.getAttribute(name) ?? 0) / WHOLE;
  return {
    name: textOf(tile.querySelector('h3')),
    number: unit === '' ? number : number.slice(0, -unit.length).trim(),
    unit,
    lines: [...tile.querySelectorAll('p:not(.tile-number)')].map(textOf),
    ...(done === null ? {} : { done: part(done, 'width') }),
    ...(due === null ? {} : { due: part(due, 'x') }),
    isBehind: done?.classList.contains('behind') === true,
  };
}
