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
  ['a hyphen for a minus', /-\d/],
  ['binary noise', /\d\.\d{5,}/],
  ['an internal code', /withheld|not-reported|not-applicable|forecast/],
  ['broken punctuation', /，，|，。|。。|^，|，$|：$/],
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
