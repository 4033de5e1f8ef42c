import {
  tileStandings,
  monthsSection,
  parksSection,
  targetsSection,
} from './indicator-sections.ts';
import {
  clustersSection,
  keyProjectsSection,
  ladderSection,
  landSection,
  milestonesSection,
  signedSection,
} from './place-sections.ts';
import { posterInput, type PosterInput, type PosterSection } from './poster-input.ts';
import type { Period } from '../../data/period.ts';
import { reportPeriods } from '../../report/periods.ts';
import type { SiteData } from '../../site/site-data.ts';

const MAKERS: readonly ((input: PosterInput) => PosterSection | undefined)[] = [
  targetsSection,
  monthsSection,
  parksSection,
  signedSection,
  keyProjectsSection,
  milestonesSection,
  landSection,
  clustersSection,
  ladderSection,
];

/** The sections there is evidence for, in reading order. */
export function posterSections(input: PosterInput): PosterSection[] {
  return MAKERS.flatMap((make) => make(input) ?? []);
}

/** The periods that have a poster: of the reports those with main indicators or two sections at least. */
export function posterPeriods(data: SiteData): Period[] {
  return reportPeriods(data.park).filter((period) => hasPoster(data, period));
}

/** Whether a period has a poster. */
export function hasPoster({ park, site }: SiteData, period: Period): boolean {
  const input = posterInput({ park, site }, period);
  return tileStandings(input).length > 0 || posterSections(input).length > 1;
}
