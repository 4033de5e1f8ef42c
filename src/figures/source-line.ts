import { datasets, type Tables } from '../data/datasets.ts';
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import type { Site } from '../data/site.ts';
import { formatMonth } from '../format/day.ts';
import { lastDayOf } from '../model/day.ts';
import { once, onceByKey } from '../model/once.ts';
import { comparePeriods } from '../model/period.ts';
import { projectsAsOf } from '../model/project-as-of.ts';
import { figureWords } from '../ui/figure.ts';
import { formatRowRanges, type FigureSource } from './figure.ts';

/** More offices than this are not all named. */
const MOST_OFFICES = 3;

type SourceRow = Tables[keyof Tables][number];

/** The rows of one file by their place in the spreadsheet, worked out once. */
const rowsOf = onceByKey((park: Park, file): ReadonlyMap<number, SourceRow> => {
  const dataset = datasets.find((item) => item.file === file);
  const table: readonly SourceRow[] = dataset === undefined ? [] : park[dataset.name];
  return new Map(table.map((row) => [row.at.row, row]));
});

const indicatorsOf = once(({ indicators }: Park): ReadonlySet<object> => new Set(indicators));

/** The offices of the indicators some rows are about, or are, each once, in the indicators' order. */
export function indicatorOffices(park: Park, rows: readonly object[]): readonly string[] {
  const indicators = indicatorsOf(park);
  const codes = new Set<unknown>();
  const are = new Set<object>();
  for (const row of rows) {
    if ('indicator' in row) codes.add(row.indicator);
    else if (indicators.has(row)) are.add(row);
  }
  if (codes.size + are.size === 0) return [];
  const named = park.indicators.filter((item) => codes.has(item.code) || are.has(item));
  return [...new Set(named.map(({ source }) => source))];
}

/** The rows a figure is made from, looked up once: each place it stands at names its source. */
const rowsFor = once((park: Park) =>
  once(({ file, rows }: FigureSource): readonly SourceRow[] => {
    const all = rowsOf(park, file);
    return rows.flatMap((row) => all.get(row) ?? []);
  }),
);

/**
 * Who supplies a figure's numbers: the offices of its rows' indicators, else the one site.yaml names for the
 * file. A slide has room for no more; up to when they reach is said by its title or subtitle.
 */
export function sourceOffices(source: FigureSource, park: Park, site: Site): string {
  if (source.office !== undefined) return source.office;
  const offices = indicatorOffices(park, rowsFor(park)(source));
  if (offices.length === 0) return site.sources[stemOf(source.file)] ?? site.contentSource;
  const shown = offices.slice(0, MOST_OFFICES).join('、');
  return offices.length > MOST_OFFICES ? figureWords.manyOffices(shown, offices.length) : shown;
}

function stemOf(file: string): string {
  return file.replace(/^data\/|\.csv$/g, '');
}

/** The latest period the rows are about, no later than the data's own; theirs where rows have none. */
function reachOf(rows: readonly SourceRow[], asOf: Period): Period {
  let latest: Period | undefined;
  for (const row of rows) {
    if (!('period' in row) || comparePeriods(row.period, asOf) > 0) continue;
    if (latest === undefined || comparePeriods(latest, row.period) < 0) latest = row.period;
  }
  return latest ?? asOf;
}

/**
 * Where a figure's numbers come from, as its readers need it: everyone the office and up to when the
 * data reach; in the internal edition staff also get the file and the rows.
 *
 * @param asOf up to when the data reach; the latest when left out
 */
export function sourceLine(
  source: FigureSource,
  park: Park,
  site: Site,
  asOf: Period = projectsAsOf(park, site.timeProgress).period,
): string {
  const line = figureWords.source(
    sourceOffices(source, park, site),
    formatMonth(lastDayOf(reachOf(rowsFor(park)(source), asOf))),
  );
  return park.edition === 'public'
    ? line
    : `${line}；${park.sheets?.[source.file] ?? source.file} ${formatRowRanges(source.rows)}`;
}
