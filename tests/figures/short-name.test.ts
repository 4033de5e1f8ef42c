import { expect, it } from 'vitest';
import { shortName } from '../../src/figures/short-name.ts';

it.each([
  ['主营业务收入，2026年1—6月累计（亿元）', '主营业务收入'],
  ['2026年上半年，年度目标完成率与序时进度之差（百分点）', '年度目标完成率与序时进度之差'],
  ['各园区上交税金，2026年上半年（亿元）', '各园区上交税金'],
  ['各园区上交税金，各年累计（亿元）', '各园区上交税金，各年累计'],
  ['亩均税收：税收除以用地面积', '亩均税收'],
  ['2026年上半年', '2026年上半年'],
])('the short name of %s', (subtitle, name) => {
  expect(shortName(subtitle)).toBe(name);
});
