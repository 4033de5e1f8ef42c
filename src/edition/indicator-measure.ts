/** Which figure of firms an indicator adds up: known by its name, as in the headers of the table. */
import type { AggregateMeasure } from '../data/aggregates.ts';
import { AGGREGATE_MEASURES } from '../data/aggregates.ts';
import type { Column } from '../data/column.ts';
import { enterprisePeriods } from '../data/enterprise-periods.ts';
import type { Indicator } from '../data/indicators.ts';
import { SCORING_ITEMS } from '../data/scoring.ts';
import type { ScoringKey } from '../data/scoring.ts';
import { partsOfItem } from '../model/per-mu.ts';

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

/** Words that only say whom a figure covers: 规上工业企业营业收入, 全区规模以上工业总产值. */
const WHOM = /规模以上|规上|全区|全市|全口径|园区|工业|企业|本级/g;

/** Other ways to write what a column of firms holds. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/^税收收入$/, '税收'],
  [/^研发(经费)?(投入|支出)$/, '研发经费'],
  [/^用地面积$/, '用地'],
  [/^劳动生产率$/, '全员劳动生产率'],
];

/** A name without its unit and without the words that only narrow whom it covers. */
function plainName(name: string): string {
  const bare = name.replace(/[（(][^（()）]*[)）]/g, '').replace(WHOM, '');
  return SYNONYMS.reduce((text, [other, usual]) => text.replace(other, usual), bare);
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

const isMeasure = (amount: string): amount is AggregateMeasure =>
  (AGGREGATE_MEASURES as readonly string[]).includes(amount);

/**
 * The measures a ratio indicator is made of: together with one part it gives the other away. None
 * when it is no known ratio.
 */
export function measuresOfRatio(
  indicator: Pick<Indicator, 'name' | 'shortName'>,
): readonly AggregateMeasure[] {
  const names = [indicator.name, indicator.shortName].map(plainName);
  const item = (Object.keys(SCORING_ITEMS) as ScoringKey[]).find((key) =>
    SCORING_ITEMS[key].some((label) => names.includes(plainName(label))),
  );
  if (item === undefined) return [];
  // Average staff are not added up over groups; those at the end of the period stand for them.
  return partsOfItem(item).flatMap((amount) => {
    const measure = amount === 'averageStaff' ? 'staff' : amount;
    return isMeasure(measure) ? [measure] : [];
  });
}
