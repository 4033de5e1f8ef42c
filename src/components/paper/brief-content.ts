/** What stands on the one-page brief: three columns, each filled as far as a sheet of A3 goes. */
import { figuresFor } from '../../figures/figure-set.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Period } from '../../data/period.ts';
import type { Standing } from '../../model/standing.ts';
import type { SiteData } from '../../site/site-data.ts';
import { paper } from '../../ui/paper.ts';
import { outlookTable, outlookTitle } from '../deck/outlook-table.ts';
import { pickColumns, type SlideTable } from '../deck/slide-table.ts';
import { measureTable, requestTable } from '../deck/slide-texts.ts';
import { columnRooms, rowHeight } from '../tables/measured-rows.ts';
import { laggingProjectTable, sizedTable, type SizedTable } from './sized-table.ts';

/** A table cut to what fits, or a chart. */
export type BriefBlock =
  | { readonly kind: 'chart'; readonly figure: Figure; readonly title: string }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly table: SlideTable;
      /** Percent of the width each column has, in steps of five: src/styles/brief.css has a class for each. */
      readonly widths: readonly number[];
      /** Rows that have no room here. */
      readonly left: number;
    };

/** mm: a column, what it has across and down, letters of 10 pt and their lines. */
const ACROSS = 126;
const DOWN = 194;
const ROW = { letter: 3.53, line: 4.9, padding: 2.4 } as const;
const CELL_PADDING = 2;
const HEADING = 11;
const HEAD_ROW = 7.5;
const REST_LINE = 6;
/** mm a px of a narrow drawing takes at the width of src/styles/brief.css: its letters are 9 pt and more. */
const CHART_PX = 100 / 328;
/** What has been done a month is left to the report: how many times as much is needed says it. */
const OUTLOOK_COLUMNS = [0, 1, 2, 4, 5];
/** A table stands with so many rows at least, or is left to the report. */
const LEAST_ROWS = 2;

type Wanted =
  | { readonly kind: 'chart'; readonly figure: Figure; readonly title: string }
  | (SizedTable & { readonly kind: 'table'; readonly title: string });

const tableBlock = (title: string, table: SlideTable, shares: readonly number[]): Wanted => ({
  kind: 'table',
  title,
  ...sizedTable(table, shares),
});

/** mm a row of a table takes. */
const heightOf = (row: readonly string[], widths: readonly number[]): number =>
  rowHeight(row, columnRooms(widths, ACROSS, CELL_PADDING), ROW);

/** mm a chart takes with its title. */
const chartHeight = (figure: Figure): number => HEADING + figure.draw('narrow').height * CHART_PX;

/**
 * Cuts the blocks of a column to its height: charts stand whole or not at all, tables take rows in turn, so that
 * each says its first ones.
 *
 * @param more charts for what is left when every row stands: a park with little to tell has no half-empty sheet
 */
export function fitColumn(
  wanted: readonly Wanted[],
  more: readonly Extract<Wanted, { kind: 'chart' }>[] = [],
  down = DOWN,
): BriefBlock[] {
  let left = down;
  const kept = wanted.filter((block) => {
    const least =
      block.kind === 'chart'
        ? chartHeight(block.figure)
        : HEADING +
          HEAD_ROW +
          REST_LINE +
          block.table.rows
            .slice(0, LEAST_ROWS)
            .reduce((sum, row) => sum + heightOf(row, block.widths), 0);
    if (block.kind === 'table' && block.table.rows.length === 0) return false;
    if (least > left) return false;
    left -= least;
    return true;
  });
  const counts = kept.map((block) =>
    block.kind === 'table' ? Math.min(LEAST_ROWS, block.table.rows.length) : 0,
  );
  for (let grown = true; grown;) {
    grown = false;
    kept.forEach((block, index) => {
      const row = block.kind === 'table' ? block.table.rows[counts[index] ?? 0] : undefined;
      if (block.kind !== 'table' || row === undefined) return;
      const height = heightOf(row, block.widths);
      if (height > left) return;
      left -= height;
      counts[index] = (counts[index] ?? 0) + 1;
      grown = true;
    });
  }
  const added = more.filter(({ figure }) => {
    const height = chartHeight(figure);
    if (height > left) return false;
    left -= height;
    return true;
  });
  const shown = kept.map((block, index): BriefBlock => {
    if (block.kind === 'chart') return block;
    const { head, rows } = block.table;
    const first = rows.slice(0, counts[index]);
    return { ...block, table: { head, rows: first }, left: rows.length - first.length };
  });
  return [...shown, ...added];
}

/**
 * The three columns: how the year will end, projects, what is stuck and what comes next.
 *
 * @param standings of the main indicators in the period
 */
export function briefColumns(
  data: SiteData,
  period: Period,
  standings: readonly Standing[],
): BriefBlock[][] {
  const { park } = data;
  const words = paper.brief;
  const figures = figuresFor(data);
  const charts = (...ids: readonly string[]) =>
    ids.flatMap((id) => {
      const figure = figures.get(id);
      return figure === undefined ? [] : [{ kind: 'chart' as const, figure, title: figure.title }];
    });
  const outlook = pickColumns(outlookTable(standings), OUTLOOK_COLUMNS);
  const furthest = standings.find(({ indicator }) => indicator.name === outlook.rows[0]?.[0]);
  return [
    fitColumn(
      [
        tableBlock(outlookTitle(standings) ?? words.outlook, outlook, [25, 20, 20, 20, 15]),
        ...charts(`${furthest?.indicator.code ?? ''}-progress`),
      ],
      charts('signed-projects-list', 'industry-clusters', 'platforms-by-level'),
    ),
    fitColumn(
      [
        tableBlock(words.behind, laggingProjectTable(data, period), [35, 20, 15, 15, 15]),
        tableBlock(words.next, measureTable(park, period, 'next'), [65, 20, 15]),
        ...charts('project-milestones'),
      ],
      charts('bond-spending', 'level-ladder'),
    ),
    fitColumn(
      [
        tableBlock(words.problems, measureTable(park, period, 'problem'), [35, 35, 15, 15]),
        tableBlock(words.requests, requestTable(park, period), [35, 15, 20, 15, 15]),
      ],
      charts('blocker-causes', 'grades-by-industry'),
    ),
  ].filter((column) => column.length > 0);
}
