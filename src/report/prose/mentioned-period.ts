/** The periods a text names: 截至2026年5月底, 今年1—7月, 前三季度, 二季度末, 上半年. */

/** A period named in a text. */
export interface MentionedPeriod {
  /** As written. */
  readonly text: string;
  /** Offset of its first letter. */
  readonly at: number;
  /** Undefined where the text names none, or 今年. */
  readonly year: number | undefined;
  /** The month it ends with, 1..12. */
  readonly month: number;
  /**
   * `asOf` 截至 …; `cumulative` counted from January; `end` the end of a month or a quarter; `quarter`
   * one quarter, which may be part of a longer period.
   */
  readonly kind: 'asOf' | 'cumulative' | 'end' | 'quarter';
}

const YEAR = '(?:(?<year>\\d{4})年|今年|本年)?\\s*';
const MONTHS = '1月?\\s*[-—–－~～至到]{1,2}\\s*(?<until>1[0-2]|[2-9])月份?';
const FIRST_MONTHS = '前(?<first>1[0-2]|[2-9]|[二两三四五六七八九十]{1,2})个月';
const NAMED = '上半年|前(?:三|3)个?季度|(?:第)?一季度(?!末|底)';
const QUARTER = '(?:第)?(?<quarter>[一二三四1-4])季度(?<quarterEnd>末|底)?';
const MONTH_END = '(?<month>1[0-2]|[1-9])月份?(?:底|末)';
/** Only after 截至: alone these are dates of events. */
const DAY = '(?:1[0-2]|[1-9])月(?:\\d{1,2}日|份)?';
const YEAR_END = '年?(?:底|末)';

const PERIOD = new RegExp(
  `(?<asOf>截[至止]到?\\s*)${YEAR}(?:${MONTHS}|${FIRST_MONTHS}|(?<named>${NAMED})|${QUARTER}|${MONTH_END}|(?<day>${DAY})|(?<yearEnd>${YEAR_END}))` +
    `|(?<![\\d.第年度至前每各-])${rename(YEAR)}(?:${rename(MONTHS)}|${rename(FIRST_MONTHS)}|(?<named_>${NAMED})|${rename(QUARTER)}|${rename(MONTH_END)})`,
  'g',
);

/** Names of groups may stand once in an expression: those of the second half end in `_`. */
function rename(source: string): string {
  return source.replace(/\(\?<(\w+)>/g, '(?<$1_>');
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

function numberOf(text: string): number {
  const plain = text === '两' ? '二' : text;
  return /^\d+$/.test(plain) ? Number(plain) : NUMERALS.indexOf(plain);
}

/** Every period a text names, in its order. */
export function mentionedPeriods(text: string): MentionedPeriod[] {
  return [...text.matchAll(PERIOD)].flatMap((match) => {
    const group = (name: string): string | undefined =>
      match.groups?.[name] ?? match.groups?.[`${name}_`];
    const quarter = group('quarter');
    const named = group('named');
    const month =
      named === undefined
        ? numberOf(
            group('until') ??
              group('first') ??
              group('month') ??
              /^\d+/.exec(group('day') ?? '')?.[0] ??
              (quarter === undefined ? '12' : String(numberOf(quarter) * 3)),
          )
        : monthNamed(named);
    if (month < 1 || month > 12) return [];
    const year = group('year');
    return [
      {
        text: match[0].trim(),
        at: match.index,
        year: year === undefined ? undefined : Number(year),
        month,
        kind:
          group('asOf') !== undefined
            ? 'asOf'
            : group('month') !== undefined || group('quarterEnd') !== undefined
              ? 'end'
              : quarter !== undefined || named?.endsWith('一季度') === true
                ? 'quarter'
                : 'cumulative',
      } as const,
    ];
  });
}

function monthNamed(name: string): number {
  if (name === '上半年') return 6;
  return name.includes('一') ? 3 : 9;
}
