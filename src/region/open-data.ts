/** The public figures of all members as tables that other programs read. */
import { formatCsv } from '../data/csv-write.ts';
import type { Reading } from '../data/reading.ts';
import { formatMissing } from '../format/missing.ts';
import { formatPeriod } from '../format/period.ts';
import { qualifierWord } from '../format/qualifier.ts';
import { once } from '../model/once.ts';
import { combine, isMissing, isQualified, sizeOf } from '../model/reading.ts';
import { regionPages as words } from '../ui/region-pages.ts';
import { measureName } from './measure-words.ts';
import { stateText } from './overview.ts';
import type { RegionInput } from './region-input.ts';
import { regionalFigures } from './regional-figures.ts';

/** A table that can be downloaded. */
export interface OpenTable {
  readonly file: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The files below `/data/`. */
export const OPEN_FILES = ['figures.csv', 'parks.csv', 'sums.csv', 'rankings.csv'] as const;

const { columns } = words.data;

/** The number itself, as a program reads it; nothing where there is none. */
const plain = (reading: Reading): string => {
  const size = sizeOf(reading);
  return size === undefined ? '' : String(size);
};

/** What the number leaves open: 约; nothing of an exact one. */
function qualifierOf(reading: Reading): string {
  return isQualified(reading) ? qualifierWord(reading.qualifier) : '';
}

function figuresTable({ members }: RegionInput): OpenTable {
  const rows = members.flatMap(({ facts, member }) =>
    (facts?.indicators ?? []).flatMap(({ accumulation, code, figures, name, unit }) =>
      figures.map(({ completion, growth, period, value }) => [
        member.code,
        member.name,
        code,
        name,
        unit,
        formatPeriod(period, accumulation),
        plain(value),
        isMissing(value) ? formatMissing(value) : '',
        qualifierOf(value),
        plain(growth),
        plain(combine([completion], (share) => Math.round(share * 1e6) / 1e4)),
      ]),
    ),
  );
  const { code, completion, growth, indicator, indicatorCode, missing, name, period } = columns;
  const { qualifier, unit, value } = columns;
  const head = [code, name, indicatorCode, indicator, unit, period, value, missing, qualifier];
  return {
    file: 'figures.csv',
    title: words.data.figures,
    head: [...head, growth, completion],
    rows,
  };
}

function placesTable({ members }: RegionInput): OpenTable {
  const { area, asOf, city, code, level, name, state } = columns;
  return {
    file: 'parks.csv',
    title: words.data.places,
    head: [code, name, city, level, state, asOf, area],
    rows: members.map((entry) => {
      const { facts, member } = entry;
      return [
        member.code,
        member.name,
        member.city ?? '',
        member.level ?? '',
        stateText(entry),
        facts?.asOf === undefined ? '' : formatPeriod(facts.asOf, 'cumulative'),
        plain(facts?.area ?? 'not-reported'),
      ];
    }),
  };
}

function sumsTable(input: RegionInput): OpenTable {
  const { indicator, indicatorCode, period, unit, value } = columns;
  return {
    file: 'sums.csv',
    title: words.data.sums,
    head: [indicatorCode, indicator, unit, period, value],
    rows: regionalFigures(input).flatMap(({ of, total }) =>
      total === undefined
        ? []
        : [
            [
              of.indicator.code,
              of.indicator.name,
              of.indicator.unit,
              formatPeriod(total.period, total.accumulation),
              String(total.value),
            ],
          ],
    ),
  };
}

function rankingsTable(input: RegionInput): OpenTable {
  const { code, indicatorCode, known, measure, moved, name, period, place, unit, value } = columns;
  return {
    file: 'rankings.csv',
    title: words.data.rankings,
    head: [indicatorCode, measure, unit, period, code, name, value, place, known, moved],
    rows: regionalFigures(input).flatMap(({ of, rankings }) =>
      rankings.flatMap((ranking) =>
        ranking.ranked.map(({ entry, moved: places, place: held, value: reading }) => [
          of.indicator.code,
          measureName(of, ranking.measure),
          ranking.measure.unit,
          formatPeriod(ranking.period, of.indicator.accumulation),
          entry.member.code,
          entry.member.name,
          plain(reading),
          String(held),
          String(ranking.ranked.length),
          places === undefined ? '' : String(places),
        ]),
      ),
    ),
  };
}

/** The tables of a region, in the order of their files. */
export const openTables = once((input: RegionInput): readonly OpenTable[] => [
  figuresTable(input),
  placesTable(input),
  sumsTable(input),
  rankingsTable(input),
]);

/** The bytes of a file. @throws Error for a name there is none of */
export function openFile(input: RegionInput, file: string): Uint8Array {
  const table = openTables(input).find((each) => each.file === file);
  if (table === undefined) throw new Error(`No file of the open data is called ${file}`);
  return new TextEncoder().encode(formatCsv([table.head, ...table.rows]));
}
