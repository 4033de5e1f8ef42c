/**
 * Which figures of firms an indicator is made of: as staff say in its row, else known by its name, as in
 * the headers of the table.
 */
import type { WatchedMeasure } from '../data/aggregates.ts';
import { WATCHED_MEASURES } from '../data/aggregates.ts';
import type { Column } from '../data/column.ts';
import { enterprisePeriods } from '../data/enterprise-periods.ts';
import type { Indicator } from '../data/indicators.ts';
import { SCORING_ITEMS } from '../data/scoring.ts';
import type { ScoringKey } from '../data/scoring.ts';
import { partsOfItem } from '../model/per-mu.ts';
import { unitFactor } from './units.ts';

/** A measure with what one of its units is in the indicator's unit: 万元 → 亿元 is 0.0001. */
export interface MeasureOf {
  readonly measure: WatchedMeasure;
  /** Nothing where the units do not tell: 万美元. The values cannot be held against firms' then. */
  readonly factor: number | undefined;
}

/** Words that only say whom a figure covers: 规上工业企业营业收入, 全区规模以上工业总产值. */
const WHOM =
  /规模以上|规模工业|规上|限上|四上|全区|全市|全县|全口径|开发区|经开区|高新区|园区|制造业|服务业|工业|企业|本级|\d+[-—]\d+月/g;

/** Other ways to write what a column of firms holds, after what only counts it is left off. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/^(上[交缴]|实缴|实现|入库|缴纳|全部|累计)+(?=税|利润)/, ''],
  [/(总额|合计|总计|额)$/, ''],
  [/^税收收入$/, '税收'],
  [/^(增值税)?留抵退税$/, '留抵退税'],
  [/^(净利润|营业利润|盈利)$/, '利润'],
  [/^((营业)?总收入|营收)$/, '营业收入'],
  [/^销售产值$/, '产值'],
  [/^(外贸)?出口$/, '出口交货值'],
  [/^(R&D|研发|研究与试验发展)(经费|投入|费用)?(投入|支出)?$/, '研发经费'],
  [/^(用地面积|占地)$/, '用地'],
  [/^用电$/, '用电量'],
  [/^(综合)?能源消费(总)?量$/, '综合能耗'],
  [/^(期末)?(从业|用工|就业)(人员|人数)$/, '从业人员'],
  [/^年?平均(从业|用工|就业)?(人员|人数)$/, '平均从业人员'],
  [/^(主要)?(污染物|COD)?排放(当)?量?$/, '主要污染物排放'],
];

/** A name without its unit and without the words that only narrow whom it covers. */
function plainName(name: string): string {
  const bare = name.replace(/[（(][^（()）]*[)）]/g, '').replace(WHOM, '');
  return SYNONYMS.reduce((text, [other, usual]) => text.replace(other, usual), bare);
}

/** The column of firms a measure is read from; the number of firms is read from none. */
export function columnOf(measure: WatchedMeasure): Column | undefined {
  if (measure === 'enterprises') return undefined;
  return enterprisePeriods.columns[measure === 'grossTax' ? 'tax' : measure];
}

/** Every plain name of each measure. */
const NAMES: readonly (readonly [WatchedMeasure, ReadonlySet<string>])[] = WATCHED_MEASURES.map(
  (measure) => {
    const column = columnOf(measure);
    const written = column === undefined ? [] : [column.header, ...column.aliases];
    return [measure, new Set(written.map(plainName))];
  },
);

/** The measures of a name: two where it does not tell them apart (taxes before and after refunds). */
function measuresNamed(name: string): WatchedMeasure[] {
  const plain = plainName(name);
  return NAMES.flatMap(([measure, names]) => (names.has(plain) ? [measure] : []));
}

/** The measures an indicator may be the sum of: none when firms do not report it under its name. */
export function measuresOfIndicator(
  indicator: Pick<Indicator, 'firmFigures' | 'name' | 'shortName' | 'unit'>,
): readonly MeasureOf[] {
  const declared = indicator.firmFigures;
  if (declared?.length === 2) return [];
  if (declared !== undefined) return inUnit(like(declared[0]), indicator.unit);
  if (/^(%|‰|倍|位|无单位)$/.test(indicator.unit) || indicator.unit.includes('/')) return [];
  const named = new Set([indicator.name, indicator.shortName].flatMap(measuresNamed));
  return inUnit(
    WATCHED_MEASURES.filter((measure) => named.has(measure)),
    indicator.unit,
  );
}

