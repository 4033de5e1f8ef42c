import { flowSeries } from './flow-parks.ts';
import { indicatorOf, INDICATORS } from './indicators.ts';
import { parcelSeries } from './land/parcel-series.ts';
import { PLANS } from './plans.ts';
import type { Operand } from './ratio.ts';
import { ratioSeries } from './ratio.ts';
import type { SeriesByPark } from './series.ts';
import { signingSeries } from './signings.ts';
import { stockSeries } from './stock.ts';

function operand(code: string): Operand {
  return { series: seriesOf(code), decimals: indicatorOf(code).decimals };
}

/** Makes one indicator's readings from its plan. Throws on an indicator without a plan. */
function seriesOf(code: string): SeriesByPark {
  const plan = PLANS[code];
  const { decimals } = indicatorOf(code);
  if (plan === undefined) throw new Error(`no plan for the indicator ${code}`);
  if (plan.kind === 'flow') return flowSeries(code, plan, decimals);
  if (plan.kind === 'stock') return stockSeries(code, plan, decimals);
  if (plan.kind === 'signings') return signingSeries(plan);
  if (plan.kind === 'parcels') return parcelSeries(plan);
  return ratioSeries(plan, operand(plan.above), operand(plan.below));
}

/** Every indicator's readings for the zone and the parks, by indicator code. */
export function makeAllSeries(): ReadonlyMap<string, SeriesByPark> {
  return new Map(INDICATORS.map(({ code }) => [code, seriesOf(code)]));
}
