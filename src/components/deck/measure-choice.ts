/** What `<Measures show="…" sections="…" />` names. */
import { nearestName } from '../../data/nearest.ts';
import type { Park } from '../../data/park.ts';
import { BindingFault } from '../../figures/standing-binding.ts';
import { deck } from '../../ui/deck.ts';
import type { Side } from './slide-texts.ts';

/** Which lines of the report a slide shows. */
export interface MeasureChoice {
  readonly side: Side;
  /** 方面, in their order; all of them when left out. */
  readonly sections?: readonly string[];
}

/**
 * Reads the attributes. A 方面 that no line has is a mistake only when it is nearly one that a line
 * has: next month's lines may well be of others.
 *
 * @throws BindingFault
 */
export function measureChoice(
  written: { show?: string | undefined; sections?: string | undefined; at?: string | undefined },
  park: Park,
): MeasureChoice {
  const { at, show } = written;
  if (show !== 'problem' && show !== 'next') {
    throw new BindingFault(at, [{ text: deck.fault.show, attribute: 'show' }]);
  }
  const sections = written.sections?.split(/[\s、，,]+/).filter((name) => name !== '');
  const known = new Set(park.measures.map(({ section }) => section));
  const problems = (sections ?? []).flatMap((name) => {
    const near = known.has(name) ? undefined : nearestName(name, known);
    return near === undefined
      ? []
      : [{ text: deck.fault.section(name, near), attribute: 'sections' }];
  });
  if (problems.length > 0) throw new BindingFault(at, problems);
  return sections === undefined ? { side: show } : { side: show, sections };
}
