import type { RatioPlan } from './plan.ts';
import type { DemoReading, Series, SeriesByPark } from './series.ts';
import { growthOf, toHundredths } from './series.ts';

/** A finished series with the decimals its steps are in. */
export interface Operand {
  readonly series: SeriesByPark;
  readonly decimals: number;
}

function yearEarlier(key: string): string {
  return `${Number(key.slice(0, 4)) - 1}${key.slice(4)}`;
}

/** Mean of the published months of the year up to `key`. */
function meanSoFar(series: Series, key: string): number | undefined {
  const steps = [...series]
    .filter(([other]) => other.slice(0, 4) === key.slice(0, 4) && other <= key)
    .map(([, reading]) => reading.steps);
  return steps.length === 0 ? undefined : steps.reduce((a, b) => a + b, 0) / steps.length;
}

/**
 * One indicator over another, two decimals, worked out from the published figures so that a reader
 * can check it. Per-unit values (万元/亩) state growth and change, shares (%) only the change in
 * percentage points. Nothing is stated where the year before is not published.
 */
export function ratioSeries(plan: RatioPlan, above: Operand, below: Operand): SeriesByPark {
  const all = new Map<string, Series>();
  for (const [park, numerators] of above.series) {
    const denominators = below.series.get(park);
    if (denominators === undefined) continue;
    const values = new Map<string, number>();
    for (const [key, { steps }] of numerators) {
      const under = plan.mean ? meanSoFar(denominators, key) : denominators.get(key)?.steps;
      if (under === undefined || under <= 0) continue;
      const value = (steps / 10 ** above.decimals / (under / 10 ** below.decimals)) * plan.factor;
      values.set(key, toHundredths(value));
    }
    const readings = new Map<string, DemoReading>();
    for (const [key, value] of values) {
      const base = values.get(yearEarlier(key));
      const steps = Math.round(value * 100);
      readings.set(key, {
        steps,
        growth: plan.factor === 100 ? undefined : growthOf(value, base),
        change: base === undefined ? undefined : steps - Math.round(base * 100),
      });
    }
    all.set(park, readings);
  }
  return all;
}
