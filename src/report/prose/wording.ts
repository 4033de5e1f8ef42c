/** Ways of writing that say the wrong thing, whatever the number. */

import { halfWidth } from '../../data/text.ts';

/** A fault of wording in a text. */
export interface WordingFault {
  readonly found: string;
  readonly at: number;
  readonly problem: string;
  readonly fix: string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly problem: string;
  readonly fix: string;
}

const MOVES = '下降|回落|下滑|降低|减少|收窄|扩大|上升|提高|提升|增加|加快';

const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?:增速|增幅|涨幅|降幅|增长率|完成率|占比|比重|份额|利用率)[^，,。；;：:\\d]{0,14}(?:${MOVES})了?\\d+(?:\\.\\d+)?[%％]`,
      'g',
    ),
    problem: '比率的变化写成了百分数',
    fix: '两个比率相差多少用“个百分点”，如 增速回落5.27个百分点',
  },
  {
    pattern:
      /(?:差欠|快|慢|落后|滞后|领先|高|低|超过?|欠)于?(?:序时|时间)进度(?:要求)?\d+(?:\.\d+)?[%％]/g,
    problem: '与序时进度的差写成了百分数',
    fix: '完成率与序时进度之差用“个百分点”',
  },
  {
    pattern: /比(?:序时|时间)进度(?:快|慢|高|低|超前|滞后)了?\d+(?:\.\d+)?[%％]/g,
    problem: '与序时进度的差写成了百分数',
    fix: '完成率与序时进度之差用“个百分点”',
  },
  {
    pattern: /负增长\s*[-−－﹣]\s*\d+(?:\.\d+)?[%％]?/g,
    problem: '“负增长”后面又带负号，负负得正',
    fix: '写成 下降5.00%，数字不带负号',
  },
  {
    pattern: new RegExp(
      `(?:${MOVES}|(?<!负)增长|加快|欠账|差欠)了?\\s*[-−－﹣]\\s*\\d+(?:\\.\\d+)?[%％]?`,
      'g',
    ),
    problem: '词已表示方向，数字又带负号',
    fix: '去掉负号，如 下降5.00%',
  },
];

/** The faults of wording of a text, in their order. */
export function wordingFaults(text: string): WordingFault[] {
  // One letter for one letter, so that places stay; both forms of a digit are one code unit.
  const plain = halfWidth(text);
  return RULES.flatMap(({ fix, pattern, problem }) =>
    [...plain.matchAll(pattern)].map((match) => ({
      found: text.slice(match.index, match.index + match[0].length),
      at: match.index,
      problem,
      fix,
    })),
  ).sort((a, b) => a.at - b.at);
}
