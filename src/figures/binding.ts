import { currentPark, currentSite, dataDir } from '../site/current.ts';
import { loadPark } from '../check/load-park.ts';
import type { Standing } from '../model/standing.ts';
import { BindingFault, isNamed, standingNamed, type Binding } from './standing-binding.ts';

/**
 * The standing that a binding in prose names, with the data of the site being built.
 *
 * @throws BindingFault with everything in it that is unknown, each with the nearest known name
 */
export function resolveStanding(binding: Binding): Standing {
  try {
    return standingNamed(currentPark(), currentSite().timeProgress, binding);
  } catch (error) {
    if (!(error instanceof BindingFault)) throw error;
    const { at, indicator } = binding;
    if (indicator === undefined || !isInternalOnly(indicator)) throw error;
    const text = `“${indicator}”只在内部版里，公开版的文稿不能写。要公开的，把指标表里它的公开级别改成“公开”。`;
    const others = error.problems.filter(({ attribute }) => attribute !== 'indicator');
    throw new BindingFault(at, [{ text, attribute: 'indicator' }, ...others]);
  }
}

/** Whether the public edition left an indicator out. Asked only about one that was not found. */
function isInternalOnly(name: string): boolean {
  const park = currentPark();
  if (park.edition === 'internal' || park.indicators.some(isNamed(name))) return false;
  const whole = loadPark({ dataDir: dataDir(), edition: 'internal' });
  return whole.indicators.some(isNamed(name));
}
