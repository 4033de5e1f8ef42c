/** What a generated Chinese text must never contain. */

/** What no text may contain, with the reason. */
const NONSENSE: readonly [string, RegExp][] = [
  [
    'a direction with a sign',
    /(增长|下降|增加|减少|提高|回落|加快|收窄|扩大|快|差欠|欠账|落后|快于|超出|低于|结余|超序时|差)[-−+]/,
  ],
  [
    'a movement of nothing',
    /(增长|下降)0(\.0+)?%|(提高|回落|加快|收窄|扩大|快|差欠序时进度|落后序时进度|快于序时进度|进度)0(\.0+)?个百分点/,
  ],
  ['an amount of nothing', /(增加|减少|欠账|结余|超序时)0(\.0+)?[^.\d]/],
  ['not a number', /NaN|Infinity|undefined|null|\[object/],
  ['a signed zero', /[-−]0(\.0+)?(?![.\d])/],
  // Days, names and codes have hyphens of their own: 2026-06-25.
  ['a hyphen for a minus', /(?<![\dA-Za-z])-\d/],
  ['binary noise', /\d\.\d{5,}/],
  ['an internal code', /withheld|not-reported|not-applicable|forecast/],
  ['broken punctuation', /[，、；：。][，、；：。]|^[，、；。]|[，、；：]$|（）|“”|《》/],
  // A figure of zero that was reported is said; what did not happen is not.
  [
    'nothing done',
    /(获批|新增|供应|收储|报审|签约|开工|竣工|投产|外出招商|解决)0(\.0+)?(?![.\d])|(?<![.\d至为])0(\.0+)?(块|宗|亩(?!均))/,
  ],
  ['a period of no month', /(?<!\d)0月|1—1月|后[零一二]个月/],
  ['an average of one month', /[^\d]一个月月均/],
  ['a sentence without its subject', /^(为|占|由|比|与)[，。]/],
  ['said twice', /([\u4e00-\u9fff]{2,}[，。])\1|同比同比|完成完成|增长增长|下降下降/],
  ['a rate that changes by percent', /增速[^，。]*[\d]%/],
  ['an unstepped ten thousand', /\d{5,}(\.\d+)?万元/],
];

/** The first twenty texts that contain nonsense, each with what is wrong with it. */
export function nonsenseIn(texts: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [name, pattern] of NONSENSE) {
      if (pattern.test(text) && found.size < 20) found.add(`${name}: ${text}`);
    }
  }
  return [...found];
}
