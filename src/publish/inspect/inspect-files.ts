/** Looks through the files of a site as an inspection would, as far as that needs no browser. */
import { checkPark } from '../../check/check-park.ts';
import { datasets } from '../../data/datasets.ts';
import type { Park } from '../../data/park.ts';
import { columnDays, type ColumnDay, daysUntil } from '../../layouts/column-days.ts';
import { ARCHIVE_PAGE } from '../../site/archive-addresses.ts';
import type { SiteInputs } from '../../site/site-data.ts';
import { inspection as texts } from '../../ui/inspect.ts';
import { isArchive } from '../archive/addresses.ts';
import { type InspectionFinding, RULES } from './finding.ts';
import { inspectPage } from './page-rules.ts';
import { type InspectedPage, readInspectedPage } from './read-page.ts';
import { inspectSite } from './site-rules.ts';

/** What was found on a site. */
export interface Inspection {
  readonly siteName: string;
  /** The day it was inspected for. */
  readonly on: string;
  readonly pages: number;
  /** In the order of the rules, then of the pages. */
  readonly findings: readonly InspectionFinding[];
  readonly columns: readonly (ColumnDay & { readonly left: number })[];
  readonly confidential: string;
}

/** What a site was made from. */
export interface InspectedSource {
  /** Files by name inside the data folder; sheets of workbooks opened. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly inputs: SiteInputs;
}

const rowsOf = (park: Park): number =>
  datasets.reduce((sum, { name }) => sum + (park[name] as readonly unknown[]).length, 0);

/** Columns that are late on the day, and those that will be within a fortnight. */
function staleFindings(columns: Inspection['columns']): InspectionFinding[] {
  return columns.flatMap(({ href, last, left, limit, name }): InspectionFinding[] => {
    const place = { rule: 'stale', page: href.slice(1), mend: texts.updateColumn(name) } as const;
    if (left < 0)
      return [{ ...place, weight: 'veto', problem: texts.staleBy(name, last, limit, -left) }];
    return left <= 14
      ? [{ ...place, weight: 'advice', problem: texts.dueIn(name, last, limit, left) }]
      : [];
  });
}

/**
 * The pages that are inspected: what was published stays as it was then, so that nobody mends a page of
 * the archive but its list.
 * @param read gives the bytes of a file
 */
export function inspectedPages(
  names: readonly string[],
  read: (name: string) => Uint8Array,
): InspectedPage[] {
  return names
    .filter((name) => name.endsWith('.html') && (name === ARCHIVE_PAGE || !isArchive(name)))
    .map((name) => readInspectedPage(name, new TextDecoder().decode(read(name))));
}

/**
 * Inspects a public site.
 * @param names of all its files
 * @param pages those that are inspected
 * @param on the day, `2026-08-01`
 * @param measured what was found besides, in a browser
 */
export function inspectFiles(
  names: readonly string[],
  pages: readonly InspectedPage[],
  { files, inputs }: InspectedSource,
  on: string,
  measured: readonly InspectionFinding[] = [],
): Inspection {
  const { park, site } = inputs;
  const columns = columnDays(inputs).map((column) => ({
    ...column,
    left: daysUntil(on, column.due),
  }));
  const internal = checkPark(files, 'internal').park;
  const open = rowsOf(park);
  const kept = internal === undefined ? 0 : rowsOf(internal) - open;
  const found: InspectionFinding[] = [
    ...staleFindings(columns),
    ...pages.flatMap((page) => inspectPage(page, site.published, on)),
    ...inspectSite(pages, new Set(names), site),
    ...measured,
  ];
  const order = new Map(RULES.map((rule, at) => [rule, at]));
  const findings = found.sort(
    (a, b) =>
      (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) ||
      ((a.page ?? '') < (b.page ?? '') ? -1 : 1),
  );
  const confidential = texts.confidentialSummary(open, kept, park.protectedObservations.length);
  return { siteName: site.siteName, on, pages: pages.length, findings, columns, confidential };
}
