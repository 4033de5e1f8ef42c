import type { Dataset } from '../../data/dataset.ts';
import type { Diagnostic } from '../../data/diagnostic.ts';
import { columnOf, spellingsOf } from '../../data/header-spelling.ts';
import { observations } from '../../data/observations.ts';
import { importTexts as text } from '../../ui/import.ts';
import { periodsIn, yearsIn } from './stated-period.ts';
import type { Stated } from './stated-period.ts';
import type { IncomingSheet } from './incoming.ts';
import type { IncomingRow, Understood } from './incoming-table.ts';

/** What the cells of a cross-table may name. */
export interface KnownNames {
  /** Unit of each indicator by every name it has. */
  readonly indicators: ReadonlyMap<string, string>;
  readonly parks: ReadonlySet<string>;
  /** What the zone as a whole is called. */
  readonly zone: string;
}

/** What a column of numbers is about. */
interface NumberColumn {
  readonly position: number;
  readonly park?: string;
  readonly period?: string;
  readonly key: string;
}

type Kind = 'parks' | 'months' | 'measures';

interface Layout {
  readonly kind: Kind;
  /** 0-based row of the lowest head. */
  readonly row: number;
  readonly columns: readonly NumberColumn[];
  /** 0-based column of the names of indicators, and of units where there is one. */
  readonly names: number;
  readonly units: number | undefined;
}

const SPELLINGS = spellingsOf(observations.columns);
const MEASURES = new Set(['value', 'growth', 'change', 'completion']);
const plain = (cell: string | undefined): string => (cell ?? '').replace(/\s+/g, '');

function measureOf(cell: string | undefined): string | undefined {
  const name = plain(cell);
  const key = columnOf(name, SPELLINGS)?.key;
  if (key !== undefined && MEASURES.has(key)) return key;
  if (/同比|增速|增幅|±/.test(name) && /[%％]|增速|增幅|增长/.test(name)) return 'growth';
  return /^(本期|本月止|累计|完成|绝对)(累计|完成)?(数|值|额)?$/.test(name) ? 'value' : undefined;
}

const MONTHS =
  /^(\d{4}年)?(\d{1,2}[-—–－~～至])?\d{1,2}月(份|末|底)?(累计)?$|^(\d{4}年)?(一季度|上半年|前三季度|全年)$/;

