/** What a catalogue asks of the data as a whole, from site.yaml and the data. */
import type { Park } from '../data/park.ts';
import { type Period, periodKey } from '../data/period.ts';
import type { Site } from '../data/site.ts';
import { indicatorOffices } from '../figures/source-line.ts';
import { formatPeriod } from '../format/period.ts';
import { dataPeriod } from '../model/data-period.ts';
import type { SiteData } from '../site/site-data.ts';
import { openData as words } from '../ui/open-data.ts';
import { openTables } from './open-table.ts';
import type { OpenTable } from './open-table.ts';

/** The open data as a whole. */
export interface OpenMetadata {
  /** Lower-case letters, digits, hyphens: the domain. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The period of the data, `2026-06`. */
  readonly version: string;
  /** When it was published, as a moment in China. */
  readonly created: string;
  readonly keywords: readonly string[];
  readonly licence:
    { readonly name: string; readonly title: string; readonly path?: string } | undefined;
  /** Who supplies the tables, each once. */
  readonly departments: readonly string[];
  /** The core metadata of Chinese open-data platforms, by their names. */
  readonly platform: Readonly<Record<string, string>>;
}

/** Tables with what is said of all of them: what a package is made from. */
export interface OpenSet {
  readonly tables: readonly OpenTable[];
  readonly about: OpenMetadata;
  /** Who publishes them. */
  readonly publisher: string;
  /** Who supplies a table. */
  officesOf(table: OpenTable): readonly string[];
}

/**
 * Who supplies a table: the offices of the indicators its rows are about, else the one site.yaml names
 * for it, else the site's own source.
 */
export function officesOf({ name, rows }: OpenTable, { park, site }: SiteData): readonly string[] {
  const offices = indicatorOffices(park, rows);
  return offices.length > 0 ? offices : [site.sources[name] ?? site.contentSource];
}

/** The answers of site.yaml and the data to what catalogues ask. */
export function openMetadata(park: Park, site: Site): OpenMetadata {
  const tables = openTables(park);
  const period = dataPeriod(park);
  const departments = [...new Set(tables.flatMap((table) => officesOf(table, { park, site })))];
  return describeData(site, { tables, period, departments });
}

/** The open data of a park. */
export function openSet({ park, site }: SiteData): OpenSet {
  return {
    tables: openTables(park),
    about: openMetadata(park, site),
    publisher: site.organiser,
    officesOf: (table) => officesOf(table, { park, site }),
  };
}

/**
 * What is said of data as a whole.
 * @param period up to when the data reach
 * @param departments who supplies the tables, each once
 */
export function describeData(
  site: Site,
  {
    departments,
    period,
    tables,
  }: Pick<OpenSet, 'tables'> & Pick<OpenMetadata, 'departments'> & { readonly period: Period },
): OpenMetadata {
  const { metadata: names } = words;
  const { openData, published, siteDomain, siteName } = site;
  const version = periodKey(period);
  const title = words.datasetTitle(siteName);
  const description = words.description(siteName, formatPeriod(period, 'point'));
  const keywords = openData.keywords?.split(/[,，、]/).map((word) => word.trim()) ?? [
    site.organiser,
    ...tables.map((table) => table.title),
  ];
  const licence =
    openData.licence === undefined
      ? undefined
      : {
          name: 'other-open',
          title: openData.licence,
          ...(openData.licenceUrl === undefined ? {} : { path: openData.licenceUrl }),
        };
  const platform = {
    [names.title]: title,
    [names.summary]: description,
    [names.keywords]: keywords.join('、'),
    ...(openData.cycle === undefined ? {} : { [names.cycle]: openData.cycle }),
    ...(openData.field === undefined ? {} : { [names.field]: openData.field }),
    [names.departments]: departments.join('、'),
    ...(openData.access === undefined ? {} : { [names.access]: openData.access }),
    [names.licence]: openData.licence ?? words.noLicence,
    [names.version]: version,
    [names.published]: published,
  };
  return {
    id: siteDomain.toLowerCase().replace(/[^a-z0-9.]+/g, '-'),
    title,
    description,
    version,
    created: momentOf(published),
    keywords,
    licence,
    departments,
    platform,
  };
}

/** A time of publication as staff type it, as a moment: `2026-07-22 09:00` → `2026-07-22T09:00:00+08:00`. */
function momentOf(published: string): string {
  return `${published.replace(' ', 'T')}:00+08:00`;
}
