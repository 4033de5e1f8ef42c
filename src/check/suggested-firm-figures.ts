/**
 * Which figures of firms an indicator might add up, by its name. Only what `check` asks is worded by it,
 * and what stays protected until the question is answered: an answer in the row always goes first.
 */
import { WATCHED_MEASURES } from '../data/aggregates.ts';
import type { WatchedMeasure } from '../data/aggregates.ts';
import { columnOfMeasure } from '../data/columns/firm-figures.ts';
import type { FirmFigures } from '../data/columns/firm-figures.ts';
import type { Indicator } from '../data/indicators.ts';
import { SCORING_ITEMS } from '../data/scoring.ts';
import type { ScoringKey } from '../data/scoring.ts';
import { partsOfItem } from '../model/per-mu.ts';

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
function scopeless(name: string): string {
  return name.replace(/[（(][^（()）]*[)）]/g, '').replace(WHOM, '');
}

/** A name as the columns of firms are named. */
function plainName(name: string): string {
  return SYNONYMS.reduce((text, [other, usual]) => text.replace(other, usual), scopeless(name));
}

/** Every plain name of each measure. Taxes before refunds are named like those after. */
const NAMES: readonly (readonly [WatchedMeasure, ReadonlySet<string>])[] = WATCHED_MEASURES.flatMap(
  (measure): [WatchedMeasure, ReadonlySet<string>][] => {
    const column = measure === 'grossTax' ? undefined : columnOfMeasure(measure);
    if (column === undefined) return [];
    return [[measure, new Set([column.header, ...column.aliases].map(plainName))]];
  },
);

function measureNamed(name: string): WatchedMeasure | undefined {
  const plain = plainName(name);
  return NAMES.find(([, names]) => names.has(plain))?.[0];
}

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

/** The two figures of a ratio's name, the one above the line first. */
function ratioNamed(name: string): FirmFigures | undefined {
  const plain = plainName(name);
  const item = (Object.keys(SCORING_ITEMS) as ScoringKey[]).find((key) =>
    SCORING_ITEMS[key].some((label) => plainName(label) === plain),
  );
  const [above, below] = item === undefined ? [] : partsOfItem(item);
  if (above !== undefined && below !== undefined) return [above, below];
  const bare = scopeless(name);
  for (const [pattern, over, under] of RATIO_NAMES) {
    if (!pattern.test(bare)) continue;
    const parts = [over, under].map((part) => measureNamed(bare.replace(pattern, part)));
    if (parts[0] !== undefined && parts[1] !== undefined) return [parts[0], parts[1]];
  }
  return undefined;
}

/** A share or a ratio adds nothing up. */
const addsNothingUp = (unit: string): boolean =>
  /^(%|‰|倍|位|无单位)$/.test(unit) || unit.includes('/');

/**
 * What the names of an indicator suggest as its 企业数据: nothing for most; two where its name and
 * its short name say different things.
 */
export function suggestedFirmFigures({
  name,
  shortName,
  unit,
}: Pick<Indicator, 'name' | 'shortName' | 'unit'>): readonly FirmFigures[] {
  const suggested = [name, shortName].flatMap((given): FirmFigures[] => {
    const measure = addsNothingUp(unit) ? undefined : measureNamed(given);
    const ratio = measure === undefined ? ratioNamed(given) : undefined;
    return [...(measure === undefined ? [] : [[measure] as const]), ...(ratio ? [ratio] : [])];
  });
  const distinct = new Map(suggested.map((figures) => [figures.join('/'), figures]));
  return [...distinct.values()];
}
