import { currentPark, currentSite, dataDir } from '../site/current.ts';
import { loadPark } from '../check/load-park.ts';
import { figuresOf, indicatorFigureIds, STANDING_FIGURES } from './all.ts';
import { currentFigures } from './current-figures.ts';
import { BindingFault, suggestName } from './standing-binding.ts';

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
 * Refuses an id that no figure could have. One that the edition has none of the rows for is no mistake:
 * the figure is left out, or a slide says that there are no data.
 *
 * @throws BindingFault naming the nearest known id
 */
export function refuseUnknownFigure(id: string | undefined, at: string | undefined): void {
  if (id === undefined) throw new BindingFault(at, '没有写图表编号。应写成 id="lead-lag"。');
  if (STANDING_FIGURES.has(id) || isOfIndicator(id)) return;
  if (currentFigures().has(id) || idsOfAllEditions().has(id)) return;
  const text = `没有编号为“${id}”的图表。${suggestName(id, knownFigureIds())}`;
  throw new BindingFault(at, [{ text, attribute: 'id' }]);
}

/** Every id prose may name: those with a figure first. */
export function knownFigureIds(): string[] {
  return [...new Set([...currentFigures().all().keys(), ...STANDING_FIGURES])];
}
