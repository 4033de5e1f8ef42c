import { describe, expect, test } from 'vitest';
import { belowZero } from '../../src/check/below-zero.ts';

describe('a figure below zero', () => {
  test.each([
    ['从业人员', '人', 'never'],
    ['人口', '万人', 'never'],
    ['规上工业企业数', '家', 'never'],
    ['收储土地', '亩', 'never'],
    ['新建多层厂房面积', '万平方米', 'never'],
    ['综合能源消费量', '万吨标准煤', 'never'],
    ['工业用电量', '亿千瓦时', 'never'],
    ['净增从业人员', '人', 'possible'],
    ['企业数同比增减', '家', 'possible'],
    ['户籍人口变动', '人', 'possible'],
    ['利润总额', '亿元', 'possible'],
    ['亏损面', '%', 'possible'],
    ['规上工业总产值', '亿元', 'odd'],
    ['亩均税收', '万元/亩', 'odd'],
    ['一月平均气温', '℃', 'odd'],
  ] as const)('%s in %s: %s', (name, unit, expected) => {
    expect(belowZero({ name, unit })).toBe(expected);
  });
});
