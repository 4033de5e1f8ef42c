/** Which sign stands for an industry, by the words in its name. */

/** What a sign shows. */
export type Glyph =
  'chip' | 'flask' | 'cells' | 'ingot' | 'gear' | 'parcel' | 'bolt' | 'sheets' | 'leaf' | 'works';

/** Words of industries by what stands for them; the first that occurs in a name counts. */
const WORDS: readonly (readonly [glyph: Glyph, words: RegExp])[] = [
  ['flask', /医药|生物|制药|药|化工|化学|健康/],
  ['chip', /光电|电子|信息|半导体|芯片|软件|数字|通信|智能/],
  ['bolt', /能源|电池|光伏|电力|储能|风电|照明/],
  ['ingot', /金属|冶炼|铜|钢|铝|合金|矿/],
  ['gear', /机械|装备|设备|汽车|制造|工具|零部件/],
  ['parcel', /物流|仓储|贸易|快递|供应链|商贸/],
  ['sheets', /纸|包装|印刷|纺织|服装|皮革/],
  ['leaf', /环保|循环|再生|农|食品|林/],
  ['cells', /材料|建材|玻璃|陶瓷|塑料|橡胶|水泥/],
];

/** The sign of an industry by its name; a works for one no word of which is known. */
export function glyphOf(industry: string): Glyph {
  return WORDS.find(([, words]) => words.test(industry))?.[0] ?? 'works';
}