/** An indicator's name without numbering, 其中 and its unit, and the unit. */
function indicatorName(cell: string): { readonly name: string; readonly unit: string } {
  const bare = plain(cell)
    .replace(/^([一二三四五六七八九十]+|\d+)[、.．]/, '')
    .replace(/^[(（][一二三四五六七八九十\d]+[)）]/, '')
    .replace(/^(其中|#)[:：]?/, '');
  const [, unit = ''] = /[(（]([^()（）]+)[)）]$/.exec(bare) ?? [];
  return { name: bare, unit };
}

/** The indicator a cell names, as it is known, and the unit written beside the name. */
function indicatorIn(
  cell: string | undefined,
  known: KnownNames,
): { name: string; unit: string } | undefined {
  const { name, unit } = indicatorName(cell ?? '');
  if (known.indicators.has(name)) return { name, unit: '' };
  const without = name.replace(/[(（][^()（）]+[)）]$/, '');
  return known.indicators.has(without) ? { name: without, unit } : undefined;
}

function columnsOf(
  cells: readonly string[],
  below: readonly string[],
  known: KnownNames,
): { readonly kind: Kind; readonly columns: NumberColumn[]; readonly two: boolean } | undefined {
  const two = below.filter((cell) => measureOf(cell) !== undefined).length >= 2;
  const parks = cells.map(plain).filter((cell) => known.parks.has(cell)).length;
  const months = cells.map(plain).filter((cell) => MONTHS.test(cell)).length;
  const kind = parks >= 2 ? 'parks' : months >= 2 ? 'months' : undefined;
  const columns: NumberColumn[] = [];
  if (kind === undefined) {
    for (const [position, cell] of cells.entries()) {
      const key = measureOf(cell) ?? (MONTHS.test(plain(cell)) ? 'value' : undefined);
      if (key !== undefined && !columns.some((column) => column.key === key))
        columns.push({ position, key });
    }
    return columns.some(({ key }) => key === 'value')
      ? { kind: 'measures', columns, two: false }
      : undefined;
  }
  let subject: string | undefined;
  const width = Math.max(cells.length, two ? below.length : 0);
  for (let position = 0; position < width; position++) {
    const cell = plain(cells[position]);
    if (cell !== '')
      subject = (kind === 'parks' ? known.parks.has(cell) : MONTHS.test(cell)) ? cell : undefined;
    const key = two ? measureOf(below[position]) : cell === '' ? undefined : 'value';
    if (subject === undefined || key === undefined) continue;
    columns.push({
      position,
      key,
      ...(kind === 'parks' ? { park: subject } : { period: subject }),
    });
  }
  return { kind, columns, two };
}

/** Finds head and columns: below the head the first column that names indicators has their rows. */
function layoutOf({ grid }: IncomingSheet, known: KnownNames): Layout | undefined {
  for (const [row, cells] of grid.slice(0, 10).entries()) {
    const found = columnsOf(cells, grid[row + 1] ?? [], known);
    if (found === undefined || found.columns.length === 0) continue;
    const last = found.two ? row + 1 : row;
    const rows = grid.slice(last + 1);
    const width = Math.min(...found.columns.map(({ position }) => position));
    for (let names = 0; names < width; names++) {
      if (!rows.some((line) => indicatorIn(line[names], known) !== undefined)) continue;
      const heads = [cells, grid[last] ?? []];
      const units = heads[0]?.findIndex((cell) => /^(计量)?单位$/.test(plain(cell))) ?? -1;
      return { ...found, row: last, names, units: units < 0 ? undefined : units };
    }
  }
  return undefined;
}

interface Context {
  readonly period: Stated | undefined;
  readonly year: Stated | undefined;
  readonly park: Stated | undefined;
  readonly unit: string;
}

function contextOf(sheet: IncomingSheet, { row }: Layout, known: KnownNames): Context | Diagnostic {
  const above = sheet.grid
    .slice(0, row + 1)
    .flat()
    .filter((cell) => cell.trim() !== '');
  const fault = (problem: string, fix: string): Diagnostic => ({
    code: 'not-a-period',
    severity: 'error',
    file: sheet.place,
    problem,
    fix,
  });
  const inTitle = periodsIn(above);
  const periods = inTitle.length > 0 ? inTitle : periodsIn(sheet.names);
  const distinct = [...new Set(periods.map(({ value }) => value))];
  if (distinct.length > 1) return fault(text.severalPeriods(distinct), text.severalPeriodsFix);
  const years = [...yearsIn(above), ...yearsIn(sheet.names)];
  // In the names of other parks or in the head a park says nothing about the sheet as a whole.
  const titles = [...sheet.grid.slice(0, row).flat(), ...sheet.names];
  const park = titles.flatMap((from): Stated[] =>
    [...known.parks]
      .filter((name) => name.length > 1 && from.includes(name))
      .map((value) => ({ value, from })),
  )[0];
  const [, unit = ''] =
    above.map((cell) => /单位[:：]\s*([^\s()（）]+)/.exec(cell)).find((found) => found !== null) ??
    [];
  return { period: periods[0], year: years[0], park, unit };
}

/** A head of parks or months above rows of which none is named as an indicator: their names are wrong. */
function unknownRows({ grid, place }: IncomingSheet, known: KnownNames): Diagnostic | undefined {
  const row = grid.slice(0, 10).findIndex((cells, at) => {
    const found = columnsOf(cells, grid[at + 1] ?? [], known);
    return found !== undefined && found.kind !== 'measures' && found.columns.length > 0;
  });
  if (row < 0) return undefined;
  const names = grid
    .slice(row + 1)
    .filter((cells) => cells.some((cell) => /^[-\d.]+$/.test(plain(cell))))
    .flatMap((cells) => cells.map(plain).find((cell) => /\p{Script=Han}/u.test(cell)) ?? []);
  if (names.length === 0) return undefined;
  const problem = text.unknownIndicators(names);
  const fix = text.unknownIndicatorFix;
  return { code: 'orphan-reference', severity: 'error', file: place, problem, fix };
}

/**
 * Reads a sheet in the layout of offices: a row for each indicator, a column for each park or month, or
 * for value and growth; the period of all of it in the title. Nothing when it is no such sheet.
 */
export function readCrossTable(
  sheet: IncomingSheet,
  known: KnownNames,
): Understood | Diagnostic | undefined {
  const layout = layoutOf(sheet, known);
  if (layout === undefined) return unknownRows(sheet, known);
  const context = contextOf(sheet, layout, known);
  if ('problem' in context) return context;
  const { kind, columns } = layout;
  const stated = kind === 'months' ? context.year : context.period;
  if (stated === undefined) {
    return {
      code: 'not-a-period',
      severity: 'error',
      file: sheet.place,
      problem: text.noPeriod,
      fix: text.noPeriodFix,
    };
  }
  const rows: IncomingRow[] = [];
  const faults: Diagnostic[] = [];
  for (const [index, cells] of sheet.grid.entries()) {
    if (index <= layout.row) continue;
    const numbers = columns.filter(({ position }) => plain(cells[position]) !== '');
    const named = indicatorIn(cells[layout.names], known);
    if (numbers.length === 0) continue;
    if (named === undefined) {
      faults.push({
        code: 'orphan-reference',
        severity: 'error',
        file: sheet.place,
        row: index + 1,
        problem: text.unknownIndicator(plain(cells[layout.names])),
        fix: text.unknownIndicatorFix,
      });
      continue;
    }
    rows.push(...rowsOf(sheet, { layout, context, stated, known }, index, numbers, named));
  }
  const period =
    kind === 'months'
      ? text.crossYear(stated.value, stated.from)
      : text.crossPeriod(stated.value, stated.from);
  const park =
    kind === 'parks' ? '' : text.crossPark(context.park?.value ?? known.zone, context.park?.from);
  const count = rows.reduce((sum, { cells }) => sum + cells.size - 3, 0);
  const how = text.asCross(text.crossColumns[kind], period, park, count);
  // Of its columns only the names are needed from here on.
  return { dataset: observations as unknown as Dataset, how, rows, faults };
}

interface Reading {
  readonly layout: Layout;
  readonly context: Context;
  readonly stated: Stated;
  readonly known: KnownNames;
}

/** The observations of one row: one for each park or month, with value and growth together. */
function rowsOf(
  sheet: IncomingSheet,
  { layout, context, stated, known }: Reading,
  index: number,
  numbers: readonly NumberColumn[],
  named: { readonly name: string; readonly unit: string },
): IncomingRow[] {
  const cells = sheet.grid[index] ?? [];
  const unitCell = layout.units === undefined ? '' : plain(cells[layout.units]);
  const written =
    unitCell ||
    named.unit ||
    (/^(亿|万|千|百)*(元|美元|人|户|家|个|亩|吨|%)$/.test(context.unit) ? context.unit : '');
  // A unit that is not the indicator's stays with the number, where the checks find it.
  const unit = written === '' || written === known.indicators.get(named.name) ? '' : written;
  const found = new Map<string, Map<string, string>>();
  for (const { position, park, period, key } of numbers) {
    const time =
      period === undefined
        ? stated.value
        : /^\d{4}年/.test(period)
          ? period
          : `${stated.value}${period}`;
    const place = park ?? context.park?.value ?? known.zone;
    const id = `${place}\u0000${time}`;
    const row =
      found.get(id) ??
      new Map([
        ['indicator', named.name],
        ['park', place],
        ['period', time],
      ]);
    const number = plain(cells[position]);
    const bare = /[\d*]$/.test(number);
    row.set(key, key === 'value' && bare ? number + unit : number);
    found.set(id, row);
  }
  return [...found.values()].map((row) => ({
    place: text.rowPlace(sheet.place, index + 1),
    cells: row,
  }));
}
