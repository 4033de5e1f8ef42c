import { indicators } from '../data/indicators.ts';
import { observations } from '../data/observations.ts';
import { parks } from '../data/parks.ts';
import { periodKey } from '../data/period.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import type { TableRow } from '../data/table.ts';
import { differsBy, isSlip } from './differ.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { THRESHOLDS } from './thresholds.ts';

type ObservationRow = TableRow<(typeof observations)['columns']>;

/**
 * Compares the zone's figure with the sum of its parks where the indicator says they add up and every
 * park that ever reports it has a number for the period.
 */
export function checkParkSums(tables: ReadTables): void {
  const zone = tableOf(tables, parks).rows.find(({ cells }) => cells.kind === 'zone')?.cells.code;
  const additive = new Map(
    wholeRows(tableOf(tables, indicators))
      .filter(({ cells }) => cells.additive)
      .map(({ cells }) => [cells.code, cells]),
  );
  const children = new Set(
    tableOf(tables, parks)
      .rows.filter(({ cells }) => cells.parent === zone || cells.parent === undefined)
      .map(({ cells }) => cells.code)
      .filter((code) => code !== zone),
  );
  const reporting = new Map<string, Set<string>>();
  const groups = new Map<string, Map<string, ObservationRow>>();
  const table = tableOf(tables, observations);
  for (const row of wholeRows(table)) {
    const { indicator, park, period } = row.cells;
    if (!additive.has(indicator) || (park !== zone && !children.has(park))) continue;
    const name = `${indicator}\u0000${periodKey(period)}`;
    groups.set(name, (groups.get(name) ?? new Map()).set(park, row));
    if (park !== zone) reporting.set(indicator, (reporting.get(indicator) ?? new Set()).add(park));
  }
  for (const group of groups.values()) {
    const whole = zone === undefined ? undefined : group.get(zone);
    const value = whole?.cells.value;
    if (whole === undefined || typeof value !== 'number') continue;
    const parts = [...(reporting.get(whole.cells.indicator) ?? [])].map(
      (park) => group.get(park)?.cells.value,
    );
    const numbers = parts.filter((part) => typeof part === 'number');
    if (parts.length < 2 || numbers.length < parts.length) continue;
    const sum = numbers.reduce((total, part) => total + part, 0);
    const decimals = additive.get(whole.cells.indicator)?.decimals ?? 0;
    // Each rounded part may be off by half of the last digit.
    const rounding = ((numbers.length + 1) / 2) * 10 ** -decimals;
    const allowed = Math.max(rounding, Math.abs(value) * THRESHOLDS.sumShare);
    if (!differsBy(value, sum, allowed) || isSlip(value, sum)) continue;
    reportCell(table, whole, 'value', {
      code: 'parks-sum-differs',
      severity: 'warning',
      problem: `与各园区之和 ${Number(sum.toFixed(decimals))} 不符`,
      fix: '请核对各园区的数；不能相加的指标，请在指标表的「可加总」填“否”',
    });
  }
}
