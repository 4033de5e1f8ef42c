/** Which figures of firms an indicator is made of: known by its name, as in the headers of the table. */
import type { WatchedMeasure } from '../data/aggregates.ts';
import { WATCHED_MEASURES } from '../data/aggregates.ts';
import type { Column } from '../data/column.ts';
import { enterprisePeriods } from '../data/enterprise-periods.ts';
import type { Indicator } from '../data/indicators.ts';
import { SCORING_ITEMS } from '../data/scoring.ts';
import type { ScoringKey } from '../data/scoring.ts';
import { partsOfItem } from '../model/per-mu.ts';

/** A measure with what one of its units is in the indicator's unit: 万元 → 亿元 is 0.0001. */
export interface MeasureOf {
  readonly measure: WatchedMeasure;
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
  [/^(工业)?用电$/, '用电量'],
];

/** A name without its unit and without the words that only narrow whom it covers. */
function plainName(name: string): string {
  const bare = name.replace(/[（(][^（()）]*[)）]/g, '').replace(WHOM, '');
  return SYNONYMS.reduce((text, [other, usual]) => text.replace(other, usual), bare);
}

/** The column of firms a measure is read from; the number of firms is read from none. */
function columnOf(measure: WatchedMeasure): Column | undefined {
  if (measure === 'enterprises') return undefined;
  return enterprisePeriods.columns[measure === 'grossTax' ? 'tax' : measure];
}

function isCalled(column: Column, names: readonly string[]): boolean {
  return [column.header, ...column.aliases].some((name) => names.includes(plainName(name)));
}

/**
 * The measures an indicator may be the sum of: none when firms do not report it, two where its name
 * does not tell them apart (taxes before and after refunds).
 */
export function measuresOfIndicator(
  indicator: Pick<Indicator, 'name' | 'shortName' | 'unit'>,
): readonly MeasureOf[] {
  const names = [indicator.name, indicator.shortName].map(plainName);
  return WATCHED_MEASURES.flatMap((measure) => {
    const column = columnOf(measure);
    if (column === undefined || !isCalled(column, names)) return [];
    const [from, to] = [splitUnit(column.unit ?? ''), splitUnit(indicator.unit)];
    return from.base === to.base ? [{ measure, factor: from.size / to.size }] : [];
  });
}

/** What stands above and below the line of a ratio: one measure, or two its name does not tell apart. */
export interface RatioParts {
  readonly above: readonly WatchedMeasure[];
  readonly below: readonly WatchedMeasure[];
}

/** Measures so close to each other that a name may mean either, and one tells the other. */
const ALIKE: readonly (readonly WatchedMeasure[])[] = [
  ['tax', 'grossTax'],
  ['averageStaff', 'staff'],
];

const isMeasure = (amount: string): amount is WatchedMeasure =>
  (WATCHED_MEASURES as readonly string[]).includes(amount);

/** Ratios that are no items of per-mu evaluation, with what stands above and below the line. */
const OTHER_RATIOS: readonly (readonly [RegExp, readonly WatchedMeasure[]])[] = [
  [/^(单位|万元)?增加值(综合)?能耗$/, ['energy', 'valueAdded']],
  [/^(单位|万元)?(总)?产值(综合)?能耗$/, ['energy', 'output']],
  [/^(单位|万元)?增加值(电耗|用电量)$/, ['electricity', 'valueAdded']],
  [/^(单位|万元)?(总)?产值(电耗|用电量)$/, ['electricity', 'output']],
  [/^单位(能耗|综合能耗)(总)?产值$/, ['output', 'energy']],
  [/^单位(能耗|综合能耗)税收$/, ['tax', 'energy']],
  [/^单位(用电|电耗|用电量)增加值$/, ['valueAdded', 'electricity']],
  [/^单位(用电|电耗|用电量)(总)?产值$/, ['output', 'electricity']],
  [/^单位(用电|电耗|用电量)税收$/, ['tax', 'electricity']],
  [/^((主营|营业)(业务)?收入|销售)?利润率$/, ['profit', 'revenue']],
  [/^增加值率$/, ['valueAdded', 'output']],
  [/^(研发(经费|投入|费用)(投入)?强度|研发费用率)$/, ['rnd', 'revenue']],
  [/^(出口依存度|出口交货值占比|出货值占比|出口交货值占产值比重)$/, ['exportDelivery', 'output']],
  [/^(留抵)?退税(额)?占(全口径)?税收(的)?(比重|比例)$/, ['refund', 'grossTax']],
  [/^亩均利润(总额)?$/, ['profit', 'landMu']],
  [/^亩均(综合)?能耗$/, ['energy', 'landMu']],
  [/^亩均用电量?$/, ['electricity', 'landMu']],
  [/^(亩均|单位用地)(从业人员|就业|用工)$/, ['staff', 'landMu']],
  [/^人均(总)?产值$/, ['output', 'averageStaff']],
  [/^人均增加值$/, ['valueAdded', 'averageStaff']],
  [/^人均((主营|营业)(业务)?|销售)?收入$/, ['revenue', 'averageStaff']],
  [/^人均(税收|纳税额?)$/, ['tax', 'averageStaff']],
  [/^人均利润(总额)?$/, ['profit', 'averageStaff']],
];

/**
 * The measures a ratio indicator is made of: together with one part it gives the other away.
 * Undefined when it is no known ratio.
 */
export function partsOfRatio(
  indicator: Pick<Indicator, 'name' | 'shortName'>,
): RatioParts | undefined {
  const names = [indicator.name, indicator.shortName].map(plainName);
  const item = (Object.keys(SCORING_ITEMS) as ScoringKey[]).find((key) =>
    SCORING_ITEMS[key].some((label) => names.includes(plainName(label))),
  );
  const other = OTHER_RATIOS.find(([pattern]) => names.some((name) => pattern.test(name)));
  const [above, below] = item === undefined ? (other?.[1] ?? []) : partsOfItem(item);
  if (above === undefined || below === undefined) return undefined;
  const like = (amount: string): readonly WatchedMeasure[] =>
    isMeasure(amount) ? (ALIKE.find((pair) => pair.includes(amount)) ?? [amount]) : [];
  return { above: like(above), below: like(below) };
}
