import { describe, expect, test } from 'vitest';
import { measureOfIndicator, measuresOfRatio } from '../../src/edition/indicator-measure.ts';

const named = (name: string, unit = '亿元') => ({ name, shortName: name, unit });

describe('an indicator is known as a sum over firms', () => {
  test.each([
    ['规上工业总产值', '亿元', 'output'],
    ['全区规模以上工业总产值', '亿元', 'output'],
    ['规模以上工业企业总产值', '亿元', 'output'],
    ['规上工业企业营业收入', '亿元', 'revenue'],
    ['主营业务收入（规上）', '亿元', 'revenue'],
    ['工业增加值', '亿元', 'valueAdded'],
    ['上交税金', '亿元', 'tax'],
    ['全口径税收收入', '亿元', 'tax'],
    ['规上企业税收', '万元', 'tax'],
    ['研发经费投入', '亿元', 'rnd'],
    ['规上工业企业用地', '亩', 'landMu'],
    ['规上工业综合能耗', '万吨标准煤', 'energy'],
  ])('%s（%s）', (name, unit, measure) => {
    expect(measureOfIndicator(named(name, unit))?.measure).toBe(measure);
  });

  test.each([
    ['财政总收入', '亿元'],
    ['固定资产投资', '亿元'],
    ['战新产业产值占比', '%'],
    ['规上工业企业数', '家'],
    ['工业总产值', '%'],
    ['出让用地', '亩'],
  ])('and %s（%s） is none', (name, unit) => {
    expect(measureOfIndicator(named(name, unit))).toBeUndefined();
  });

  test('in its own unit', () => {
    expect(measureOfIndicator(named('规上企业税收', '亿元'))?.factor).toBe(0.0001);
  });
});

describe('a ratio is known by what it is made of', () => {
  test.each([
    ['亩均税收', ['tax', 'landMu']],
    ['亩均税收（规上）', ['tax', 'landMu']],
    ['规上工业亩均税收', ['tax', 'landMu']],
    ['规上工业企业亩均增加值', ['valueAdded', 'landMu']],
    ['全员劳动生产率', ['valueAdded', 'staff']],
    ['规上企业研发投入占比', ['rnd', 'revenue']],
    ['单位排放增加值', ['valueAdded']],
    ['容积率', []],
    ['退税占全口径税收比重', []],
  ])('%s', (name, measures) => {
    expect(measuresOfRatio(named(name))).toEqual(measures);
  });
});
