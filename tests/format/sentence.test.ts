import { describe, expect, test } from 'vitest';
import { formatParkSentence, formatStandingSentence } from '../../src/format/sentence.ts';
import { standingOf, type Standing } from '../../src/model/standing.ts';
import { H1, observation, tables } from '../model/tables.ts';
import { standing } from './standings.ts';

const revenue = standing('revenue', { value: 52.14, growth: 20.47 }, { value: 135 }, 25.74);

/** The share in another unit. */
function inUnit(found: Standing, unit: string): Standing {
  return { ...found, indicator: { ...found.indicator, unit } };
}

describe('the standard sentence', () => {
  test('is word for word that of the report', () => {
    expect(formatStandingSentence(revenue)).toBe(
      '上半年，主营业务收入完成52.14亿元，同比增长20.47%，占年目标任务数的38.62%，差欠序时进度11.38个百分点，欠账15.36亿元。',
    );
  });

  test.each([
    ['%', '上半年，产业契合度为63.20%，同比提高3.20个百分点，相当于年目标的90.29%。'],
    ['‰', '上半年，产业契合度为63.20‰，同比提高3.20个千分点，相当于年目标的90.29%。'],
  ])(
    'tells by how many points a share in %s has changed, and no rate of growth',
    (unit, sentence) => {
      const share = standing('fit', { value: 63.2, growth: 5.33, change: 3.2 }, { value: 70 });
      expect(formatStandingSentence(inUnit(share, unit))).toBe(sentence);
    },
  );

  test.each([
    [
      'ahead of the schedule',
      standing('tax', { value: 1.42 }, { value: 2.1402 }),
      '上半年，上交税金完成1.42亿元，占年目标任务数的66.35%，比序时进度快16.35个百分点，超序时3500万元。',
    ],
    [
      'behind, value added',
      standing('value-added', { value: 12.58, growth: 28.96 }, { value: 27.8 }),
      '上半年，工业增加值完成12.58亿元，同比增长28.96%，占年目标任务数的45.25%，差欠序时进度4.75个百分点，欠账1.32亿元。',
    ],
    [
      'exactly on time',
      standing('revenue', { value: 67.5, growth: -5.27 }, { value: 135 }),
      '上半年，主营业务收入完成67.50亿元，同比下降5.27%，占年目标任务数的50%，与序时进度持平。',
    ],
    [
      'a growth of zero',
      standing('revenue', { value: 67.5, growth: 0 }),
      '上半年，主营业务收入完成67.50亿元，同比持平。',
    ],
    ['no target', standing('export', { value: 2.12 }), '上半年，出货值完成2.12亿元。'],
    [
      'small money in its step',
      standing('export', { value: 0.98, change: -0.12 }),
      '上半年，出货值完成9800万元，同比减少1200万元。',
    ],
    [
      'a head count',
      standing('staff', { value: 10723, change: 1600, growth: 17.54 }),
      '6月末，从业人员10723人，同比增加1600人。',
    ],
    [
      'a head count with a target and only a rate',
      standing('staff', { value: 10723, growth: 17.54 }, { value: 12000 }),
      '6月末，从业人员10723人，同比增长17.54%，相当于年目标的89.36%。',
    ],
    [
      'a ceiling that is broken',
      standing('energy', { value: 4.2, growth: 1.5 }, { value: 8 }),
      '上半年，综合能源消费量为4.20万吨标准煤，同比增长1.50%，占年控制目标的52.50%，超出序时控制进度2.50个百分点，超序时0.20万吨标准煤。',
    ],
    [
      'a ceiling that is kept',
      standing('energy', { value: 3.6 }, { value: 8 }),
      '上半年，综合能源消费量为3.60万吨标准煤，占年控制目标的45%，低于序时控制进度5个百分点，结余0.40万吨标准煤。',
    ],
    [
      'a forecast of the year',
      standing('revenue', { value: 130, status: 'forecast', period: { year: 2026, month: 12 } }),
      '全年，主营业务收入预计完成130亿元。',
    ],
    [
      'a name that already says 完成',
      standing('key-projects', { value: 10 }, { value: 18.6 }),
      '上半年，省市重点项目完成投资10亿元，占年目标任务数的53.76%，比序时进度快3.76个百分点，超序时7000万元。',
    ],
    [
      'a count of projects',
      standing('signings', { value: 11 }, { value: 24 }),
      '上半年，签约项目数11个，占年目标任务数的45.83%，差欠序时进度4.17个百分点，差1个。',
    ],
    [
      'a quantity without a target',
      standing('power', { value: 3.42 }),
      '上半年，工业用电量3.42亿千瓦时。',
    ],
    [
      'a rate per 亩',
      standing('tax-per-mu', { value: 4.6, growth: -2.95 }, { value: 9 }),
      '上半年，亩均税收为4.60万元/亩，同比下降2.95%，相当于年目标的51.11%。',
    ],
    [
      'a rate that is its own completion',
      standing('fit', { value: 53.76 }, { value: 100 }),
      '上半年，产业契合度为53.76%。',
    ],
    ['a true zero', standing('export', { value: 0 }), '上半年，出货值完成0亿元。'],
    [
      'a loss',
      standing('export', { value: -0.5 }, { value: 2 }),
      '上半年，出货值为−5000万元，差欠序时进度75个百分点，欠账1.50亿元。',
    ],
  ])('%s', (_, given, expected) => {
    expect(formatStandingSentence(given)).toBe(expected);
  });
});

