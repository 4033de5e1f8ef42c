/** The directory as a picture: how many of its firms are of each industry and hold each title. */
import { isSearched, type ListRow } from '../list-table.ts';

/** The firms of one industry that hold one title. */
export interface DotCell {
  readonly count: number;
  /** Dots drawn for them. */
  readonly dots: number;
  /** The directory with these alone. */
  readonly href: string;
}

/** What the picture is drawn from. */
export interface FirmDots {
  readonly levels: readonly string[];
  readonly rows: readonly {
    readonly industry: string;
    readonly firms: number;
    readonly href: string;
    readonly cells: readonly DotCell[];
  }[];
  /** Firms a dot stands for. */
  readonly each: number;
}

/** Dots of one cell: more are not taken in at a glance. */
const MOST_DOTS = 24;

const has = (row: ListRow, facet: string, value: string): boolean =>
  row.facets[facet]?.includes(value) ?? false;

/**
 * Counts the rows of a directory by 产业 and 资质; a firm with two titles stands under both, as it does in
 * the directory's filters. Undefined where no firm holds a title.
 *
 * @param list id of the list whose filters a cell sets
 * @param order the titles from the first to the last
 */
export function firmDots(
  list: string,
  rows: readonly ListRow[],
  order: readonly string[],
): FirmDots | undefined {
  const levels = order.filter((level) => rows.some((row) => has(row, 'level', level)));
  if (levels.length === 0) return undefined;
  const industries = [...new Set(rows.flatMap((row) => row.facets['industry'] ?? []))];
  const page = '/enterprises/index.html';
  const link = (filters: Readonly<Record<string, string>>): string => {
    const query = new URLSearchParams(
      Object.entries(filters).map(([key, value]) => [`${list}.${key}`, value]),
    );
    return isSearched(rows) ? `${page}?${query}#list` : '#list';
  };
  const counted = industries.map((industry) => {
    const members = rows.filter((row) => has(row, 'industry', industry));
    return {
      industry,
      firms: members.length,
      href: link({ industry }),
      counts: levels.map((level) => members.filter((row) => has(row, 'level', level)).length),
    };
  });
  const most = Math.max(...counted.flatMap(({ counts }) => counts));
  const each = Math.ceil(most / MOST_DOTS);
  return {
    levels,
    each,
    rows: counted
      .sort((a, b) => b.firms - a.firms || (a.industry < b.industry ? -1 : 1))
      .map(({ counts, ...row }) => ({
        ...row,
        cells: counts.map((count, at) => ({
          count,
          dots: Math.ceil(count / each),
          href: link({ industry: row.industry, level: levels[at] ?? '' }),
        })),
      })),
  };
}
