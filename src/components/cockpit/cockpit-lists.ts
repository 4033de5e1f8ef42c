/** The lists of the screen of a hall, in pages that take turns. */
import type { Period } from '../../data/period.ts';
import type { SiteData } from '../../site/site-data.ts';
import { cockpit } from '../../ui/cockpit.ts';
import { pagesOf } from '../deck/pages.ts';
import { pickColumns } from '../deck/slide-table.ts';
import { measureTable, requestTable } from '../deck/slide-texts.ts';
import { columnRooms, rowHeight } from '../tables/measured-rows.ts';
import { keyProjectTable, sizedTable, type SizedTable } from '../paper/sized-table.ts';

/** One list: its head and its rows by page. */
export interface CockpitList {
  readonly id: 'key-projects' | 'requests' | 'problems';
  readonly title: string;
  readonly head: readonly string[];
  readonly widths: readonly number[];
  readonly pages: readonly (readonly (readonly string[])[])[];
}

/** 1/160 of the screen's width: a panel across and down, its letters and lines, what is above and below them. */
const ACROSS = 48;
const DOWN = 45;
const ROW = { letter: 2, line: 2.8, padding: 1.3 } as const;
const CELL_PADDING = 0.8;
/** No list goes round in more pages: nobody waits that long. */
const MOST_PAGES = 4;

function inPages({ table, widths }: SizedTable): readonly (readonly (readonly string[])[])[] {
  const rooms = columnRooms(widths, ACROSS, CELL_PADDING);
  const share = (row: readonly string[]): number => rowHeight(row, rooms, ROW) / DOWN;
  return pagesOf(table.rows, share).slice(0, MOST_PAGES);
}

/** Panels under the tiles: what charts leave of them, lists share. */
const PANELS = 3;

/** The lists by the panel they take turns in; each has its own where there are enough. */
export function inPanels(lists: readonly CockpitList[], charts: number): CockpitList[][] {
  const count = Math.min(lists.length, Math.max(1, PANELS - charts));
  return Array.from({ length: count }, (_, panel) =>
    lists.filter((__, index) => index % count === panel),
  );
}

/** The lists that have rows: key projects, what is asked, what is stuck. */
export function cockpitLists(data: SiteData, period: Period): CockpitList[] {
  const { park } = data;
  const list = (id: CockpitList['id'], title: string, sized: SizedTable): CockpitList => ({
    id,
    title,
    head: sized.table.head,
    widths: sized.widths,
    pages: inPages(sized),
  });
  const problems = measureTable(park, period, 'problem');
  return [
    list(
      'key-projects',
      cockpit.keyProjects,
      sizedTable(pickColumns(keyProjectTable(data, period), [0, 1, 3, 4]), [40, 20, 20, 20]),
    ),
    list(
      'requests',
      cockpit.requests,
      sizedTable(pickColumns(requestTable(park, period), [0, 2, 4]), [50, 30, 20]),
    ),
    list('problems', cockpit.problems, sizedTable(pickColumns(problems, [0, 1, 3]), [40, 40, 20])),
  ].filter(({ pages }) => pages.length > 0);
}
