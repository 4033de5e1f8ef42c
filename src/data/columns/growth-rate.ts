import type { Cell, Column, ColumnSpec, Disclosure } from '../column.ts';
import type { Reading } from '../reading.ts';
import { halfWidth } from '../text.ts';
import { numericColumn } from './number.ts';
import { readReading } from './reading.ts';

/** 负增长**, 增长*%, 下降X.X%: which way a rate went whose size is kept back. */
const MASKED =
  /^(?:同比)?(?:(负增长|下降|减少|回落|[↓▼])|(增长|上升|提高|增加|[↑▲]))[xX×*]+(?:\.[xX×*]+)?%?$/;

/**
 * A growth rate in %. One whose sign alone is published (负增长*%) is withheld, and says its direction to
 * the column `trend` beside it.
 */
export function growthRate<const D extends Disclosure>(
  spec: ColumnSpec<boolean, D>,
  trend: { readonly key: string; readonly header: string },
): Column<Reading, D> {
  const read = (text: string, units: readonly string[], example: string): Cell<Reading> => {
    const found = MASKED.exec(halfWidth(text).replace(/\s/g, ''));
    if (found === null) return readReading(text, units, example);
    const isFall = found[1] !== undefined;
    const conflict = {
      code: 'direction-differs',
      problem: `写的是${isFall ? '下降' : '增长'}，「${trend.header}」填的却相反`,
      fix: '请核对两格；写成“负增长**”的，同比方向可以留空',
    } as const;
    const beside = { key: trend.key, value: isFall ? 'down' : 'up', conflict };
    return { value: 'withheld', beside };
  };
  return { ...numericColumn<Reading, D>({ ...spec, unit: '%' }, read), type: 'percent' };
}
