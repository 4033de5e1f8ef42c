import { hasMainDeck } from '../site/decks.ts';
import { hasSpending } from '../model/bond-spending.ts';
import { once } from '../model/once.ts';
import { openTables } from '../open-data/open-table.ts';
import { reportPeriods } from '../report/periods.ts';
import { hasSupply } from '../model/supply.ts';
import { zh } from '../ui/zh.ts';
import type { Tables } from '../data/datasets.ts';
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

/**
 * The section that is there for a table's sake: with a row of one of its tables it is published. A table
 * that only serves others, or stands beside them, has none.
 */
const SECTION_OF: Readonly<Record<keyof Tables, Section['id'] | undefined>> = {
  parks: undefined,
  indicators: undefined,
  observations: 'indicators',
  targets: undefined,
  enterprises: 'enterprises',
  enterprisePeriods: undefined,
  enterpriseEvents: undefined,
  qualifications: 'innovation',
  grades: 'efficiency',
  scoring: 'efficiency',
  gradeBands: undefined,
  chains: 'enterprises',
  projects: 'projects',
  stageEvents: 'investment',
  projectProgress: undefined,
  permits: undefined,
  blockers: undefined,
  measures: undefined,
  parcels: 'land',
  parcelEvents: undefined,
  landBatches: 'land',
  facilities: 'projects',
  platforms: 'innovation',
  bonds: 'projects',
  outreach: 'investment',
  honours: 'innovation',
  notes: undefined,
  pictures: undefined,
  plans: 'planning',
  releaseDays: undefined,
  revisions: 'corrections',
  acknowledged: undefined,
};

/** Tables that bring news to a section which is there for others. */
const NEWS_OF: Readonly<Partial<Record<Section['id'], readonly (keyof Tables)[]>>> = {
  projects: ['projectProgress', 'permits', 'blockers', 'measures'],
  land: ['parcelEvents'],
  enterprises: ['enterprisePeriods', 'enterpriseEvents'],
  efficiency: ['enterprisePeriods', 'gradeBands'],
};

type Filled = (park: Park, texts: SiteInputs['texts']) => boolean;

interface SectionRule {
  id: Section['id'];
  href: string;
  /** What it needs beside a row of one of its tables; all it needs when it has none. */
  needs?: Filled;
  /** Reached from elsewhere only. */
  unlisted?: true;
}

/** Sections that speak of the period of the data need some. */
const hasPeriod: Filled = (park) => park.observations.length > 0;

const RULES: readonly SectionRule[] = [
  { id: 'indicators', href: '/indicators/index.html' },
  {
    id: 'parks',
    href: '/parks/index.html',
    needs: (park, texts) =>
      hasPeriod(park, texts) && (park.parks.length > 1 || park.zone.description !== undefined),
  },
  { id: 'investment', href: '/investment/index.html', needs: hasPeriod },
  {
    id: 'projects',
    href: '/projects/index.html',
    // Bonds alone are a list of the supply; here stands what is spent of them.
    needs: (park, texts) =>
      hasPeriod(park, texts) &&
      (park.projects.length > 0 || park.facilities.length > 0 || hasSpending(park.bonds)),
  },
  { id: 'land', href: '/land/index.html', needs: hasPeriod },
  {
    id: 'supply',
    href: '/supply/index.html',
    needs: (park, texts) => hasPeriod(park, texts) && hasSupply(park),
  },
  { id: 'planning', href: '/planning/index.html' },
  { id: 'enterprises', href: '/enterprises/index.html', needs: hasPeriod },
  {
    id: 'efficiency',
    href: '/efficiency/index.html',
    needs: (park, texts) => hasPeriod(park, texts) && park.enterprises.length > 0,
  },
  { id: 'innovation', href: '/innovation/index.html', needs: hasPeriod },
  {
    id: 'report',
    href: '/report/index.html',
    needs: (park) => reportPeriods(park).length > 0,
  },
  { id: 'deck', href: '/deck/index.html', needs: (_, texts) => hasMainDeck(texts) },
  { id: 'figures', href: '/figures/index.html', unlisted: true },
  { id: 'corrections', href: '/corrections.html', unlisted: true },
  {
    id: 'data',
    href: '/data/index.html',
    needs: (park, texts) => hasPeriod(park, texts) && openTables(park).length > 0,
    unlisted: true,
  },
  { id: 'archive', href: '/archive/index.html', unlisted: true },
  { id: 'search', href: '/search.html', unlisted: true },
  { id: 'about', href: '/about.html' },
  { id: 'guide', href: '/guide.html', needs: (park) => park.edition === 'internal' },
];

/** The tables whose rows tell how new a section is: those it is there for, and those it shows besides. */
export function newsOfSection(id: Section['id']): readonly (keyof Tables)[] {
  return [...tablesOfSection(id), ...(NEWS_OF[id] ?? [])];
}

/** The tables for whose sake a section is there. */
export function tablesOfSection(id: Section['id']): (keyof Tables)[] {
  return (Object.keys(SECTION_OF) as (keyof Tables)[]).filter((table) => SECTION_OF[table] === id);
}

function isFilled({ id, needs }: SectionRule, park: Park, texts: SiteInputs['texts']): boolean {
  const tables = tablesOfSection(id);
  const hasRows = tables.length === 0 || tables.some((table) => park[table].length > 0);
  return hasRows && (needs?.(park, texts) ?? true);
}

/** Every page asks. */
const filledSections = once((park: Park) =>
  once(
    (texts: SiteInputs['texts']) =>
      new Set(RULES.flatMap((rule) => (isFilled(rule, park, texts) ? [rule.id] : []))),
  ),
);

/** All sections in navigation order; `empty` says which the park has no data for. */
export function sectionsOf({
  hasArchive = false,
  park,
  site,
  texts,
}: SiteInputs): readonly Section[] {
  const filled = filledSections(park)(texts);
  const isEmpty = (id: Section['id']): boolean =>
    !filled.has(id) || (id === 'archive' && !hasArchive);
  return RULES.map(({ id, href, unlisted }) => ({
    id,
    href,
    name: zh.sections[id].name,
    description: site.columns[id]?.description ?? zh.sections[id].description,
    keywords: site.columns[id]?.keywords ?? zh.sections[id].keywords,
    listed: unlisted !== true && !isEmpty(id),
    empty: isEmpty(id),
  }));
}
