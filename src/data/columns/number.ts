import { makeColumn } from '../column.ts';
import type { Cell, Column, ColumnSpec, Disclosure } from '../column.ts';
import type { ExactReading, Reading } from '../reading.ts';
import { readExact, readReading } from './reading.ts';

/** Limits of a numeric column; both ends are allowed values. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
}

/** What a column of numbers declares. */
export interface NumberSpec<D extends Disclosure> extends ColumnSpec<boolean, D>, Limits {
  /** Unit the number is stored in, e.g. 亩, or `BY_INDICATOR`. */
  readonly unit: string;
  /** Other spellings of the unit accepted after the number, e.g. ㎡ for 平方米. */
  readonly unitAliases?: readonly string[];
}

interface WholeSpec<D extends Disclosure> extends ColumnSpec<boolean, D>, Limits {
  /** What a blank cell means; without it the cell must be filled. */
  readonly fallback?: number;
}

/** From here on a spreadsheet keeps no digit for digit: numbers of fifteen digits are the last. */
const TOO_LARGE = 1e15;

function limit(value: number, { min, max }: Limits): Cell<number> {
  if (Math.abs(value) >= TOO_LARGE) {
    const fix = '多半是几格的数连在了一起，请对照原表改正';
    return { fault: { code: 'out-of-range', problem: '数字超过 15 位，不是一个数', fix } };
  }
  if ((min === undefined || value >= min) && (max === undefined || value <= max)) return { value };
  const expected =
    min === undefined
      ? `应不大于 ${max}`
      : max === undefined
        ? `应不小于 ${min}`
        : `应在 ${min} 到 ${max} 之间`;
  return { fault: { code: 'out-of-range', problem: '数字超出范围', expected } };
}

type Read<T extends Reading> = (text: string, units: readonly string[], example: string) => Cell<T>;

/** A column of numbers that reads its cells in a way of its own; `read` gets the accepted units. */
export function numericColumn<T extends Reading, D extends Disclosure>(
  spec: NumberSpec<D>,
  read: Read<T>,
): Column<T, D> {
  const units = [spec.unit, ...(spec.unitAliases ?? [])];
  const parse = (text: string): Cell<T> => {
    const cell = read(text, units, spec.example);
    if ('fault' in cell || typeof cell.value === 'string') return cell;
    const within = limit(typeof cell.value === 'number' ? cell.value : cell.value.number, spec);
    return 'fault' in within ? within : cell;
  };
  // Every kind of reading includes the reason for a blank cell.
  const blank = { value: 'not-reported' } as Cell<T>;
  return makeColumn<T, D>('number', spec, parse, { unit: spec.unit, blank });
}

/**
 * A number, perhaps with a qualifier (约2100, 30余), or the reason there is none: blank 未报, a dash
 * 不适用, `**` 未公布.
 */
export function number<const D extends Disclosure>(spec: NumberSpec<D>): Column<Reading, D> {
  return numericColumn(spec, readReading);
}

/** A number that others are calculated from and that so must be exact: what firms report, weights. */
export function exactNumber<const D extends Disclosure>(
  spec: NumberSpec<D>,
): Column<ExactReading, D> {
  return numericColumn(spec, readExact);
}

/** A percentage stored as written: 20.47 or 20.47% is 20.47; perhaps with a qualifier. */
export function percent<const D extends Disclosure>(
  spec: ColumnSpec<boolean, D> & Limits,
): Column<Reading, D> {
  return { ...number<D>({ ...spec, unit: '%' }), type: 'percent' };
}

/** A percentage that must be exact. */
export function exactPercent<const D extends Disclosure>(
  spec: ColumnSpec<boolean, D> & Limits,
): Column<ExactReading, D> {
  return { ...exactNumber<D>({ ...spec, unit: '%' }), type: 'percent' };
}

/** A whole number that is always there, such as an order or a count of decimals. */
export function whole<const D extends Disclosure>(spec: WholeSpec<D>): Column<number, D> {
  const parse = (text: string): Cell<number> => {
    const cell = readExact(text, [], spec.example);
    if ('fault' in cell) return cell;
    if (typeof cell.value === 'number' && Number.isInteger(cell.value))
      return limit(cell.value, spec);
    return {
      fault: { code: 'not-whole', problem: '不是整数', expected: `应填整数，如 ${spec.example}` },
    };
  };
  const extras = spec.fallback === undefined ? {} : { blank: { value: spec.fallback } };
  return makeColumn<number, D>('whole', spec, parse, extras);
}

/** A calendar year, written 2026 or 2026年. */
export function year<const D extends Disclosure>(
  spec: Omit<ColumnSpec<true, D>, 'required'>,
): Column<number, D> {
  const expected = '应填四位年份，如 2026';
  return makeColumn<number, D>('year', { ...spec, required: true }, (text) => {
    const cell = readExact(text, ['年', '年度'], spec.example);
    if (
      !('fault' in cell) &&
      typeof cell.value === 'number' &&
      /^(19|20)\d{2}$/.test(String(cell.value))
    ) {
      return { value: cell.value };
    }
    return { fault: { code: 'not-a-year', problem: '不是年份', expected } };
  });
}
