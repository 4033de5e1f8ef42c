/** Which figure of firms an indicator adds up: known by its name, as in the headers of the table. */
import type { AggregateMeasure } from '../data/aggregates.ts';
import { AGGREGATE_MEASURES } from '../data/aggregates.ts';
import type { Column } from '../data/column.ts';
import { enterprisePeriods } from '../data/enterprise-periods.ts';
import type { Indicator } from '../data/indicators.ts';
import { SCORING_ITEMS } from '../data/scoring.ts';
import type { ScoringKey } from '../data/scoring.ts';

/** A measure with what one of its units is in the indicator's unit: 万元 → 亿元 is 0.0001. */
export interface MeasureOf {
  readonly measure: AggregateMeasure;
  readonly factor: number;
}

const STEPS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

function splitUnit(unit: string): { readonly base: string; readonly size: number } {
  const size = STEPS[unit.charAt(0)];
  return size === undefined || unit.length === 1
    ? { base: unit, size: 1 }
    : { base: unit.slice(1), size };
}

/** A name without its unit and without the words that only narrow whom it covers. */
function plainName(name: string): string {
  return name.replace(/[（(].*[)）]$/, '').replace(/^(规模以上|规上|全区|全口径)/, '');
}

/** The measure an indicator is the sum of, undefined when firms do not report it. */
export function measureOfIndicator(
  indicator: Pick<Indicator, 'name' | 'shortName' | 'unit'>,
): MeasureOf | undefined {
  const names = [indicator.name, indicator.shortName].map(plainName);
  for (const measure of AGGREGATE_MEASURES) {
    if (measure === 'enterprises') continue;
    const column: Column = enterprisePeriods.columns[measure];
    if (![column.header, ...column.aliases].some((name) => names.includes(plainName(name)))) {
      continue;
    }
    const [from, to] = [splitUnit(column.unit ?? ''), splitUnit(indicator.unit)];
    if (from.base === to.base) return { measure, factor: from.size / to.size };
  }
  return undefined;
}

/** What a ratio is made of: together with one part it gives the other away. */
const RATIOS: Partial<Record<ScoringKey, readonly AggregateMeasure[]>> = {
  'tax-per-mu': ['tax', 'landMu'],
  'value-added-per-mu': ['valueAdded', 'landMu'],
  'output-per-mu': ['output', 'landMu'],
  'revenue-per-mu': ['revenue', 'landMu'],
  'value-added-per-energy': ['valueAdded', 'energy'],
  'labour-productivity': ['valueAdded', 'staff'],
  'rnd-share': ['rnd', 'revenue'],
};

/** The measures a ratio indicator is made of; none when it is no known ratio. */
export function measuresOfRatio(
  indicator: Pick<Indicator, 'name' | 'shortName'>,
): readonly AggregateMeasure[] {
  const names: readonly string[] = [indicator.name, indicator.shortName];
  const item = Object.entries(SCORING_ITEMS).find(([, labels]) =>
    labels.some((label) => names.includes(label)),
  );
  return item === undefined ? [] : (RATIOS[item[0] as ScoringKey] ?? []);
}
