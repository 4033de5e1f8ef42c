import { expect, test } from 'vitest';
import { roleCalled } from '../../src/data/indicator-roles.ts';

test.each([
  ['新增开工项目数', '个', 'projects-started'],
  ['规模以上工业企业数', '家', 'above-scale-firms'],
  ['储备项目数', '个', 'projects-in-reserve'],
  ['储备项目数', '亿元', undefined],
  ['重点开工项目数', '个', undefined],
  ['其他', '个', undefined],
])('%s in %s is called for %s', (name, unit, role) => {
  expect(roleCalled(name, unit)).toBe(role);
});
