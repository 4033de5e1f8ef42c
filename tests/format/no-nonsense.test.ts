/** Every text that can be made from many combinations of readings is scanned for nonsense. */
import { describe, expect, test } from 'vitest';
import { headlineSentence, scheduleFinding } from '../../src/format/finding-schedule.ts';
import { standingFinding } from '../../src/format/finding.ts';
import { formatStandingSentence } from '../../src/format/sentence.ts';
import { rankByGrowth, scheduleOverview } from '../../src/model/ranking.ts';
import { standingOf, type Standing } from '../../src/model/standing.ts';
import type { Observation } from '../../src/data/observations.ts';
import type { Reading } from '../../src/data/reading.ts';
import { INDICATORS, observation, tables, target } from '../model/tables.ts';
import { nonsenseIn } from './nonsense.ts';

const VALUES: readonly Reading[] = [
  52.14,
  67.5,
  67.503,
  0.99999,
  0.004,
  0,
  -0.0001,
  -3.2,
  'withheld',
  'not-reported',
  'not-applicable',
];
const RATES: readonly Reading[] = [
  20.47,
  0.004,
  0,
  -0.004,
  -5.27,
  -100,
  532.24,
  'withheld',
  'not-reported',
  'not-applicable',
];
const CHANGES: readonly Reading[] = [1600, -0.3, 0, 'withheld', 'not-reported'];
const TARGETS: readonly (Reading | undefined)[] = [
  135,
  67.5,
  0,
  -5,
  'withheld',
  'not-reported',
  undefined,
];
const MONTHS = [2, 6, 12];
const STATUSES: readonly Observation['status'][] = ['preliminary', 'forecast'];

function* standings(): Generator<Standing> {
  for (const indicator of INDICATORS) {
    for (const month of MONTHS) {
      for (const value of VALUES) {
        for (const goal of TARGETS) {
          for (const growth of RATES) {
            for (const change of CHANGES) {
              const status = STATUSES[month === 12 ? 1 : 0] ?? 'preliminary';
              const period = { year: 2026, month };
              const row = observation(indicator.code, 'zone', {
                value,
                growth,
                change,
                status,
                period,
              });
              const base = observation(indicator.code, 'zone', {
                period: { year: 2025, month },
                growth: -5.27,
              });
              const goals =
                goal === undefined ? [] : [target(indicator.code, 'zone', { value: goal })];
              const found = standingOf(tables([row, base], goals), indicator.code, 'zone', period);
              if (found !== undefined) yield found;
            }
          }
        }
      }
    }
  }
}

describe('no combination of readings makes nonsense', () => {
  const all = [...standings()];

  test('there are many of them', () => {
    expect(all.length).toBeGreaterThan(50_000);
  });

  test('standard sentences', () => {
    const texts = all.map((given) =>
      formatStandingSentence(given, { period: 'year', park: true, growthChange: true }),
    );
    expect(nonsenseIn(texts)).toEqual([]);
  });

  test('findings', () => {
    expect(nonsenseIn(all.map(standingFinding))).toEqual([]);
  });

  test('overviews and headlines', () => {
    const texts = all.slice(0, -3).flatMap((first, index) => {
      if (index % 7 !== 0) return [];
      // Distant neighbours, so that different indicators and readings meet.
      const given = [0, 10_007, 20_011, 30_029].flatMap(
        (step) => all[(index + step) % all.length] ?? first,
      );
      const overview = scheduleOverview(given);
      return [
        scheduleFinding(overview),
        headlineSentence(first.period, overview, rankByGrowth(given)),
      ];
    });
    expect(nonsenseIn(texts)).toEqual([]);
  });
});

test('the scan itself finds nonsense', () => {
  const planted = [
    '同比下降-5%',
    '同比增长−3.00%',
    '增长−3%',
    'NaN',
    'undefined项',
    '同比增长0.00%',
    '欠账0亿元',
    '−0.00%',
    '供应0块',
    '年内新供应0.0亩',
    '基金债1笔，获批0万元',
    '后一个月月均需完成15亿元',
    '后二个月',
    '收入增长，。',
    '、收入增长',
    '完成完成5亿元',
  ];
  for (const text of planted) expect(nonsenseIn([text]), text).not.toEqual([]);
});
