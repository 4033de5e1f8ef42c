/** Words and units typed beside a binding that says them already: 同比增长<Delta />, <Value />亿元. */

/** A repetition in a source text. */
export interface Repetition {
  readonly found: string;
  /** Offset in the source. */
  readonly at: number;
  readonly problem: string;
}

const UNIT =
  '亿千瓦时|万吨标准煤|亿美元|万美元|万平方米|万元\\/亩|亿元|万元|个百分点|百分点|[%％]|人|家|个(?!百)|亩|宗|项(?!目)';

const RULES: readonly { readonly pattern: RegExp; readonly problem: string }[] = [
  {
    pattern: /(?:同比|增长|下降|增加|减少|回落|提高|负增长)(?:了|为|达)?\s*<Delta\b[^<>]*>/g,
    problem: '<Delta /> 自己会写“同比增长”或“同比下降”，前面的词重复了。请删掉前面的词。',
  },
  {
    pattern: new RegExp(`<(?:Value|Progress|Delta|Count)\\b[^<>]*/>\\s*(?:${UNIT})`, 'g'),
    problem: '绑定自己会写单位，后面的单位重复了。请删掉后面的单位。',
  },
];

/** The repetitions of a source whose comments and code are blanked out, in their order. */
export function repetitions(source: string): Repetition[] {
  return RULES.flatMap(({ pattern, problem }) =>
    [...source.matchAll(pattern)].map((match) => ({ found: match[0], at: match.index, problem })),
  ).sort((a, b) => a.at - b.at);
}
