import type { Reading } from '../data/reading.ts';
import { formatReading } from './missing.ts';
import { formatNumber } from './number.ts';
import type { NumberStyle } from './number.ts';

/**
 * A number with the decimals it was typed with and its unit: 1.968公里; in words where there is none.
 * For figures that have no decimals of their own to show, as those of facilities.
 */
export function formatTyped(reading: Reading, unit: string, style: NumberStyle = {}): string {
  return formatReading(reading, (value) => {
    const decimals = (String(value).split('.')[1] ?? '').length;
    return `${formatNumber(value, decimals, style)}${unit}`;
  });
}
