import type { Cell, Column, ColumnSpec, Disclosure } from '../column.ts';
import type { Reading } from '../reading.ts';
import { numericColumn } from './number.ts';
import { readReading, writtenUnit } from './reading.ts';

/** A unit that counts or measures things: 套, 公里, 万吨/日; a percentage is none. */
const UNIT = /^(?![余多])[\p{Script=Han}㎡㎥]{1,6}(\/[\p{Script=Han}]{1,4})?$/u;

/**
 * A quantity whose unit stands in a column of its own, or is typed after the number: 800套 says 套 to the
 * column `unit`, 300余套 keeps its 余.
 */
export function quantity<const D extends Disclosure>(
  spec: ColumnSpec<boolean, D>,
  unit: { readonly key: string; readonly header: string },
): Column<Reading, D> {
  const read = (text: string, units: readonly string[], example: string): Cell<Reading> => {
    const written = writtenUnit(text);
    if (written === undefined || !UNIT.test(written)) return readReading(text, units, example);
    const cell = readReading(text, [written], example);
    if ('fault' in cell) return cell;
    const conflict = {
      code: 'wrong-unit',
      problem: `单位是“${written}”，与「${unit.header}」不同`,
      fix: `请换算成一样的单位，或改「${unit.header}」`,
    } as const;
    return { ...cell, beside: { key: unit.key, value: written, conflict } };
  };
  return numericColumn<Reading, D>({ ...spec, unit: '按计量单位', min: 0 }, read);
}
