/**
 * Percent and percentage points. A rate changes by 百分点, a level by %: the two have separate
 * functions here so a caller has to know which one it means.
 */
import { formatFigure, type NumberStyle } from './number.ts';

/** Decimals of percentages and percentage points in the reports. */
export const PERCENT_DECIMALS = 2;

/** 20.47 → 20.47%. Takes a percent number. */
export function formatPercent(
  percent: number,
  decimals: number = PERCENT_DECIMALS,
  style: NumberStyle = {},
): string {
  return `${formatFigure(percent, decimals, style)}%`;
}

/** 0.3862 → 38.62%. Takes a fraction (share, completion, time progress). */
export function formatShare(fraction: number, decimals: number = PERCENT_DECIMALS): string {
  return formatPercent(fraction * 100, decimals);
}

/** −11.38 → −11.38个百分点; with `signed`, 16.35 → +16.35个百分点. */
export function formatPoints(
  points: number,
  decimals: number = PERCENT_DECIMALS,
  style: NumberStyle = {},
): string {
  return `${formatFigure(points, decimals, style)}个百分点`;
}

/** 0.30 → 0.30个千分点: how a rate in ‰ changes. */
export function formatPerMillePoints(points: number): string {
  return `${formatFigure(points, PERCENT_DECIMALS)}个千分点`;
}

/** A range of percent numbers; both ends carry the sign (GB/T 15835): 63%～68%. */
export function formatPercentRange(from: number, to: number, decimals: number = 0): string {
  return `${formatPercent(from, decimals)}～${formatPercent(to, decimals)}`;
}
