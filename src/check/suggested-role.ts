import type { IndicatorRole } from '../data/indicator-roles.ts';
import { wrongUnitOf } from '../data/indicator-roles.ts';
import type { Indicator } from '../data/indicators.ts';

/** Words that only say whom or when a figure covers: 规上工业企业营业收入, 新增开工项目数. */
const SCOPE =
  /规模以上|规模工业|规上|限上|全区|全市|全县|开发区|园区|工业企业|企业|新增|当年|本年|年度/g;

/** Names that suggest a role once such words are left out. Only the question `check` asks is made of them. */
const NAMES: readonly (readonly [RegExp, IndicatorRole])[] = [
  [/^(主营业务|营业)收入$/, 'revenue'],
  [/^工业增加值$/, 'value-added'],
  [/^(战新|战略性新兴)产业(总产值|产值)$/, 'strategic-output'],
  [/^(战新|战略性新兴)产业(总产值|产值|增加值)?(占比|比重|占.+比重)$/, 'strategic-share'],
  [/^高新技术(产业)?增加值$/, 'high-tech-value-added'],
  [/^(研发|R&D)(费用|经费|投入|经费投入|经费支出)$/, 'research-expense'],
  [/^新?签约项目(个数|数)?$/, 'signed-projects'],
  [/^(一|1)?亿元(及)?以上(新)?签约项目(个数|数)?$/, 'signed-large-projects'],
  [/^新?签约(项目)?(计划|协议)?(总)?(投资额|投资|金额|总额)$/, 'signed-investment'],
  [/^储备项目(个数|数)?$/, 'projects-in-reserve'],
  [/^新?开工项目(个数|数)?$/, 'projects-started'],
  [/^在建项目(个数|数)?$/, 'projects-building'],
  [/^竣工项目(个数|数)?$/, 'projects-finished'],
  [/^(试投产|试生产|试运行)项目(个数|数)?$/, 'projects-in-trial'],
  [/^(投产|建成投产|投产达产)项目(个数|数)?$/, 'projects-in-production'],
  [/^(省市|省、市|省|市)?重点(工程)?(建设)?项目(完成)?投资(额|完成额)?$/, 'key-project-investment'],
  [/^(收储(土地|用地)(面积)?|(土地|用地)收储(面积)?)$/, 'land-banked'],
  [/^((供应|出让)(土地|用地)(面积)?|(土地|用地)(供应|出让)(面积)?)$/, 'land-supplied'],
  [/^亩均税收$/, 'tax-per-mu'],
  [/^亩均(工业)?增加值$/, 'value-added-per-mu'],
];

/** 规上 is what this one is about, so that it cannot be told once such words are left out. */
const ABOVE_SCALE = /^(规上|规模以上)(工业)?企业(个数|户数|家数|数)?$/;

/**
 * The role the name of an indicator suggests, in a unit it may have; nothing where none is suggested.
 * Never used in place of a declared role.
 */
export function suggestedRole({
  name,
  shortName,
  unit,
}: Pick<Indicator, 'name' | 'shortName' | 'unit'>): IndicatorRole | undefined {
  for (const given of [name, shortName]) {
    const bare = given.replace(/[（(][^（()）]*[)）]|\s/g, '');
    const role = ABOVE_SCALE.test(bare)
      ? 'above-scale-firms'
      : NAMES.find(([pattern]) => pattern.test(bare.replace(SCOPE, '')))?.[1];
    if (role !== undefined && wrongUnitOf(role, unit) === undefined) return role;
  }
  return undefined;
}

/**
 * A role for each indicator that declares none and whose name suggests one no other has: the first of
 * several gets it.
 */
export function suggestedRoles<I extends Pick<Indicator, 'name' | 'role' | 'shortName' | 'unit'>>(
  indicators: readonly I[],
): ReadonlyMap<I, IndicatorRole> {
  const taken = new Set(indicators.map(({ role }) => role));
  const suggested = new Map<I, IndicatorRole>();
  for (const indicator of indicators) {
    if (indicator.role !== undefined) continue;
    const role = suggestedRole(indicator);
    if (role === undefined || taken.has(role)) continue;
    taken.add(role);
    suggested.set(indicator, role);
  }
  return suggested;
}
