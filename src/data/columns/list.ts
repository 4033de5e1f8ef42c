import type { Cell, Column, Disclosure } from '../column.ts';
import type { Remark } from '../diagnostic.ts';
import { trimSpaces } from '../text.ts';

/** What staff put between entries of one cell. A slash may belong to an entry (110/10kV). */
const BETWEEN = /[、，,；;\r\n]+/;

/**
 * A column of several entries in one cell, each as `column` reads it: 道路、供水、供电. A blank cell is
 * an empty list; an entry written twice counts once. The first entry at fault is the cell's fault.
 */
export function list<T, D extends Disclosure>(
  column: Column<T, D>,
): Column<readonly Exclude<T, undefined>[], D> {
  const read = (text: string): Cell<readonly Exclude<T, undefined>[]> => {
    const values = new Set<Exclude<T, undefined>>();
    let remark: Remark | undefined;
    for (const entry of text.split(BETWEEN)) {
      if (trimSpaces(entry) === '') continue;
      const cell = column.read(trimSpaces(entry));
      if ('fault' in cell) {
        return { fault: { ...cell.fault, problem: `“${trimSpaces(entry)}”${cell.fault.problem}` } };
      }
      if (cell.value !== undefined) values.add(cell.value as Exclude<T, undefined>);
      remark ??= cell.remark;
    }
    return { value: [...values], ...(remark === undefined ? {} : { remark }) };
  };
  return { ...column, type: 'list', required: false, read };
}
