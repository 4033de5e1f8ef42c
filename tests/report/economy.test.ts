import { describe, expect, test } from 'vitest';
import { indicatorParagraphs } from '../../src/report/sections/economy.ts';
import { standing } from '../format/standings.ts';
import { H1 } from '../model/tables.ts';

/** The figures of a published half-year report of an industrial zone; its tax has no stated rate. */
const published = [
  standing('revenue', { value: 52.14, growth: 20.47 }, { value: 135 }, 29.18),
  standing('value-added', { value: 12.58, growth: 28.96 }, { value: 27.8 }, 34.23),
  {
    ...standing('tax', { value: 1.42 }, { value: 2.1402 }),
    growthChange: -7.95,
  },
  standing('signings', { value: 12.17 }),
  standing('export', { value: 2.12 }),
  standing('staff', { value: 10723, change: 1600 }),
].map((one) =>
  one.indicator.code === 'signings'
    ? {
        ...one,
        indicator: { ...one.indicator, name: '招商实际到位资金', unit: '亿元', decimals: 2 },
      }
    : one,
);

describe('the paragraph on indicators', () => {
  test('says the figures and facts of the published report in its order', () => {
    expect(indicatorParagraphs(H1, published)).toEqual([
      '上半年，主要经济指标增速较去年同期均有不同程度回落。主营业务收入完成52.14亿元，同比增长20.47%，占年目标任务数的38.62%；工业增加值完成12.58亿元，同比增长28.96%，占年目标任务数的45.25%；上交税金完成1.42亿元，占年目标任务数的66.35%；招商实际到位资金完成12.17亿元；出货值完成2.12亿元；从业人员10723人，同比增加1600人。',
      '统计数据显示，上半年经济运行呈现以下特点。一是进度慢。工业增加值、主营业务收入、上交税金三项指标中，仅上交税金达到序时进度要求，工业增加值、主营业务收入均未达到序时进度要求。主营业务收入完成年目标的38.62%，差欠序时进度11.38个百分点，欠账15.36亿元；工业增加值完成年目标的45.25%，差欠序时进度4.75个百分点，欠账1.32亿元。二是增幅回落。工业增加值、主营业务收入、上交税金增速较去年同期分别回落5.27个、8.71个和7.95个百分点。',
    ]);
  });

  test.each([
    ['nothing reported', [standing('revenue', {})], []],
    [
      'a withheld value, said as such',
      [standing('revenue', { value: 'withheld' }, { value: 135 })],
      ['上半年，主营业务收入未公布。'],
    ],
    [
      'what does not exist, with what does',
      [standing('export', { value: 'not-applicable' }), standing('staff', { value: 10723 })],
      ['上半年，从业人员10723人。'],
    ],
    [
      'masked figures apart from each other, in one clause',
      [
        standing('revenue', { value: 'withheld' }),
        standing('staff', { value: 10723 }),
        standing('tax', { value: 'withheld' }),
      ],
      ['上半年，主营业务收入和上交税金未公布；从业人员10723人。'],
    ],
    [
      'growth alone, kept back',
      [standing('value-added', { growth: 'withheld' }), standing('tax', { growth: 'withheld' })],
      ['上半年，工业增加值和上交税金同比增速未公布。'],
    ],
    [
      'one indicator that keeps its schedule',
      [standing('tax', { value: 1.42 }, { value: 2.14 })],
      [
        '上半年，上交税金完成1.42亿元，占年目标任务数的66.36%。',
        '统计数据显示，上交税金达到序时进度要求，快于序时进度16.36个百分点。',
      ],
    ],
    [
      'rates that moved apart',
      [
        standing('revenue', { value: 52, growth: 8 }, undefined, 6),
        standing('tax', { value: 1.4, growth: 3 }, undefined, 5.5),
      ],
      [
        '上半年，主营业务收入完成52亿元，同比增长8%；上交税金完成1.40亿元，同比增长3%。',
        '统计数据显示，主营业务收入增速较去年同期加快2个百分点；上交税金增速较去年同期回落2.50个百分点。',
      ],
    ],
    [
      'a narrower decline',
      [standing('revenue', { value: 52, growth: -3 }, undefined, -6)],
      [
        '上半年，主营业务收入完成52亿元，同比下降3%。',
        '统计数据显示，主营业务收入降幅较去年同期收窄3个百分点。',
      ],
    ],
  ])('%s', (_, standings, expected) => {
    expect(indicatorParagraphs(H1, standings)).toEqual(expected);
  });

  test('says the figures that are not in yet with their own period', () => {
    const may = { year: H1.year, month: 5 };
    const late = { ...standing('export', { value: 2.12, growth: 3 }), period: may };
    expect(indicatorParagraphs(H1, [standing('staff', { value: 10723 })], [late])).toEqual([
      '上半年，从业人员10723人。1—5月，出货值完成2.12亿元，同比增长3%。',
    ]);
  });
});