describe('what is missing is said', () => {
  test.each([
    [
      'withheld',
      standing('revenue', { value: 'withheld' }, { value: 135 }),
      '上半年，主营业务收入未公布。',
    ],
    ['not reported', standing('revenue', {}, { value: 135 }), '上半年，主营业务收入未报送。'],
    [
      'not applicable',
      standing('revenue', { value: 'not-applicable' }),
      '上半年，主营业务收入不适用。',
    ],
    [
      'only the rate is published',
      standing('value-added', { value: 'withheld', growth: 8.2 }, { value: 27.8 }),
      '上半年，工业增加值同比增长8.20%，数值未公布。',
    ],
    [
      'the rate is withheld',
      standing('revenue', { value: 52.14, growth: 'withheld' }),
      '上半年，主营业务收入完成52.14亿元，同比增速未公布。',
    ],
    [
      'value and rate are withheld',
      standing('revenue', { value: 'withheld', growth: 'withheld' }),
      '上半年，主营业务收入未公布。',
    ],
    [
      'growth alone is reported and withheld',
      standing('value-added', { growth: 'withheld' }),
      '上半年，工业增加值同比增速未公布。',
    ],
    [
      'the target is withheld',
      standing('revenue', { value: 52.14 }, { value: 'withheld' }),
      '上半年，主营业务收入完成52.14亿元，年目标未公布。',
    ],
    [
      'the target is not reported',
      standing('revenue', { value: 52.14 }, {}),
      '上半年，主营业务收入完成52.14亿元，年目标未报送。',
    ],
  ])('%s', (_, given, expected) => {
    expect(formatStandingSentence(given)).toBe(expected);
  });

  test('a sum that lacks parts has no total', () => {
    const rows = ['xincheng', 'shanqian'].map((code) => observation('revenue', code, { value: 9 }));
    const sum = standingOf(tables(rows), 'revenue', 'zone', H1);
    expect(sum && formatStandingSentence(sum)).toBe(
      '上半年，主营业务收入缺2个园区数据，暂无合计。',
    );
  });
});

describe('options', () => {
  test('the period with its year, or none', () => {
    const plain = standing('export', { value: 2.12 });
    expect(formatStandingSentence(plain, { period: 'year' })).toBe(
      '2026年上半年，出货值完成2.12亿元。',
    );
    expect(formatStandingSentence(plain, { period: 'none' })).toBe('出货值完成2.12亿元。');
  });

  test('several parks in one sentence, the period once', () => {
    const row = standing('fit', { value: 8.5 });
    const part = (name: string) => ({ ...row, park: { ...row.park, kind: 'park' as const, name } });
    expect(formatParkSentence([part('东部园区'), part('西部园区')])).toBe(
      '上半年，东部园区产业契合度为8.50%；西部园区产业契合度为8.50%。',
    );
  });

  test('a zone is not named', () => {
    expect(formatStandingSentence(standing('export', { value: 2.12 }), { park: true })).toBe(
      '上半年，出货值完成2.12亿元。',
    );
  });

  test.each([
    [20.47, 25.74, '增速较去年同期回落5.27个百分点'],
    [20.47, 12.52, '增速较去年同期加快7.95个百分点'],
    [-3, 2, '增速较去年同期回落5个百分点'],
    [-3, -8, '降幅较去年同期收窄5个百分点'],
    [-8, -3, '降幅较去年同期扩大5个百分点'],
    [4, -3, '增速较去年同期加快7个百分点'],
    [4, 4.004, '增速与去年同期持平'],
  ])('a rate of %d %% after %d %%', (growth, before, expected) => {
    const given = standing('revenue', { value: 52.14, growth }, undefined, before);
    expect(formatStandingSentence(given, { growthChange: true })).toContain(`，${expected}。`);
  });
});
