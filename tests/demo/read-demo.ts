import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A demo file as committed: each row by header, read without the project's own parser. */
export function readDemo(file: string): readonly Record<string, string>[] {
  const bytes = readFileSync(new URL(`../../data/${file}`, import.meta.url));
  return parse(bytes, { bom: true, columns: true }) as Record<string, string>[];
}

/** A cell by header; throws when the row has no such column. */
export function cell(row: Record<string, string>, header: string): string {
  const text = row[header];
  if (text === undefined) throw new Error(`no column ${header}`);
  return text;
}

/** The cell as a number; NaN for what is withheld, missing or not applicable. */
export function numberIn(row: Record<string, string>, header: string): number {
  const text = cell(row, header);
  return text === '' ? Number.NaN : Number(text);
}

/** The row of observations.csv for an indicator, a park and a period as written. */
export function observation(
  indicator: string,
  period: string,
  park = '全区',
): Record<string, string> {
  const found = OBSERVATIONS.find(
    (row) => row['指标'] === indicator && row['园区'] === park && row['期间'] === period,
  );
  if (found === undefined) throw new Error(`no ${indicator} of ${park} in ${period}`);
  return found;
}

/** The target row of an indicator for 2026. */
export function target2026(indicator: string, park = '全区'): Record<string, string> {
  const found = TARGETS.find(
    (row) => row['指标'] === indicator && row['园区'] === park && row['年度'] === '2026',
  );
  if (found === undefined) throw new Error(`no target of ${park} for ${indicator}`);
  return found;
}

export const INDICATOR_ROWS = readDemo('indicators.csv');
export const OBSERVATIONS = readDemo('observations.csv');
export const TARGETS = readDemo('targets.csv');
