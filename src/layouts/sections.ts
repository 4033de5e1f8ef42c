import { hasMainDeck } from '../site/decks.ts';
import { once } from '../model/once.ts';
import { reportPeriods } from '../report/periods.ts';
import { hasSupply } from '../model/supply.ts';
import { zh } from '../ui/zh.ts';
import type { Park } from '../data/park.ts';
import type { SiteInputs } from '../site/site-data.ts';

/** A top-level part of the site: one entry of the navigation and one column in the page tags. */
export interface Section {
  id: keyof typeof zh.sections;
  name: string;
  /** Root-absolute address of the section's first page. */
  href: string;
  description: string;
  keywords: string;
  /** Stands in the navigation. */
  listed: boolean;
  /** Has nothing to show: neither linked nor published. */
  empty: boolean;
}

interface SectionRule {
  id: Section['id'];
  href: string;
  hasData: (park: Park, texts: SiteInputs['texts']) => boolean;
  /** Reached from elsewhere only. */
  unlisted?: true;
}

const RULES: readonly SectionRule[] = [
  {
    id: 'indicators',
    href: '/indicators/index.html',
    hasData: (park) => park.observations.length > 0,
  },
  {
    id: 'parks',
    href: '/parks/index.html',
    hasData: (park) =>
      park.observations.length > 0 &&
      (park.parks.length > 1 || park.zone.description !== undefined),
  },
  {
    id: 'investment',
    href: '/investment/index.html',
    hasData: (park) =>
      park.observations.length > 0 && (park.stageEvents.length > 0 || park.outreach.length > 0),
  },
  {
    id: 'projects',
    href: '/projects/index.html',
    hasData: (park) =>
      park.observations.length > 0 &&
      park.projects.length + park.bonds.length + park.facilities.length > 0,
  },
  {
    id: 'land',
    href: '/land/index.html',
    hasData: (park) =>
      park.observations.length > 0 && park.parcels.length + park.landBatches.length > 0,
  },
  {
    id: 'supply',
    href: '/supply/index.html',
    hasData: (park) => park.observations.length > 0 && hasSupply(park),
  },
  {
    id: 'planning',
    href: '/planning/index.html',
    hasData: (park) => park.plans.length > 0,
  },
  {
    id: 'enterprises',
    href: '/enterprises/index.html',
    hasData: (park) =>
      park.observations.length > 0 && park.enterprises.length + park.chains.length > 0,
  },
  {
    id: 'efficiency',
    href: '/efficiency/index.html',
    hasData: (park) =>
      park.observations.length > 0 &&
      park.enterprises.length > 0 &&
      park.grades.length + park.scoring.length > 0,
  },
  {
    id: 'innovation',
    href: '/innovation/index.html',
    hasData: (park) =>
      park.observations.length > 0 &&
      park.qualifications.length + park.platforms.length + park.honours.length > 0,
  },
  {
    id: 'report',
    href: '/report/index.html',
    hasData: (park) => reportPeriods(park).length > 0,
  },
  { id: 'deck', href: '/deck/index.html', hasData: (_, texts) => hasMainDeck(texts) },
  { id: 'figures', href: '/figures/index.html', hasData: () => true, unlisted: true },
  {
    id: 'corrections',
    href: '/corrections.html',
    hasData: (park) => park.revisions.length > 0,
    unlisted: true,
  },
  { id: 'about', href: '/about.html', hasData: () => true },
  { id: 'guide', href: '/guide.html', hasData: (park) => park.edition === 'internal' },
];

/** Every page asks. */
const filledSections = once((park: Park) =>
  once(
    (texts: SiteInputs['texts']) =>
      new Set(RULES.flatMap(({ hasData, id }) => (hasData(park, texts) ? [id] : []))),
  ),
);

/** All sections in navigation order; `empty` says which the park has no data for. */
export function sectionsOf({ park, site, texts }: SiteInputs): readonly Section[] {
  const filled = filledSections(park)(texts);
  return RULES.map(({ id, href, unlisted }) => ({
    id,
    href,
    name: zh.sections[id].name,
    description: site.columns[id]?.description ?? zh.sections[id].description,
    keywords: site.columns[id]?.keywords ?? zh.sections[id].keywords,
    listed: unlisted !== true && filled.has(id),
    empty: !filled.has(id),
  }));
}
