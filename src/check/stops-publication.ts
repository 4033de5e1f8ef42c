import { STOPS_PUBLICATION } from '../data/codes-of-publication.ts';
import type { Dataset } from '../data/dataset.ts';
import { datasets } from '../data/datasets.ts';
import { tableFileOf } from '../data/diagnostic.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import type { Park } from '../data/park.ts';
import { rowsIn } from '../data/park-rows.ts';
import type { TextRemark } from '../data/text-remark.ts';

/** Whether the public edition has the cell, or some cell of the row or file, that a finding is about. */
function isPublished(d: Diagnostic, open: Park): boolean {
  const dataset = (datasets as readonly Dataset[]).find(({ file }) => file === tableFileOf(d));
  if (dataset === undefined || d.row === undefined) return true;
  if (!rowsIn(open, dataset).some(({ at }) => at.row === d.row)) return false;
  const column = Object.values(dataset.columns).find(({ header }) => header === d.header);
  return column === undefined || column.disclosure === 'public';
}

/** The findings on which the public edition is not built: they stand unacknowledged in what it shows. */
export function stopsPublication(
  open: Park,
  diagnostics: readonly Diagnostic[],
  prose: readonly TextRemark[],
): readonly (Diagnostic | TextRemark)[] {
  return [
    ...diagnostics.filter(
      (d) => d.severity === 'warning' && STOPS_PUBLICATION.has(d.code) && isPublished(d, open),
    ),
    ...prose.filter(
      ({ code, severity }) =>
        severity === 'warning' && code !== undefined && STOPS_PUBLICATION.has(code),
    ),
  ];
}

/**
 * How many findings of each code must be settled before publication: `unit-slip 2 处`; undefined when
 * there is none.
 */
export function formatStops(stops: readonly { readonly code?: string }[]): string | undefined {
  if (stops.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { code = '' } of stops) counts.set(code, (counts.get(code) ?? 0) + 1);
  const each = [...counts].map(([code, count]) => `${code} ${count} 处`).join('、');
  return `有 ${stops.length} 处提醒，公开版发布前必须处理：${each}。请改正；核实无误的，逐条登记在“已核实事项”（acknowledged.csv）里。`;
}
