/** What `<Count>` can be narrowed by, in the words that it reads. */
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import { lastDayOf } from '../model/day.ts';
import { firmIndustry } from '../model/firm-industry.ts';
import { industryOf } from '../model/project-groups.ts';
import { STAGE_ORDER } from '../model/project-stages.ts';
import { unitsAt } from '../model/project-units.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { COUNTED, type CountFilter } from './counting.ts';

/** Something that can be counted and what may narrow it, each with its words. */
export interface CountChoice {
  /** 项目, 企业, 平台 or 问题. */
  readonly of: string;
  readonly filters: readonly { readonly name: CountFilter; readonly options: readonly string[] }[];
}

/** Every choice a park has in a period; a filter without a word is left out. */
export function countChoices(park: Park, period: Period): CountChoice[] {
  return COUNTED.map(({ filters, of }) => ({
    of,
    filters: filters
      .map((name) => ({ name, options: optionsOf(name, of, park, period) }))
      .filter(({ options }) => options.length > 0),
  }));
}

function optionsOf(name: CountFilter, of: string, park: Park, period: Period): readonly string[] {
  switch (name) {
    case 'park':
      return park.parks.filter(({ kind }) => kind !== 'zone').map((row) => row.name);
    case 'stage':
      return Object.values(projectTerms.stages);
    case 'reached':
      return STAGE_ORDER.map((stage) => projectTerms.stages[stage]);
    case 'category':
      return Object.values(projectTerms.categories);
    case 'cause':
      return Object.values(projectTerms.causes);
    case 'industry':
      return of === '企业' ? firmIndustries(park) : projectIndustries(park, period);
  }
}

/** Each once, without those that say nothing. */
const distinct = (names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => name !== '');

function firmIndustries({ chains, enterprises }: Park): string[] {
  return distinct(enterprises.flatMap((firm) => [firm.industry, firmIndustry(chains, firm)]));
}

function projectIndustries(park: Park, period: Period): string[] {
  return distinct(unitsAt(park, lastDayOf(period)).map((unit) => industryOf(park.chains, unit)));
}
