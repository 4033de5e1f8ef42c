import type { Reading } from '../data/reading.ts';
import { formatMissing } from './missing.ts';
import { qualifyParts } from './qualifier.ts';
import { quantityParts, type QuantityParts, type QuantityStyle } from './unit.ts';

/**
 * A reading in two pieces, for tiles that set number and unit in different sizes. What belongs to the
 * number stands with it: 约2100 亩, 30余 家, 16 家左右; a reason is alone, without a unit.
 */
export function readingParts(reading: Reading, unit: string, style: QuantityStyle): QuantityParts {
  if (typeof reading === 'string') return { number: formatMissing(reading), unit: '' };
  if (typeof reading === 'number') return quantityParts(reading, unit, style);
  return qualifyParts(quantityParts(reading.number, unit, style), reading.qualifier);
}
