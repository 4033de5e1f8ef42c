/** The layout of a cross-table: where its head stands, and what its rows and columns are about. */
import type { Diagnostic } from '../../data/diagnostic.ts';
import { columnOf, spellingsOf } from '../../data/header-spelling.ts';
import { observations } from '../../data/observations.ts';
import { importTexts as text } from '../../ui/import.ts';
import type { IncomingSheet } from './incoming.ts';

/** What the cells of a cross-table may name. */
export interface KnownNames {
  /** Unit of each indicator by every name it has. */
  readonly indicators: ReadonlyMap<string, string>;
  readonly parks: ReadonlySet<string>;
  /** What the zone as a whole is called. */
  readonly zone: string;
}

/** What a column of numbers is about. */
export interface NumberColumn {
  readonly position: number;
  readonly park?: string;
  readonly period?: string;
  readonly key: string;
}

type Kind = 'parks' | 'months' | 'measures';

/** A cross-table's head and columns. */
export interface Layout {
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

/** A cell without any spaces. */
export const plain = (cell: string | undefined): string => (cell ?? '').replace(/\s+/g, '');

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
export function indicatorIn(
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

/**
 * Finds head and columns; nothing when it is no cross-table. Below the head, the first column that names
 * indicators has their rows.
 */
export function layoutOf({ grid }: IncomingSheet, known: KnownNames): Layout | undefined {
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

/** A head of parks or months above rows of which none is named as an indicator: their names are wrong. */
export function unknownRows(
  { grid, place }: IncomingSheet,
  known: KnownNames,
): Diagnostic | undefined {
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
