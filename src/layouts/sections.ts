import { reportPeriods } from '../report/report.ts';
import { hasMainDeck } from '../data/decks.ts';
import { zh } from '../ui/zh.ts';
import type { Park } from '../data/park.ts';
import type { Site } from '../data/site.ts';

/** A top-level part of the site: one entry of the navigation and one column in the page tags. */
export interface Section {
  id: keyof typeof zh.sections;
  name: string;
  /** Root-absolute address of the section's first page. */
  href: string;
  description: string;
  keywords: string;
  /** Stands in the navigation. A section without data is neither shown nor linked. */
  listed: boolean;
}

interface SectionRule {
  id: Section['id'];
  href: string;
  listed: (park: Park) => boolean;
}

const RULES: readonly SectionRule[] = [
  {
    id: 'report',
    href: '/report/index.html',
    listed: (park) => reportPeriods(park).length > 0,
  },
  {
    id: 'indicators',
    href: '/indicators/index.html',
    listed: (park) => park.observations.length > 0,
  },
  {
    id: 'land',
    href: '/land/index.html',
    listed: (park) => park.parcels.length > 0 && park.observations.length > 0,
  },
  {
    id: 'investment',
    href: '/investment/index.html',
    listed: (park) =>
      park.observations.length > 0 && (park.stageEvents.length > 0 || park.outreach.length > 0),
  },
  {
    id: 'projects',
    href: '/projects/index.html',
    listed: (park) =>
      park.observations.length > 0 &&
      park.projects.length + park.bonds.length + park.facilities.length > 0,
  },
  {
    id: 'enterprises',
    href: '/enterprises/index.html',
    listed: (park) => park.observations.length > 0 && park.enterprises.length > 0,
  },
  {
    id: 'efficiency',
    href: '/efficiency/index.html',
    listed: (park) =>
      park.observations.length > 0 &&
      park.enterprises.length > 0 &&
      park.grades.length + park.scoring.length > 0,
  },
  {
    id: 'innovation',
    href: '/innovation/index.html',
    listed: (park) =>
      park.observations.length > 0 &&
      park.enterprises.length > 0 &&
      park.qualifications.length + park.platforms.length > 0,
  },
  { id: 'figures', href: '/figures/index.html', listed: () => false },
  { id: 'deck', href: '/deck/index.html', listed: () => hasMainDeck() },
  { id: 'about', href: '/about.html', listed: () => true },
  { id: 'guide', href: '/guide.html', listed: (park) => park.edition === 'internal' },
];

/** All sections in navigation order; `listed` says which the park has data for. */
export function sectionsOf(park: Park, site: Site): Section[] {
  return RULES.map(({ id, href, listed }) => ({
    id,
    href,
    name: zh.sections[id].name,
    description: site.columns[id]?.description ?? zh.sections[id].description,
    keywords: site.columns[id]?.keywords ?? zh.sections[id].keywords,
    listed: listed(park),
  }));
}
