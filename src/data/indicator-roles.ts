import type { Answers } from './columns/choice.ts';

/**
 * What an indicator is for: pages, checks and the report find the indicators they need by these, never
 * by code or name. The first spelling of each is the label.
 */
export const INDICATOR_ROLES = {
  revenue: ['营业收入', '主营业务收入'],
  'value-added': ['工业增加值'],
  'above-scale-firms': ['规上企业数', '规上工业企业数', '规模以上工业企业数'],
  'strategic-output': ['战新产业产值'],
  'strategic-share': ['战新产业占比', '战新产业产值占比'],
  'high-tech-value-added': ['高新技术产业增加值'],
  'research-expense': ['研发费用', '研发经费', '研发投入'],
  'signed-projects': ['签约项目数', '新签约项目数', '新增签约项目数'],
  'signed-large-projects': ['亿元以上签约项目数'],
  'signed-investment': ['签约投资额', '签约项目计划总投资', '签约项目总投资'],
  'projects-in-reserve': ['储备项目数'],
  'projects-started': ['开工项目数', '新开工项目数', '新增开工项目数'],
  'projects-building': ['在建项目数'],
  'projects-finished': ['竣工项目数', '新增竣工项目数'],
  'projects-in-trial': ['试投产项目数', '试生产项目数', '新增试投产项目数', '新增试生产项目数'],
  'projects-in-production': ['投产项目数', '新增投产项目数'],
  'key-project-investment': ['重点项目投资', '重点项目完成投资', '省市重点项目完成投资'],
  'land-banked': ['收储土地', '土地收储'],
  'land-supplied': ['供应土地', '出让用地', '出让土地', '土地供应'],
  'tax-per-mu': ['亩均税收'],
  'value-added-per-mu': ['亩均增加值'],
  other: ['其他', '无'],
} as const satisfies Answers<string>;

/** What an indicator is for; `other` is for nothing the product knows. */
export type IndicatorRole = keyof typeof INDICATOR_ROLES;

/** The kinds of unit an indicator of a role may have, as staff would name one. */
const UNITS = {
  count: { pattern: /^[个项家户]$/, example: '个' },
  money: { pattern: /元$/, example: '亿元' },
  land: { pattern: /^(亩|公顷|平方公里|平方千米|平方米|万平方米)$/, example: '亩' },
  rate: { pattern: /^[%‰]$/, example: '%' },
  perMu: { pattern: /元\/亩$/, example: '万元/亩' },
} as const;

const UNIT_OF: Readonly<Record<Exclude<IndicatorRole, 'other'>, keyof typeof UNITS>> = {
  revenue: 'money',
  'value-added': 'money',
  'above-scale-firms': 'count',
  'strategic-output': 'money',
  'strategic-share': 'rate',
  'high-tech-value-added': 'money',
  'research-expense': 'money',
  'signed-projects': 'count',
  'signed-large-projects': 'count',
  'signed-investment': 'money',
  'projects-in-reserve': 'count',
  'projects-started': 'count',
  'projects-building': 'count',
  'projects-finished': 'count',
  'projects-in-trial': 'count',
  'projects-in-production': 'count',
  'key-project-investment': 'money',
  'land-banked': 'land',
  'land-supplied': 'land',
  'tax-per-mu': 'perMu',
  'value-added-per-mu': 'perMu',
};

/**
 * Whether an indicator of a role may be in a unit.
 * @returns a unit it may be in where it may not be in this one
 */
export function wrongUnitOf(role: IndicatorRole, unit: string): string | undefined {
  if (role === 'other') return undefined;
  const { example, pattern } = UNITS[UNIT_OF[role]];
  return pattern.test(unit) ? undefined : example;
}

/**
 * The role whose label or other spelling is just the name of an indicator in a unit the role may have. A name
 * is no declaration: only what would otherwise be told twice, with two numbers, is found by it.
 */
export function roleCalled(name: string, unit: string): IndicatorRole | undefined {
  const roles = Object.keys(INDICATOR_ROLES) as IndicatorRole[];
  return roles.find(
    (role) =>
      role !== 'other' &&
      (INDICATOR_ROLES[role] as readonly string[]).includes(name) &&
      wrongUnitOf(role, unit) === undefined,
  );
}
