/** A standing worked out from one row and one target, as pages get it. */
import type { Observation } from '../../src/data/observations.ts';
import type { Target } from '../../src/data/targets.ts';
import { standingOf, type Standing } from '../../src/model/standing.ts';
import { observation, tables, target } from '../model/tables.ts';

/**
 * The standing of `code` in the zone.
 *
 * @param row overrides of the observation
 * @param goal overrides of the target, or nothing for no target
 * @param growthLastYear the stated rate of the same period last year
 */
export function standing(
  code: string,
  row: Partial<Observation>,
  goal?: Partial<Target>,
  growthLastYear?: number,
): Standing {
  const now = observation(code, 'zone', row);
  const year = now.period.year;
  const rows = [now];
  if (growthLastYear !== undefined) {
    const period = { year: year - 1, month: now.period.month };
    rows.push(observation(code, 'zone', { period, growth: growthLastYear }));
  }
  const goals = goal === undefined ? [] : [target(code, 'zone', { year, ...goal })];
  const found = standingOf(tables(rows, goals), code, 'zone', now.period);
  if (found === undefined) throw new Error(`no standing for ${code}`);
  return found;
}
