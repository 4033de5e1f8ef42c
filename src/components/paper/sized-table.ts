/** Tables whose columns have widths of their own, on paper and on the screen of a hall. */
import { shortNameOf } from '../../figures/project-context.ts';
import { leadText, shareText } from '../../figures/texts.ts';
import type { Period } from '../../data/period.ts';
import { formatMoneyReading } from '../../format/money.ts';
import { keyProgress, type KeyProject } from '../../model/key-projects.ts';
import type { SiteData } from '../../site/site-data.ts';
import { projects as words } from '../../ui/projects.ts';
import { withoutEmptyColumns, type SlideTable } from '../deck/slide-table.ts';

/** A table with the share of the width each column has, in steps of five percent. */
export interface SizedTable {
  readonly table: SlideTable;
  readonly widths: readonly number[];
}

/** Sizes the columns of a table: what an empty column leaves goes to the first. */
export function sizedTable(table: SlideTable, shares: readonly number[]): SizedTable {
  const filled = withoutEmptyColumns(table);
  const kept = filled.head.map((name) => shares[table.head.indexOf(name)] ?? 0);
  const free = 100 - kept.reduce((total, share) => total + share, 0);
  const widths = kept.map((share, at) => (at === 0 ? share + free : share));
  return { table: filled, widths };
}

/** The key projects with a completion, the furthest behind first. */
export const keyProjectTable = (data: SiteData, period: Period): SlideTable =>
  projectTable(data, period, ({ completion }) => typeof completion === 'number');

/** The key projects that lag behind what is due by now, the furthest first. */
export const laggingProjectTable = (data: SiteData, period: Period): SlideTable =>
  projectTable(data, period, ({ lead }) => typeof lead === 'number' && lead < 0);

function projectTable(
  { park, site }: SiteData,
  period: Period,
  isShown: (project: KeyProject) => boolean,
): SlideTable {
  const { brief, table } = words;
  const list = keyProgress(park, period, site.timeProgress)?.projects ?? [];
  return {
    head: [table.project, brief.plan, brief.done, table.completion, brief.lead],
    rows: list
      .filter(isShown)
      .map(({ completion, done, lead, plan, project }) => [
        shortNameOf(project),
        formatMoneyReading(plan),
        formatMoneyReading(done),
        shareText(completion),
        leadText(lead),
      ]),
  };
}
