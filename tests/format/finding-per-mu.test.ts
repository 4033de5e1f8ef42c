import { expect, test } from 'vitest';
import type { Reading } from '../../src/data/reading.ts';
import { perMuFinding } from '../../src/format/finding-efficiency.ts';

const groups = (values: readonly Reading[]) =>
  values.map((value, index) => ({ name: `产业${'甲乙丙'[index]}`, perMu: { value } }));

test.each<[readonly Reading[], string]>([
  [[5.214, 4.2, 1], '产业甲亩均税收最高，5.21万元/亩'],
  [[1, 4.2, 'withheld'], '已公布的2个产业中产业乙亩均税收最高，4.20万元/亩；1个产业未公布'],
  [[1, 'withheld', 'withheld'], '产业甲亩均税收1.00万元/亩；2个产业未公布'],
  [['withheld'], '各产业亩均税收未公布'],
  [[], '各产业亩均税收暂无数据'],
])('tax per mu of %j', (values, finding) => {
  expect(perMuFinding(groups(values), '产业')).toBe(finding);
});
