import { makeColumn } from '../column.ts';
import type { Column, ColumnSpec, Disclosure } from '../column.ts';
import { isPeriodFault, parsePeriod } from '../period.ts';
import type { Period } from '../period.ts';

/** A statistical period such as 2026年1-6月. Always required. */
export function period<const D extends Disclosure>(
  spec: Omit<ColumnSpec<true, D>, 'required'>,
): Column<Period, D> {
  return makeColumn<Period, D>('period', { ...spec, required: true }, (cell) => {
    const parsed = parsePeriod(cell);
    return isPeriodFault(parsed) ? { fault: parsed } : { value: parsed };
  });
}
