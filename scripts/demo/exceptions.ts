import type { Period } from '../../src/data/period.ts';
import { periodKey } from '../../src/data/period.ts';
import { LATEST } from './calendar.ts';
import type { DemoReading } from './series.ts';
import { writeSteps } from './series.ts';
import { PARKS } from './zone.ts';

/** Cells that replace the usual ones of a row: value, growth and change, and what goes with them. */
export interface Instead {
  readonly figures?: string[];
  readonly status?: string;
  readonly published?: string;
  readonly note?: string;
}

/** A row that is not there at all, or one with other cells. */
export type Exception =
  { readonly kind: 'absent' } | { readonly kind: 'instead'; readonly instead: Instead };

/** Parks whose export figures would show single firms; the two hide each other from subtraction. */
const FEW_EXPORTERS = ['xiwan', 'dongping'];

function instead(cells: Instead): Exception {
  return { kind: 'instead', instead: cells };
}

function ofNewPark(park: string, year: number): Exception | undefined {
  const since = PARKS.find((candidate) => candidate.code === park)?.since ?? 0;
  if (year < since) return instead({ note: '园区2024年新设' });
  return year === since ? instead({ note: '园区2024年新设，无同期数' }) : undefined;
}

/**
 * What real files have and smooth series do not: figures withheld (`*`), not reported (blank), not
 * applicable, late or revised. None touches the zone's six indicators of the half-year report.
 */
export function exceptionFor(
  indicator: string,
  park: string,
  period: Period,
  reading: DemoReading | undefined,
): Exception | undefined {
  const key = periodKey(period);
  if (indicator === 'export-delivery' && park === 'beiling') {
    return instead({ figures: ['—', '—', '—'], note: '无出口企业' });
  }
  if (indicator === 'export-delivery' && FEW_EXPORTERS.includes(park)) {
    return instead({ figures: ['*', '*', '—'], note: '出口企业不足3家，不公布' });
  }
  if (indicator === 'energy' && key === periodKey(LATEST)) return { kind: 'absent' };
  if (indicator === 'direct-financing' && key === periodKey(LATEST)) {
    return instead({ figures: ['', '', '—'], published: '', note: '主管部门尚未反馈' });
  }
  if (indicator === 'direct-financing' && key === '2025-09') {
    return instead({ figures: ['*', '*', '—'], note: '涉及单个企业，不公布' });
  }
  if (indicator === 'fai' && key === '2025-12' && park === 'zone' && reading !== undefined) {
    const first = writeSteps(reading.steps + 67, 2);
    return instead({
      status: '修订',
      published: '2026-04-24',
      note: `年报审核后修订，原发布数${first}亿元`,
    });
  }
  return ofNewPark(park, period.year);
}
