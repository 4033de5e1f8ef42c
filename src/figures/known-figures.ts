import type { Park } from '../data/park.ts';
import type { SiteData } from '../site/site-data.ts';
import { indicatorFigureIds, STANDING_FIGURES } from './all.ts';
import { figuresFor } from './figure-set.ts';
import { BindingFault, suggestName } from './standing-binding.ts';

function isOfIndicator({ indicators }: Park, id: string): boolean {
  return indicators.some(({ code }) => indicatorFigureIds(code).includes(id));
}

/**
 * Refuses an id that no figure could have. One that the edition has none of the rows for is no mistake:
 * the figure is left out, or a slide says that there are no data.
 *
 * @param whole gives the data of the internal edition: nothing but ids is looked at
 * @throws BindingFault naming the nearest known id
 */
export function refuseUnknownFigure(
  data: SiteData,
  id: string | undefined,
  at: string | undefined,
  whole?: () => Park,
): void {
  if (id === undefined) throw new BindingFault(at, '没有写图表编号。应写成 id="lead-lag"。');
  if (STANDING_FIGURES.has(id) || isOfIndicator(data.park, id)) return;
  if (figuresFor(data).has(id)) return;
  if (
    whole !== undefined &&
    figuresFor({ ...data, park: whole() })
      .all()
      .has(id)
  )
    return;
  const text = `没有编号为“${id}”的图表。${suggestName(id, knownFigureIds(data))}`;
  throw new BindingFault(at, [{ text, attribute: 'id' }]);
}

/** Every id prose may name: those with a figure first. */
export function knownFigureIds(data: SiteData): string[] {
  return [...new Set([...figuresFor(data).all().keys(), ...STANDING_FIGURES])];
}
