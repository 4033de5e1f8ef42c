import { describe, expect, test } from 'vitest';
import { suggestedFirmFigures } from '../../src/check/suggested-firm-figures.ts';

const named = (name: string, unit = '亿元', shortName = name) => ({ name, shortName, unit });

describe('a name suggests which figures of firms an indicator adds up', () => {
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
    ['规上工业企业利润总额', '亿元', 'profit'],
    ['出货值', '亿元', 'exportDelivery'],
    ['工业用电量', '亿千瓦时', 'electricity'],
    ['工业用电', '万千瓦时', 'electricity'],
    ['退税额', '亿元', 'refund'],
    ['平均用工人数', '人', 'averageStaff'],
    ['主要污染物排放量', '吨', 'emission'],
    ['上缴税金', '亿元', 'tax'],
    ['实缴税收总额', '千元', 'tax'],
    ['1-6月税收', '亿元', 'tax'],
    ['增值税留抵退税额', '亿元', 'refund'],
    ['工业营收', '亿元', 'revenue'],
    ['工业销售产值', '亿元', 'output'],
    ['实现利润', '百万元', 'profit'],
    ['出口交货值', '万美元', 'exportDelivery'],
    ['能源消费总量', '万吨标煤', 'energy'],
    ['用电量', '万度', 'electricity'],
    ['期末用工人数', '万人', 'staff'],
    ['工业用地', '公顷', 'landMu'],
    ['研究与试验发展经费支出', '亿元', 'rnd'],
  ])('%s（%s）', (name, unit, measure) => {
    expect(suggestedFirmFigures(named(name, unit))).toEqual([[measure]]);
  });

  test.each([
    ['财政总收入', '亿元'],
    ['固定资产投资', '亿元'],
    ['战新产业产值占比', '%'],
    ['规上工业企业数', '家'],
    ['工业总产值', '%'],
    ['出让用地', '亩'],
  ])('and %s（%s） suggests none', (name, unit) => {
    expect(suggestedFirmFigures(named(name, unit))).toEqual([]);
  });

  test('two where its name and its short name say different things', () => {
    const both = named('工业总产值', '亿元', '营业收入');
    expect(suggestedFirmFigures(both)).toEqual([['output'], ['revenue']]);
  });
});

describe('and which two a ratio is made of', () => {
  test.each([
    ['亩均税收', 'tax', 'landMu'],
    ['亩均税收（规上）', 'tax', 'landMu'],
    ['规上工业亩均税收', 'tax', 'landMu'],
    ['规上工业企业亩均增加值', 'valueAdded', 'landMu'],
    ['全员劳动生产率', 'valueAdded', 'averageStaff'],
    ['规上企业研发投入占比', 'rnd', 'revenue'],
    ['单位排放增加值', 'valueAdded', 'emission'],
    ['单位工业增加值能耗', 'energy', 'valueAdded'],
    ['单位产值能耗', 'energy', 'output'],
    ['规上工业企业营业收入利润率', 'profit', 'revenue'],
    ['人均产值', 'output', 'averageStaff'],
    ['亩均利润', 'profit', 'landMu'],
    ['退税占全口径税收比重', 'refund', 'tax'],
    ['亩产税收', 'tax', 'landMu'],
    ['地均产值', 'output', 'landMu'],
    ['亩均营收', 'revenue', 'landMu'],
    ['营业利润率', 'profit', 'revenue'],
    ['税收占主营业务收入的比重', 'tax', 'revenue'],
    ['R&D经费支出占营业收入比重', 'rnd', 'revenue'],
    ['度电税收', 'tax', 'electricity'],
    ['人均营收', 'revenue', 'averageStaff'],
  ])('%s', (name, above, below) => {
    expect(suggestedFirmFigures(named(name, '%'))).toEqual([[above, below]]);
  });

  test.each(['容积率', '战新产业产值占比', '贷款占产值比重'])('%s suggests none', (name) => {
    expect(suggestedFirmFigures(named(name, '%'))).toEqual([]);
  });
});
