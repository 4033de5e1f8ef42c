import type { Dataset } from '../../data/dataset.ts';
import type { Diagnostic } from '../../data/diagnostic.ts';
import { observations } from '../../data/observations.ts';
import { importTexts as text } from '../../ui/import.ts';
import {
  indicatorIn,
  type KnownNames,
  type Layout,
  layoutOf,
  type NumberColumn,
  plain,
  unknownRows,
} from './cross-layout.ts';
import { periodsIn, yearsIn } from './stated-period.ts';
import type { Stated } from './stated-period.ts';
import type { IncomingSheet } from './incoming.ts';
import type { IncomingRow, Understood } from './incoming-table.ts';

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
