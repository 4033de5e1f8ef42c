import { describe, expect, test } from 'vitest';
import { measuresOfIndicator, partsOfRatio } from '../../src/edition/indicator-measure.ts';

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
    expect(measuresOfIndicator(named(name, unit))[0]?.measure).toBe(measure);
  });

  test('taxes as those before refunds or those after', () => {
    const found = measuresOfIndicator(named('规上企业税收'));
    expect(found.map(({ measure }) => measure)).toEqual(['tax', 'grossTax']);
  });

  test.each([
    ['财政总收入', '亿元'],
    ['固定资产投资', '亿元'],
    ['战新产业产值占比', '%'],
    ['规上工业企业数', '家'],
    ['工业总产值', '%'],
    ['出让用地', '亩'],
  ])('and %s（%s） is none', (name, unit) => {
    expect(measuresOfIndicator(named(name, unit))).toEqual([]);
  });

  test.each([
    ['产业规模', ['output'], ['output']],
    ['工业总产值', ['revenue'], ['revenue']],
    ['入库数', ['tax'], ['tax', 'grossTax']],
    ['规上工业总产值', ['tax', 'landMu'], []],
  ] as const)('as its row says, whatever its name: %s', (name, firmFigures, measures) => {
    const found = measuresOfIndicator({ ...named(name), firmFigures });
    expect(found.map(({ measure }) => measure)).toEqual(measures);
  });

  test('in its own unit', () => {
    expect(measuresOfIndicator(named('规上企业税收', '亿元'))[0]?.factor).toBe(0.0001);
    expect(measuresOfIndicator(named('用地', '公顷'))[0]?.factor).toBeCloseTo(1 / 15);
    expect(measuresOfIndicator(named('工业用电量', '兆瓦时'))[0]?.factor).toBe(10);
    expect(measuresOfIndicator(named('出口交货值', '万美元'))[0]?.factor).toBeUndefined();
  });
});

describe('a ratio is known by what it is made of', () => {
  const TAX = ['tax', 'grossTax'];
  const STAFF = ['averageStaff', 'staff'];
  test.each([
    ['亩均税收', TAX, ['landMu']],
    ['亩均税收（规上）', TAX, ['landMu']],
    ['规上工业亩均税收', TAX, ['landMu']],
    ['规上工业企业亩均增加值', ['valueAdded'], ['landMu']],
    ['全员劳动生产率', ['valueAdded'], STAFF],
    ['规上企业研发投入占比', ['rnd'], ['revenue']],
    ['单位排放增加值', ['valueAdded'], ['emission']],
    ['单位工业增加值能耗', ['energy'], ['valueAdded']],
    ['单位产值能耗', ['energy'], ['output']],
    ['规上工业企业营业收入利润率', ['profit'], ['revenue']],
    ['人均产值', ['output'], STAFF],
    ['亩均利润', ['profit'], ['landMu']],
    ['退税占全口径税收比重', ['refund'], TAX],
    ['亩产税收', TAX, ['landMu']],
    ['地均产值', ['output'], ['landMu']],
    ['亩均营收', ['revenue'], ['landMu']],
    ['营业利润率', ['profit'], ['revenue']],
    ['税收占主营业务收入的比重', TAX, ['revenue']],
    ['R&D经费支出占营业收入比重', ['rnd'], ['revenue']],
    ['度电税收', TAX, ['electricity']],
    ['人均营收', ['revenue'], STAFF],
  ])('%s', (name, above, below) => {
    expect(partsOfRatio(named(name))).toEqual({ above, below });
  });

  test('as its row says, whatever its name', () => {
    const said = { ...named('亩均税收'), firmFigures: ['output', 'energy'] as const };
    expect(partsOfRatio(said)).toEqual({ above: ['output'], below: ['energy'] });
    expect(partsOfRatio({ ...named('亩均税收'), firmFigures: ['output'] })).toBeUndefined();
  });

  test.each(['容积率', '战新产业产值占比', '总产值'])('and %s is none', (name) => {
    expect(partsOfRatio(named(name))).toBeUndefined();
  });
});
