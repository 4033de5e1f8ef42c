/** The figures of the site being built. */
import { currentPark, currentSite } from '../site/current.ts';
import { defineView } from '../data/page-reads.ts';
import type { Park } from '../data/park.ts';
import { once } from '../model/once.ts';
import { figureOf, figuresOf } from './all.ts';
import { drawOnce } from './draw-once.ts';
import type { Figure } from './figure.ts';

/** Figures that are made when they are asked for, each once. */
export interface FigureSet {
  /** The figure of an id; nothing when the park has no data for it. */
  get(id: string): Figure | undefined;
  has(id: string): boolean;
  /** Every figure the park has data for, by id, in the order they are listed. */
  all(): ReadonlyMap<string, Figure>;
}

function figureSet(park: Park): FigureSet {
  const { timeProgress: mode, mapReviewNumber } = currentSite();
  const made = new Map<string, Figure | undefined>();
  let all: ReadonlyMap<string, Figure> | undefined;
  const get = (id: string): Figure | undefined => {
    if (all !== undefined) return all.get(id);
    if (!made.has(id)) {
      const figure = figureOf(park, mode, id, mapReviewNumber);
      made.set(id, figure && drawOnce(figure));
    }
    return made.get(id);
  };
  return {
    get,
    has: (id) => get(id) !== undefined,
    all: () => (all ??= figuresOf(park, mode, mapReviewNumber)),
  };
}

const figuresFor = once(figureSet);

/** The figures of the data as the page being made sees them; the same ones for as long as these hold. */
export function currentFigures(): FigureSet {
  return figuresFor(currentPark());
}

/** How every figure is called: a page that names them all need not be made again with each. */
const list = defineView('figure-list', (park) => ({
  names: [...figuresFor(park).all().values()].map(({ id, title, subtitle }) => ({
    id,
    title,
    subtitle,
  })),
}));

/** Id, title and subtitle of every figure there is, in the order they are listed. */
export function figureList(): readonly Pick<Figure, 'id' | 'title' | 'subtitle'>[] {
  return list(currentPark()).names;
}
