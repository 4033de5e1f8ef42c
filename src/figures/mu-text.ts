/** Areas of land in words. */
import { formatAmountSum } from '../format/amount-sum.ts';
import { formatFigure, formatNumber } from '../format/number.ts';
import { formatMissing } from '../format/missing.ts';
import { qualifyText } from '../format/qualifier.ts';
import type { AmountSum } from '../model/amounts.ts';
import { isMissing } from '../model/reading.ts';
import { land } from '../ui/land.ts';

/** 亩 in a sentence or a label, with one decimal where it has any: 2100, 98.5. */
export function muText(area: number): string {
  return formatFigure(area, 1);
}

/** 亩 in a column, where decimals stand below each other: 2100.0. */
export function muColumn(area: number): string {
  return formatNumber(area, 1);
}

/**
 * A sum with its unit: 420亩; 至少300亩（另有1块未公布） when the area of a parcel is not known, 面积未公布
 * when none is.
 */
export function muSum(sum: AmountSum): string {
  if (isMissing(sum.total) && sum.known === 0) return land.noArea(formatMissing(sum.total));
  return formatAmountSum(sum, (area) => `${muText(area)}亩`, '块');
}

/** How many parcels, and what they come to: 3块 420亩; 没有地块 of none. */
export function parcelsText(count: number, area: AmountSum): string {
  return count === 0 ? land.noParcels : land.map.value(String(count), muSum(area));
}

/** `muSum` without unit, for a column whose head names it. */
export function muCell(sum: AmountSum): string {
  return formatAmountSum(sum, muColumn, '块');
}

/** The same in a drawing, where there is room for a few letters only: 至少300. */
export function muLabel({ count, inexact, known, total }: AmountSum): string {
  if (isMissing(total) && count === 0) return formatMissing(total);
  const area = inexact ? qualifyText(muText(known), 'about') : muText(known);
  return isMissing(total) ? land.map.least(area) : area;
}
