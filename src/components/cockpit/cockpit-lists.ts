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
  readonly id: 'key-projects' | 'requests' | 'problems' | 'next';
  readonly title: string;
  readonly head: readonly string[];
  readonly widths: readonly number[];
  readonly pages: readonly (readonly (readonly string[])[])[];
}

/** 1/160 of the screen's width: a panel across and down, its letters and lines, what is above and below them. */
const ACROSS = 48;
const DOWN = 45;
/** What the title of a list and its head take, and how high a list is at least under a chart. */
const HEADS = 9;
const LEAST = 18;
const ROW = { letter: 2, line: 2.8, padding: 1.3 } as const;
const CELL_PADDING = 0.8;
/** No list goes round in more pages: nobody waits that long. */
const MOST_PAGES = 4;

type Rows = readonly (readonly string[])[];

function inPages(rows: Rows, widths: readonly number[], down: number): readonly Rows[] {
  const rooms = columnRooms(widths, ACROSS, CELL_PADDING);
  const share = (row: readonly string[]): number => rowHeight(row, rooms, ROW) / down;
  return pagesOf(rows, share).slice(0, MOST_PAGES);
}

/** Panels under the tiles: what charts leave of them, lists share. */
const PANELS = 3;

/** Where lists stand: under the charts of each column, and in panels of their own. */
export interface PlacedLists {
  readonly under: readonly (CockpitList | undefined)[];
  /** Each panel with the lists that take turns in it. */
  readonly panels: readonly (readonly CockpitList[])[];
}

/**
 * Lists in panels of their own, where charts leave some: they take turns in the last. Where a column of charts has room
 * left, a list stands under them.
 *
 * @param rooms what the charts of each column leave of it
 */
export function placeLists(lists: readonly CockpitList[], rooms: readonly number[]): PlacedLists {
  const waiting = [...lists];
  const under: (CockpitList | undefined)[] = rooms.map(() => undefined);
  // The column with most room first.
  const order = rooms.map((_, at) => at).sort((a, b) => (rooms[b] ?? 0) - (rooms[a] ?? 0));
  for (const at of order) {
    const down = (rooms[at] ?? 0) - HEADS;
    const list = down < LEAST || waiting.length < 2 ? undefined : waiting.pop();
    if (list !== undefined)
      under[at] = { ...list, pages: inPages(list.pages.flat(), list.widths, down) };
  }
  const count = Math.min(waiting.length, Math.max(1, PANELS - rooms.length));
  const panels = Array.from({ length: count }, (_, panel) =>
    waiting.filter((__, index) => index % count === panel),
  );
  return { under, panels };
}

/** The lists that have rows: key projects, what is asked, what is stuck. */
export function cockpitLists(data: SiteData, period: Period): CockpitList[] {
  const { park } = data;
  const list = (id: CockpitList['id'], title: string, sized: SizedTable): CockpitList => ({
    id,
    title,
    head: sized.table.head,
    widths: sized.widths,
    pages: inPages(sized.table.rows, sized.widths, DOWN),
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
    list('next', cockpit.next, sizedTable(measureTable(park, period, 'next'), [50, 30, 20])),
  ].filter(({ pages }) => pages.length > 0);
}
