/** Tables of the public edition that nobody has allowed to be public. */
import { datasets } from '../data/datasets.ts';
import type { Park } from '../data/park.ts';
import type { PublicationPermission } from '../data/publication-permission.ts';
import type { Site } from '../data/site.ts';

/** Tables that say what others mean, when, or what was corrected in them: they have no figures of their own. */
const DESCRIBING: ReadonlySet<string> = new Set([
  'parks',
  'indicators',
  'notes',
  'releaseDays',
  'revisions',
  'acknowledged',
]);

/** What a release may not publish yet, and permissions that name nothing there is. */
export interface Permissions {
  /** Names of tables, and groups of indicators as 指标数据（经济总量）, without a permission. */
  readonly missing: readonly string[];
  /** Names in `covers` that are neither a table nor a group of indicators. */
  readonly unknown: readonly string[];
}

const stemOf = (file: string): string => file.replace(/^data\/|\.csv$/g, '');

/**
 * Compares what the public edition shows with the permissions of site.yaml. A table is allowed by its own
 * name, figures of indicators by that of their group as well. Figures added up over firms are those of
 * 企业经营数据.
 *
 * @param park of the public edition
 * @param day of publication, `2026-07-22`: a permission that begins later is none yet
 */
export function unpermittedTables(
  park: Park,
  { publication }: Pick<Site, 'publication'>,
  day: string,
): Permissions {
  const allowed = new Set(publication.filter(({ since }) => since <= day).flatMap(coveredBy));
  const groups = [...new Set(park.indicators.map(({ group }) => group))];
  const missing = datasets
    .filter(({ name }) => !DESCRIBING.has(name) && isShown(park, name))
    .filter(({ file, title }) => !allowed.has(stemOf(file)) && !allowed.has(title))
    .flatMap(({ name, title }) =>
      name === 'observations' || name === 'targets'
        ? groupsOf(park, name)
            .filter((group) => !allowed.has(group))
            .map((group) => `${title}（${group}）`)
        : [title],
    );
  const names = new Set([
    ...groups,
    ...datasets.flatMap(({ file, title }) => [stemOf(file), title]),
  ]);
  return { missing, unknown: publication.flatMap(coveredBy).filter((name) => !names.has(name)) };
}

const coveredBy = ({ covers }: PublicationPermission): readonly string[] => covers;

function isShown(park: Park, name: (typeof datasets)[number]['name']): boolean {
  return park[name].length > 0 || (name === 'enterprisePeriods' && park.aggregates.length > 0);
}

function groupsOf(park: Park, table: 'observations' | 'targets'): string[] {
  const used = new Set(park[table].map(({ indicator }) => indicator));
  return [
    ...new Set(park.indicators.filter(({ code }) => used.has(code)).map(({ group }) => group)),
  ];
}
