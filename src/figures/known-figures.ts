import { currentPark, currentSite, dataDir } from '../data/current.ts';
import { loadPark } from '../data/park.ts';
import { figuresOf, indicatorFigureIds, STANDING_FIGURES } from './all.ts';

function isOfIndicator(id: string): boolean {
  return currentPark().indicators.some(({ code }) => indicatorFigureIds(code).includes(id));
}

let everything: ReadonlySet<string> | undefined;

/** Ids of the figures that the whole data, internal rows included, give. Nothing but ids leaves. */
function idsOfAllEditions(): ReadonlySet<string> {
  everything ??= new Set(
    figuresOf(
      loadPark({ dataDir: dataDir(), edition: 'internal' }),
      currentSite().timeProgress,
    ).keys(),
  );
  return everything;
}

/**
 * Whether a figure of this id could exist, so that prose which names it is no mistake: it is left
 * out, or a slide says that there are no data, where the edition has none of its rows.
 */
export function isKnownFigure(id: string): boolean {
  return STANDING_FIGURES.has(id) || isOfIndicator(id) || idsOfAllEditions().has(id);
}
