import { describe, expect, test } from 'vitest';
import {
  headlineOf,
  headlineSentence,
  scheduleFinding,
} from '../../src/format/finding-schedule.ts';
import { rankByGrowth, scheduleOverview } from '../../src/model/ranking.ts';
import type { Reading } from '../../src/data/reading.ts';
import { H1 } from '../model/tables.ts';
import { standing } from './standings.ts';

/** Standings with a target of 100, so that the value is the completion in %. */
const overview = (values: Readonly<Record<string, Reading>>) =>
  scheduleOverview(
    Object.entries(values).map(([code, value]) => standing(code, { value }, { value: 100 })),
  );

const cases: readonly [Readonly<Record<string, Reading>>, string, string][] = [
  [
    { revenue: 38.62, 'value-added': 45.25, tax: 66.35 },
    '3项有目标的指标中，仅上交税金达到序时进度，主营业务收入差距最大',
    '2026年上半年，上交税金快于序时进度16.35个百分点，主营业务收入差欠序时进度11.38个百分点',
  ],
  [
    { revenue: 38.62, 'value-added': 55.25, tax: 66.35 },
    '3项有目标的指标中，2项达到序时进度，主营业务收入差欠序时进度11.38个百分点',
    '2026年上半年，上交税金快于序时进度16.35个百分点，主营业务收入差欠序时进度11.38个百分点',
  ],
  [
    { revenue: 38.62, 'value-added': 48, tax: 66.35, export: 50 },
    '4项有目标的指标中，2项达到序时进度，主营业务收入差距最大',
    '2026年上半年，上交税金快于序时进度16.35个百分点，主营业务收入差欠序时进度11.38个百分点',
  ],
  [
    { revenue: 58, 'value-added': 55, tax: 66.35 },
    '3项有目标的指标全部达到序时进度，上交税金领先最多',
    '2026年上半年，3项有目标的指标全部达到序时进度，上交税金领先最多，为16.35个百分点',
  ],
  [
    { revenue: 60, tax: 60 },
    '2项有目标的指标全部达到序时进度',
    '2026年上半年，2项有目标的指标全部达到序时进度',
  ],
  [
    { revenue: 38.62, 'value-added': 45.25 },
    '2项有目标的指标均未达到序时进度，主营业务收入差距最大',
    '2026年上半年，2项有目标的指标均未达到序时进度，主营业务收入差距最大，为11.38个百分点',
  ],
  [
    { revenue: 45, 'value-added': 45, tax: 48 },
    '3项有目标的指标均未达到序时进度，主营业务收入和工业增加值差距最大',
    '2026年上半年，3项有目标的指标均未达到序时进度，主营业务收入和工业增加值差距最大，为5个百分点',
  ],
  [
    { revenue: 38.62, tax: 66.35 },
    '2项有目标的指标中，上交税金达到序时进度，主营业务收入差欠序时进度11.38个百分点',
    '2026年上半年，上交税金快于序时进度16.35个百分点，主营业务收入差欠序时进度11.38个百分点',
  ],
  [
    { revenue: 50, tax: 50 },
    '2项有目标的指标均与序时进度持平',
    '2026年上半年，2项有目标的指标均与序时进度持平',
  ],
  [
    { revenue: 38.62 },
    '主营业务收入差欠序时进度11.38个百分点',
    '2026年上半年，主营业务收入差欠序时进度11.38个百分点',
  ],
  [{ revenue: 50 }, '主营业务收入与序时进度持平', '2026年上半年，主营业务收入与序时进度持平'],
  [
    { revenue: 38.62, tax: 'withheld' },
    '主营业务收入差欠序时进度11.38个百分点，另有1项未公布',
    '2026年上半年，主营业务收入差欠序时进度11.38个百分点',
  ],
  [
    { revenue: 38.62, 'value-added': 45, tax: 'withheld', export: 'not-reported' },
    '2项有目标的指标均未达到序时进度，主营业务收入差距最大，另有1项未公布、1项未报送',
    '2026年上半年，2项有目标的指标均未达到序时进度，主营业务收入差距最大，为11.38个百分点',
  ],
  [{ revenue: 'withheld', tax: 'withheld' }, '2项有目标的指标未公布', '2026年上半年运行情况'],
  [{}, '本期没有可与序时进度比较的指标', '2026年上半年运行情况'],
  [
    { energy: 55, tax: 66.35 },
    '2项有目标的指标中，上交税金达到序时进度，综合能源消费量超出序时控制进度5个百分点',
    '2026年上半年，上交税金快于序时进度16.35个百分点，综合能源消费量超出序时控制进度5个百分点',
  ],
];

describe('several indicators against their schedules', () => {
  test.each(cases)('%j', (values, finding, headline) => {
    expect(scheduleFinding(overview(values))).toBe(finding);
    expect(headlineSentence(H1, overview(values))).toBe(headline);
  });

  test('indicators without a target are not counted', () => {
    const mixed = [
      standing('revenue', { value: 38.62 }, { value: 100 }),
      standing('export', { value: 1 }),
    ];
    expect(scheduleFinding(scheduleOverview(mixed))).toBe('主营业务收入差欠序时进度11.38个百分点');
  });
});

test('without any target the headline tells the fastest and the slowest growth', () => {
  const all = [
    standing('revenue', { value: 52.14, growth: 20.47 }),
    standing('value-added', { value: 12.58, growth: 28.96 }),
    standing('tax', { value: 1.42, growth: -3 }),
  ];
  expect(headlineSentence(H1, scheduleOverview(all), rankByGrowth(all))).toBe(
    '2026年上半年，工业增加值同比增长28.96%，上交税金同比下降3%',
  );
});

test('where only the way is known the headline tells it', () => {
  const masked = { value: 'withheld', growth: 'withheld' } as const;
  const all = [
    standing('revenue', { ...masked, trend: 'up' }),
    standing('value-added', { ...masked, trend: 'up' }),
    standing('export', { ...masked, trend: 'up' }),
    standing('tax', { ...masked, trend: 'down' }),
  ];
  const headline = (standings: typeof all): string =>
    headlineSentence(H1, scheduleOverview(standings), rankByGrowth(standings), standings);
  expect(headline(all)).toBe('2026年上半年，3项主要指标同比均增长，上交税金同比下降');
  expect(headline(all.slice(0, 2))).toBe('2026年上半年，主营业务收入和工业增加值同比均增长');
  expect(headline([standing('tax', masked)])).toBe('2026年上半年运行情况');
});

test('the headline is of an earlier period of the year where nothing is known of the latest', () => {
  const masked = { value: 'withheld', growth: 'withheld' } as const;
  const earlier = standing('revenue', { ...masked, trend: 'up' });
  const headline = (year: number): string =>
    headlineOf({
      period: { year: 2026, month: 7 },
      standings: [{ ...standing('tax', masked), period: { year: 2026, month: 7 } }],
      behind: [{ ...earlier, period: { ...H1, year } }],
    });
  expect(headline(2026)).toBe('2026年上半年，主营业务收入同比增长');
  expect(headline(2025)).toBe('2026年1—7月运行情况');
});
