import { expect, test } from 'vitest';
import { readableText } from '../../src/format/masked-text.ts';

test.each([
  ['市场估值增长到**亿元', '市场估值未公布'],
  ['上市后市场估值将达**亿元。', '上市后市场估值未公布'],
  ['完成第一轮*万元增资扩股', '完成第一轮增资扩股（数额未公布）'],
  ['完成第一轮增资扩股。', '完成第一轮增资扩股'],
  ['获“**青年五四奖章”集体奖', '获“**青年五四奖章”集体奖'],
  ['产能2×3万吨', '产能2×3万吨'],
])('%s', (typed, said) => {
  expect(readableText(typed)).toBe(said);
});
