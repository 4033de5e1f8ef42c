import type { Table } from './csv-write.ts';
import { makeIndicators } from './indicators.ts';
import { makeObservations } from './observations.ts';
import { makeParks } from './parks.ts';
import { makeTargets } from './targets.ts';

/**
 * Every file of the demo. All are about one fictional zone and agree with each other:
 *
 * zone.ts ─▶ parks.csv
 * indicators-*.ts ─▶ indicators.csv
 * plans.ts ─▶ flow.ts, stock.ts, signings.ts, ratio.ts ─▶ exceptions.ts ─▶ observations.csv
 * targets-2026.ts ─▶ targets.csv
 */
export function makeTables(): readonly Table[] {
  return [makeParks(), makeIndicators(), makeObservations(), makeTargets()];
}
