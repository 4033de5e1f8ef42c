import type { Park } from '../data/park.ts';
import type { Standing } from '../model/standing.ts';
import type { SiteData } from '../site/site-data.ts';
import { BindingFault, isNamed, standingNamed, type Binding } from './standing-binding.ts';

/**
 * The standing that a binding in prose names, with the data of a site.
 *
 * @param whole gives the data of the internal edition, where it is known what a public text must not name
 * @throws BindingFault with everything in it that is unknown, each with the nearest known name
 */
export function resolveStanding(
  { park, site }: SiteData,
  binding: Binding,
  whole?: () => Park,
): Standing {
  try {
    return standingNamed(park, site.timeProgress, binding);
  } catch (error) {
    if (!(error instanceof BindingFault)) throw error;
    const { at, indicator } = binding;
    if (indicator === undefined || !isInternalOnly(indicator, park, whole)) throw error;
    const text = `“${indicator}”只在内部版里，公开版的文稿不能写。要公开的，把指标表里它的公开级别改成“公开”。`;
    const others = error.problems.filter(({ attribute }) => attribute !== 'indicator');
    throw new BindingFault(at, [{ text, attribute: 'indicator' }, ...others]);
  }
}

/** Whether the public edition left an indicator out. Asked only about one that was not found. */
function isInternalOnly(name: string, park: Park, whole: (() => Park) | undefined): boolean {
  return (
    !park.indicators.some(isNamed(name)) &&
    whole !== undefined &&
    whole().indicators.some(isNamed(name))
  );
}
