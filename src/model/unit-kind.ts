/** Whether a unit is a share of something, % or ‰: it changes by 百分点 and is never added up. */
export function isRate(unit: string): boolean {
  return unit === '%' || unit === '‰';
}

/** Whether a unit is a share or a quotient (万元/亩): what has it does not grow from zero over a year. */
export function isRatio(unit: string): boolean {
  return isRate(unit) || unit.includes('/');
}
