import { describe, expect, test } from 'vitest';
import { standingFinding } from '../../src/format/finding.ts';
import { standing } from './standings.ts';

/** A schedule of its own: half is due by the middle of the year. */
const quarters = [0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1];
const year = { year: 2026, month: 12 };

describe('the finding of one indicator', () => {
  test.each([
    [
      standing('revenue', { value: 52.14, growth: 20.47 }, { value: 135 }),
      '主营业务收入完成年目标的38.62%，差欠序时进度11.38个百分点',
    ],
    [
      standing('tax', { value: 1.42 }, { value: 2.1402 }),
      '上交税金完成年目标的66.35%，快于序时进度16.35个百分点',
    ],
    [standing('tax', { value: 1.07 }, { value: 2.14 }), '上交税金完成年目标的50%，与序时进度持平'],
    [
      standing('energy', { value: 4.2 }, { value: 8 }),
      '综合能源消费量达年控制目标的52.50%，超出序时控制进度2.50个百分点',
    ],
    [
      standing('key-projects', { value: 10 }, { value: 18.6 }),
      '省市重点项目完成投资达年目标的53.76%，快于序时进度3.76个百分点',
    ],
    [standing('staff', { value: 10723, change: 1600 }), '从业人员10723人，同比增加1600人'],
    [
      standing('staff', { value: 10723 }, { value: 12000 }),
      '从业人员10723人，相当于年目标的89.36%',
    ],
    [standing('fit', { value: 53.76 }, { value: 100 }), '产业契合度53.76%'],
    [
      standing('fit', { value: 53.76 }, { value: 100, schedule: quarters }),
      '产业契合度为53.76%，快于序时进度3.76个百分点',
    ],
    [standing('fit', { value: 40 }, { value: 80 }), '产业契合度40%，相当于年目标的50%'],
    [standing('export', { value: 2.12, growth: -3 }), '出货值2.12亿元，同比下降3%'],
    [standing('export', { value: 2.12 }), '出货值2.12亿元'],
    [standing('fit', { value: 63.2, change: -1 }), '产业契合度63.20%，同比回落1个百分点'],
    [standing('revenue', { value: 'withheld' }, { value: 135 }), '主营业务收入未公布'],
    [standing('revenue', {}, { value: 135 }), '主营业务收入未报送'],
    [standing('value-added', { value: 'withheld', growth: 8.2 }), '工业增加值同比增长8.20%'],
    [standing('revenue', { value: 52.14 }, { value: 'withheld' }), '主营业务收入52.14亿元'],
    [
      standing('revenue', { value: 130, period: year }, { value: 135 }),
      '主营业务收入完成年目标的96.30%，距年目标差3.70个百分点',
    ],
    [
      standing('revenue', { value: 140, period: year, status: 'forecast' }, { value: 135 }),
      '主营业务收入预计完成年目标的103.70%，超出年目标3.70个百分点',
    ],
    [
      standing('revenue', { value: 135, period: year }, { value: 135 }),
      '主营业务收入完成年目标的100%，与年目标持平',
    ],
  ])('case %#: $1', (given, expected) => {
    expect(standingFinding(given)).toBe(expected);
  });
});
