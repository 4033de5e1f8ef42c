import type { Standing } from '../model/standing.ts';

/** What a sentence is about: of the zone the indicator, of a part of it 新城园区亩均税收. */
export function subjectOf({ indicator, park }: Pick<Standing, 'indicator' | 'park'>): string {
  return park.kind === 'zone' ? indicator.name : park.name + indicator.name;
}