function inUnit(measures: readonly WatchedMeasure[], unit: string): MeasureOf[] {
  return measures.map((measure) => ({
    measure,
    factor: unitFactor(columnOf(measure)?.unit ?? '', unit),
  }));
}

/** The measures an indicator might be by its unit. */
export function measuresInUnit({ unit }: Pick<Indicator, 'unit'>): MeasureOf[] {
  return WATCHED_MEASURES.flatMap((measure) => {
    const factor = unitFactor(columnOf(measure)?.unit ?? '', unit);
    return factor === undefined ? [] : [{ measure, factor }];
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

const like = (measure: WatchedMeasure): readonly WatchedMeasure[] =>
  ALIKE.find((pair) => pair.includes(measure)) ?? [measure];

const isMeasure = (amount: string): amount is WatchedMeasure =>
  (WATCHED_MEASURES as readonly string[]).includes(amount);

/** How the name of a ratio is made of the names of two figures: `$1` or `$2` is a name, else a column's. */
const RATIO_NAMES: readonly (readonly [name: RegExp, above: string, below: string])[] = [
  [/^(?:亩均|亩产|每亩|地均|单位面积|单位用地)(.+)$/, '$1', '用地'],
  [/^(?:人均|劳均)(.+)$/, '$1', '平均从业人员'],
  [/^(?:度电|单位用电量?|单位电耗)(.+)$/, '$1', '用电量'],
  [/^单位(?:综合)?能耗(.+)$/, '$1', '综合能耗'],
  [/^单位(?:主要)?(?:污染物)?排放(.+)$/, '$1', '主要污染物排放'],
  [/^(?:单位|万元)?(.+?)(?:综合)?能耗$/, '综合能耗', '$1'],
  [/^(?:单位|万元)?(.+?)(?:电耗|用电量)$/, '用电量', '$1'],
  [/^(.+?)占(.+?)的?(?:比重|比例|比)$/, '$1', '$2'],
  [/^(?:.*收入|营收|主营|营业|销售|成本费用)?利润率$/, '利润', '营业收入'],
  [/^(?:税负率|税收负担率)$/, '税收', '营业收入'],
  [/^增加值率$/, '增加值', '产值'],
  [/^研发(?:经费|投入|费用)*(?:强度|率)$/, '研发经费', '营业收入'],
  [/^出口依存度$|^出口(?:交货值)?占比$|^出货值占比$/, '出口交货值', '产值'],
  [/^(?:留抵)?退税占比$/, '留抵退税', '税收'],
];

function namedParts(name: string): readonly (readonly string[])[] {
  const bare = name.replace(/[（(][^（()）]*[)）]/g, '').replace(WHOM, '');
  return RATIO_NAMES.flatMap(([pattern, above, below]) => {
    if (!pattern.test(bare)) return [];
    const parts = [above, below].map((part) => measuresNamed(bare.replace(pattern, part))[0] ?? '');
    return parts.every(isMeasure) ? [parts] : [];
  });
}

/**
 * The measures a ratio indicator is made of: together with one part it gives the other away.
 * Undefined when it is no known ratio.
 */
export function partsOfRatio(
  indicator: Pick<Indicator, 'firmFigures' | 'name' | 'shortName'>,
): RatioParts | undefined {
  const declared = indicator.firmFigures;
  if (declared !== undefined)
    return declared.length === 2
      ? { above: like(declared[0]), below: like(declared[1]) }
      : undefined;
  const given = [indicator.name, indicator.shortName];
  const names = given.map(plainName);
  const item = (Object.keys(SCORING_ITEMS) as ScoringKey[]).find((key) =>
    SCORING_ITEMS[key].some((label) => names.includes(plainName(label))),
  );
  const [above, below] =
    item === undefined ? (given.flatMap(namedParts)[0] ?? []) : partsOfItem(item);
  if (above === undefined || below === undefined) return undefined;
  return {
    above: isMeasure(above) ? like(above) : [],
    below: isMeasure(below) ? like(below) : [],
  };
}
