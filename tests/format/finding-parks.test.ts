import { describe, expect, test } from 'vitest';
import { parkGrowthFinding } from '../../src/format/finding-growth.ts';
import { contributionsFinding } from '../../src/format/finding-parks.ts';
import { contributionsOf } from '../../src/model/contribution.ts';
import type { Reading } from '../../src/data/reading.ts';
import { H1, INDICATORS, observation, PARKS, tables } from '../model/tables.ts';

function finding(values: readonly Reading[], whole?: Reading, code = 'revenue'): string {
  const rows = ['xincheng', 'shanqian', 'laocheng', 'linjiang'].map((park, index) =>
    observation(code, park, { value: values[index] ?? 'not-applicable' }),
  );
  if (whole !== undefined) rows.push(observation(code, 'zone', { value: whole }));
  const contributions = contributionsOf(tables(rows), code, 'zone', H1);
  if (contributions === undefined) throw new Error('no contributions');
  return contributionsFinding(contributions);
}

describe('the parks compared', () => {
  test.each<[readonly Reading[], Reading | undefined, string]>([
    [[41.2, 30, 20, 8.8], 100, '四个园区中新城园区贡献最大，占全区的41.20%'],
    [[30, 41.2, 20, 8.8], undefined, '四个园区中山前园区贡献最大，占全区的41.20%'],
    [[40, 40, 10, 10], undefined, '四个园区中新城园区和山前园区贡献最大，各占全区的40%'],
    [[25, 25, 25, 25], undefined, '四个园区持平，均为25亿元'],
    [[50, 30, 20], undefined, '三个园区中新城园区贡献最大，占全区的50%'],
    [
      [41.2, 'withheld', 20, 8.8],
      100,
      '已公布的三个园区中新城园区贡献最大，占全区的41.20%；山前园区未公布，比较不完整',
    ],
    [
      [41.2, 'withheld', 20, 8.8],
      undefined,
      '已公布的三个园区中新城园区主营业务收入最高，为41.20亿元；山前园区未公布，合计不完整',
    ],
    [
      [41.2, 'withheld', 20, 'not-reported'],
      undefined,
      '有数据的两个园区中新城园区主营业务收入最高，为41.20亿元；山前园区未公布、临江园区未报送，合计不完整',
    ],
    [
      [41.2, 'withheld', 'withheld', 8.8],
      100,
      '已公布的两个园区中新城园区贡献最大，占全区的41.20%；山前园区和老城园区未公布，比较不完整',
    ],
    [
      [41.2, 'withheld', 'withheld', 'withheld'],
      undefined,
      '新城园区为41.20亿元；三个园区未公布，合计不完整',
    ],
    [Array<Reading>(4).fill('withheld'), undefined, '各园区均未公布'],
    [
      ['withheld', 'withheld', 'not-reported', 'withheld'],
      undefined,
      '三个园区未公布、一个园区未报送',
    ],
    [Array<Reading>(4).fill('not-applicable'), undefined, '各园区均不适用'],
    [[-1, -2, -3, -4], undefined, '四个园区中新城园区主营业务收入最高，为−1亿元'],
  ])('%j of %s', (values, whole, expected) => {
    expect(finding(values, whole)).toBe(expected);
  });

  test('more of what should be low is no contribution', () => {
    expect(finding([4, 3, 2, 1], undefined, 'energy')).toBe('四个园区中新城园区最多，占全区的40%');
  });

  test('nor is more of what is neither good nor bad', () => {
    const [indicator, ...others] = INDICATORS;
    const neutral = { ...indicator, direction: 'neutral' } as const;
    const rows = ['xincheng', 'shanqian', 'laocheng', 'linjiang'].map((park, index) =>
      observation('revenue', park, { value: 4 - index }),
    );
    const compared = contributionsOf(
      { ...tables(rows), indicators: [neutral, ...others] },
      'revenue',
      'zone',
      H1,
    );
    expect(compared && contributionsFinding(compared)).toBe('四个园区中新城园区最多，占全区的40%');
  });

  test('percentages have no shares', () => {
    expect(finding([60, 70, 80, 90], 75, 'fit')).toBe('四个园区中临江园区产业契合度最高，为90%');
  });
});

describe('the growth of the parks compared', () => {
  const [revenue] = INDICATORS;
  const grow = (rates: readonly Reading[], indicator = revenue): string =>
    parkGrowthFinding(
      indicator,
      H1,
      PARKS.slice(1).map((park, index) => ({ park, growth: rates[index] ?? 'not-applicable' })),
    );

  test.each<[readonly Reading[], string]>([
    [
      [25, 12, 3, -3],
      '四个园区中三个增长、一个下降，新城园区增幅最大，同比增长25%，临江园区降幅最大，同比下降3%',
    ],
    [
      [25, -12, -3, -30],
      '四个园区中一个增长、三个下降，新城园区增幅最大，同比增长25%，临江园区降幅最大，同比下降30%',
    ],
    [[25, 12, 3, 1], '四个园区均增长，新城园区增幅最大，同比增长25%'],
    [[-5, -12, -3, -1], '四个园区均下降，山前园区降幅最大，同比下降12%'],
    [[0, -12, 0, -1], '四个园区均未增长，山前园区降幅最大，同比下降12%'],
    [[0, 0, 0, 0], '四个园区均同比持平'],
    [[5, 5, 3, 1], '四个园区均增长，新城园区和山前园区增幅最大，同比增长5%'],
    [
      [25, 'withheld', 3, -3],
      '已公布的三个园区中两个增长、一个下降，新城园区增幅最大，同比增长25%，临江园区降幅最大，同比下降3%，另有一个园区未公布',
    ],
    [
      [25, 'withheld', 'withheld', 'not-reported'],
      '新城园区同比增长25%，另有两个园区未公布、一个园区未报送',
    ],
    [Array<Reading>(4).fill('withheld'), '各园区主营业务收入同比增速均未公布'],
  ])('%j', (rates, expected) => {
    expect(grow(rates)).toBe(`2026年上半年，${expected}`);
  });

  test('a percentage has no rate', () => {
    expect(grow([1, 2, 3, 4], INDICATORS[5])).toBe('2026年上半年，各园区产业契合度');
  });
});
