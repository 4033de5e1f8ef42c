/** The public figures of all members, the totals and the places as tables that other programs read. */
import type { ColumnType } from '../data/column.ts';
import { formatPeriod } from '../format/period.ts';
import { once } from '../model/once.ts';
import { combine } from '../model/reading.ts';
import { fieldsOf, type Row } from '../open-data/open-field.ts';
import type { OpenTable } from '../open-data/open-table.ts';
import { regionPages as words } from '../ui/region-pages.ts';
import { measureName } from './measure-words.ts';
import { stateText } from './late-members.ts';
import type { RegionInput } from './region-input.ts';
import { regionalFigures } from './regional-figures.ts';

type TableName = keyof typeof words.data.tables;

/** Types of columns that are no text. */
const TYPES: Readonly<Record<string, ColumnType>> = {
  period: 'period',
  asOf: 'period',
  value: 'number',
  growth: 'number',
  completion: 'number',
  area: 'number',
  place: 'whole',
  known: 'whole',
  moved: 'whole',
};

/** @param key of the columns that tell rows apart */
function openTable(name: TableName, key: readonly string[], rows: readonly Row[]): OpenTable {
  const { columns, description, title } = words.data.tables[name];
  const all = Object.entries<{ header: string; description: string; unit?: string }>(columns);
  const fields = all.flatMap(([column, about]) =>
    fieldsOf(column, { type: TYPES[column] ?? 'text', ...about }, rows).map((field, at) =>
      column === 'code' && at === 0 ? { ...field, refersTo: 'parks' } : field,
    ),
  );
  const heads = all.flatMap(([column, { header }]) => (key.includes(column) ? [header] : []));
  return { name, title, description, fields, key: heads, rows };
}

/** A share as %, without the rounding of the calculation. */
const percent = (share: number): number => Math.round(share * 1e6) / 1e4;

function figureRows({ members }: RegionInput): Row[] {
  return members.flatMap(({ facts, member }) =>
    (facts?.indicators ?? []).flatMap(({ accumulation, code, figures, name, unit }) =>
      figures.map(({ completion, growth, period, value }) => ({
        code: member.code,
        name: member.name,
        indicatorCode: code,
        indicator: name,
        unit,
        period,
        when: formatPeriod(period, accumulation),
        value,
        growth,
        completion: combine([completion], percent),
      })),
    ),
  );
}

function placeRows(input: RegionInput): Row[] {
  return input.members.map((entry) => ({
    code: entry.member.code,
    name: entry.member.name,
    city: entry.member.city,
    level: entry.member.level,
    state: stateText(input, entry),
    asOf: entry.facts?.asOf,
    area: entry.facts?.area ?? 'not-reported',
  }));
}

function sumRows(input: RegionInput): Row[] {
  return regionalFigures(input).flatMap(({ of: { indicator }, total }) =>
    total === undefined
      ? []
      : [
          {
            indicatorCode: indicator.code,
            indicator: indicator.name,
            unit: indicator.unit,
            period: total.period,
            when: formatPeriod(total.period, total.accumulation),
            value: total.value,
          },
        ],
  );
}

function rankRows(input: RegionInput): Row[] {
  return regionalFigures(input).flatMap(({ of, rankings }) =>
    rankings.flatMap((ranking) =>
      ranking.ranked.map(({ entry, moved, place, value }) => ({
        code: entry.member.code,
        name: entry.member.name,
        indicatorCode: of.indicator.code,
        measure: measureName(of, ranking.measure),
        unit: ranking.measure.unit,
        period: ranking.period,
        when: formatPeriod(ranking.period, of.indicator.accumulation),
        value,
        place,
        known: ranking.ranked.length,
        moved,
      })),
    ),
  );
}

/** The tables of a region that have rows; none where no member has a figure and there is no total. */
export const regionTables = once((input: RegionInput): readonly OpenTable[] => {
  const figures = openTable('figures', ['code', 'indicatorCode', 'period'], figureRows(input));
  const sums = openTable('sums', ['indicatorCode'], sumRows(input));
  if (figures.rows.length === 0 && sums.rows.length === 0) return [];
  return [
    figures,
    openTable('parks', ['code'], placeRows(input)),
    sums,
    openTable('rankings', ['code', 'indicatorCode', 'measure'], rankRows(input)),
  ].filter(({ rows }) => rows.length > 0);
});
