/** Looks through a built site as an inspection would. */
import { join } from 'node:path';
import { readSiteText } from '../output/site-text.ts';
import { checkPark } from '../../src/check/check-park.ts';
import { datasets } from '../../src/data/datasets.ts';
import type { Park } from '../../src/data/park.ts';
import { readDate } from '../../src/data/columns/date.ts';
import { columnDays, type ColumnDay, daysUntil } from '../../src/layouts/column-days.ts';
import { isArchive } from '../../src/publish/archive/addresses.ts';
import { type InspectionFinding, RULES } from '../../src/publish/inspect/finding.ts';
import { inspectPage } from '../../src/publish/inspect/page-rules.ts';
import { readInspectedPage } from '../../src/publish/inspect/read-page.ts';
import { inspectSite } from '../../src/publish/inspect/site-rules.ts';
import { ARCHIVE_PAGE } from '../../src/site/archive-addresses.ts';
import { inspection as texts } from '../../src/ui/inspect.ts';
import type { SiteInputs } from '../../src/site/site-data.ts';
import { type DataFindings, findFaults } from '../commands/check-data.ts';
import type { SiteOptions } from '../commands/options.ts';
import { listEntries } from '../output/folder-entries.ts';
import { readMarker } from '../output/marker.ts';
import { measurePages } from './measure-pages.ts';

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
 * Inspects the public site in a folder.
 *
 * @param on the day, `2026-08-01`; without it that of the release
 * @param browser measure sizes, spacing, contrast, targets and keys
 */
export async function inspectBuilt(
  options: SiteOptions,
  { browser, on: written }: { readonly browser: boolean; readonly on?: string | undefined },
): Promise<Inspection | { readonly refused: string }> {
  const day = written === undefined ? undefined : readDate(written);
  if (day !== undefined && !('value' in day)) return { refused: texts.wrongDay(written ?? '') };
  const marker = readMarker(options.out);
  if (marker?.kind !== 'site' || marker.edition !== 'public')
    return { refused: texts.noSite(options.out) };
  const { files, inputs } = await findFaults(options);
  if (inputs === undefined) return { refused: '数据或文稿有错误，请先运行 npx parkbrief check。' };
  const on = day?.value ?? inputs.site.published.slice(0, 10);
  return inspectFolder(options.out, { files, inputs }, { browser, on });
}

/**
 * Inspects the public site in a folder whose data are at hand.
 *
 * @param made what the site was made from
 * @param on the day, `2026-08-01`
 */
export async function inspectFolder(
  folder: string,
  {
    files: dataFiles,
    inputs,
  }: { readonly files: DataFindings['files']; readonly inputs: SiteInputs },
  { browser, on }: { readonly browser: boolean; readonly on: string },
): Promise<Inspection> {
  const { park, site } = inputs;
  const names = listEntries(folder).files;
  const pages = names
    // What was published stays as it was then: nobody mends a page of the archive.
    .filter((name) => name.endsWith('.html') && (name === ARCHIVE_PAGE || !isArchive(name)))
    .map((name) => readInspectedPage(name, readSiteText(join(folder, name))));
  const columns = columnDays(inputs).map((column) => ({
    ...column,
    left: daysUntil(on, column.due),
  }));
  const internal = checkPark(dataFiles, 'internal').park;
  const open = rowsOf(park);
  const kept = internal === undefined ? 0 : rowsOf(internal) - open;
  const found: InspectionFinding[] = [
    ...staleFindings(columns),
    ...pages.flatMap((page) => inspectPage(page, site.published, on)),
    ...inspectSite(pages, new Set(names), site),
    ...(browser ? await measurePages(folder, pages) : []),
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
