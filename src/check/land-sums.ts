import { lastDayOf } from '../model/day.ts';
import { eventArea } from '../model/land-flow.ts';
import { indicators } from '../data/indicators.ts';
import type { IndicatorRole } from '../data/indicator-roles.ts';
import type { LandStage } from '../data/parcel-events.ts';
import { parcelEvents } from '../data/parcel-events.ts';
import { observations } from '../data/observations.ts';
import { parcels } from '../data/parcels.ts';
import { parks } from '../data/parks.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { differsBy, isSlip } from './differ.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { THRESHOLDS } from './thresholds.ts';

/** Indicators, by what they are for, and the stage of parcels they add up over a year. */
const STAGES: Partial<Readonly<Record<IndicatorRole, LandStage>>> = {
  'land-banked': 'reserved',
  'land-supplied': 'supplied',
};

interface Move {
  readonly park: string;
  readonly stage: LandStage;
  readonly date: string;
  readonly areaMu: number;
}

/** Every step of a parcel whose area is a number. */
function movesOf(tables: ReadTables): Move[] {
  const byCode = new Map(
    wholeRows(tableOf(tables, parcels)).map(({ cells }) => [cells.code, cells] as const),
  );
  return wholeRows(tableOf(tables, parcelEvents)).flatMap(({ cells }) => {
    const parcel = byCode.get(cells.parcel);
    const areaMu = parcel && eventArea(cells, parcel);
    return parcel === undefined || typeof areaMu !== 'number'
      ? []
      : [{ park: parcel.park, stage: cells.stage, date: cells.date, areaMu }];
  });
}

/**
 * Warns where the parcels that reached a stage in a year come to more than the indicator that counts
 * them: the report would say both. Less is no doubt, for the table of parcels need not hold all land.
 * Only the first such period of a year is named, as later ones of a running total follow from it.
 */
export function checkLandSums(tables: ReadTables): void {
  const moves = movesOf(tables);
  if (moves.length === 0) return;
  const byCode = new Map(tableOf(tables, indicators).rows.map(({ cells }) => [cells.code, cells]));
  const zone = tableOf(tables, parks).rows.find(({ cells }) => cells.kind === 'zone')?.cells.code;
  const table = tableOf(tables, observations);
  const alreadyReported = new Set<string>();
  for (const row of wholeRows(table).sort((a, b) => a.cells.period.month - b.cells.period.month)) {
    const { indicator, park, period, status, value } = row.cells;
    const about = byCode.get(indicator);
    const stage = about?.role && STAGES[about.role];
    const name = `${indicator}\u0000${park}\u0000${period.year}`;
    if (stage === undefined || about?.unit !== '亩' || about.accumulation !== 'cumulative')
      continue;
    if (typeof value !== 'number' || status === 'forecast' || alreadyReported.has(name)) continue;
    const last = lastDayOf(period);
    const counted = moves.filter(
      (move) =>
        move.stage === stage &&
        move.date.startsWith(String(period.year)) &&
        move.date <= last &&
        (park === zone || move.park === park),
    );
    const sum = counted.reduce((total, { areaMu }) => total + areaMu, 0);
    const allowed = Math.max(Math.abs(value) * THRESHOLDS.sumShare, 10 ** -(about.decimals ?? 2));
    if (sum < value || !differsBy(value, sum, allowed) || isSlip(value, sum)) continue;
    alreadyReported.add(name);
    reportCell(table, row, 'value', {
      code: 'land-sum-exceeds',
      severity: 'warning',
      problem: `地块进展表里同期${stage === 'reserved' ? '收储' : '供应'}的 ${counted.length} 块地已有 ${Number(sum.toFixed(1))}亩，比指标还多`,
      fix: '请核对指标数、各地块的日期和面积；口径不同的（如指标不含划拨用地），请在已核实事项表里说明',
    });
  }
}
