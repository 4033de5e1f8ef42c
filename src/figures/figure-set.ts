/** The figures of a site. */
import { onceForData } from '../model/once-for-site.ts';
import type { SiteData } from '../site/site-data.ts';
import { figureOf, figuresOf } from './all.ts';
import { drawOnce } from './draw-once.ts';
import type { Figure } from './figure.ts';
import { paletteOf } from './palette.ts';

/** Figures that are made when they are asked for, each once. */
export interface FigureSet {
  /** The figure of an id; nothing when the park has no data for it. */
  get(id: string): Figure | undefined;
  has(id: string): boolean;
  /** Every figure the park has data for, by id, in the order they are listed. */
  all(): ReadonlyMap<string, Figure>;
}

function figureSet({ park, site }: SiteData): FigureSet {
  const { mapReviewNumber, timeProgress: mode } = site;
  const palette = paletteOf(site);
  const inColours = (figure: Figure): Figure => drawOnce(figure, palette);
  const made = new Map<string, Figure | undefined>();
  let all: ReadonlyMap<string, Figure> | undefined;
  const get = (id: string): Figure | undefined => {
    if (all !== undefined) return all.get(id);
    if (!made.has(id)) {
      const figure = figureOf(park, mode, id, mapReviewNumber);
      made.set(id, figure && inColours(figure));
    }
    return made.get(id);
  };
  return {
    get,
    has: (id) => get(id) !== undefined,
    all: () =>
      (all ??= new Map(
        [...figuresOf(park, mode, mapReviewNumber)].map(([id, figure]) => [id, inColours(figure)]),
      )),
  };
}

/** The figures of a site; the same ones for as long as its data and settings are the same objects. */
export const figuresFor = onceForData(figureSet);
