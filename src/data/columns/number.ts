import { makeColumn } from '../column.ts';
import type { Cell, Column, ColumnSpec, Disclosure } from '../column.ts';
import type { Reading } from '../reading.ts';
import { readReading } from './reading.ts';

/** Limits of a numeric column; both ends are allowed values. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
}

interface NumberSpec<D extends Disclosure> extends ColumnSpec<boolean, D>, Limits {
  /** Unit the number is stored in, e.g. 亩, or `BY_INDICATOR`. */
  readonly unit: string;
  /** Other spellings of the unit accepted after the number, e.g. ㎡ for 平方米. */
  readonly unitAliases?: readonly string[];
}

interface WholeSpec<D extends Disclosure> extends ColumnSpec<boolean, D>, Limits {
  /** What a blank cell means; without it the cell must be filled. */
  readonly fallback?: number;
}

function limit(value: number, { min, max }: Limits): Cell<number> {
  if ((min === undefined || value >= min) && (max === undefined || value <= max)) return { value };
  const expected =
    min === undefined
      ? `应不大于 ${max}`
      : max === undefined
        ? `应不小于 ${min}`
        : `应在 ${min} 到 ${max} 之间`;
  return { fault: { code: 'out-of-range', problem: '数字超出范围', expected } };
}

/** A number or the reason there is none: blank 未报, a dash 不适用, `**` 未公布. */
export function number<const D extends Disclosure>(spec: NumberSpec<D>): Column<Reading, D> {
  const units = [spec.unit, ...(spec.unitAliases ?? [])];
  const parse = (text: string): Cell<Reading> => {
    const cell = readReading(text, units, spec.example);
    return 'fault' in cell || typeof cell.value === 'string' ? cell : limit(cell.value, spec);
  };
  return makeColumn<Reading, D>('number', spec, parse, {
    unit: spec.unit,
    blank: { value: 'not-reported' },
  });
}

/** A percentage stored as written: 20.47 or 20.47% is 20.47. */
export function percent<const D extends Disclosure>(
  spec: ColumnSpec<boolean, D> & Limits,
): Column<Reading, D> {
  return { ...number<D>({ ...spec, unit: '%' }), type: 'percent' };
}

/** A whole number that is always there, such as an order or a count of decimals. */
export function whole<const D extends Disclosure>(spec: WholeSpec<D>): Column<number, D> {
  const parse = (text: string): Cell<number> => {
    const cell = readReading(text, [], spec.example);
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
    const cell = readReading(text, ['年', '年度'], spec.example);
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
