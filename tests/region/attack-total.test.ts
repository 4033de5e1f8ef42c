/** The audit of a total, without a word of what decided it: what strangers and members can work out. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_RULE } from '../../src/model/disclosure-rule.ts';
import { attackTotal, type KnownMember } from '../../src/region/attack-total.ts';
import type { RegionTotal } from '../../src/region/totals.ts';
import { REVENUE } from './regional.ts';

/** @param hidden figures that count by permission; undefined of those the audit is told nothing of */
function attack(shown: number[], hidden: (number | undefined)[], rule = DEFAULT_RULE) {
  const value = [...shown, ...hidden].reduce<number>((sum, each = 7) => sum + each, 0);
  const total: RegionTotal = {
    indicator: REVENUE,
    period: { year: 2026, month: 6 },
    accumulation: 'cumulative',
    value,
    decimals: 2,
  };
  const mapOf = (each: number | undefined) => new Map(each === undefined ? [] : [[total, each]]);
  const members = [
    ...shown.map((each): [number, undefined] => [each, undefined]),
    ...hidden.map((each): [undefined, number | undefined] => [undefined, each]),
  ].map(([figure, kept], at): KnownMember => ({
    member: { code: `m${at}`, name: `m${at}` },
    figures: mapOf(figure),
    hidden: mapOf(kept),
  }));
  return attackTotal(total, members, rule).map(({ after, member }) => [
    member.code,
    Math.round(after.low),
    Math.round(after.high),
  ]);
}

describe('the total less what is shown', () => {
  test.each<[string, number[], (number | undefined)[], unknown[]]>([
    ['is the only figure that counts', [10, 20], [30], [['m2', 30, 30]]],
    [
      'is two figures, each told by the other',
      [10],
      [30, 40],
      [
        ['m1', 0, 70],
        ['m2', 0, 70],
      ],
    ],
    ['is nearly all one figure', [10], [1, 1, 98], [['m3', 0, 100]]],
    ['leaves three in doubt', [10], [30, 40, 50], []],
    ['leaves them in doubt beside a loss that is known', [-10], [30, 40, 50], []],
    [
      'tells of one that has no permission to count',
      [10],
      [30, 40, 50, undefined],
      [['m4', 0, 127]],
    ],
  ])('%s', (_name, shown, hidden, leaks) => {
    expect(attack(shown, hidden)).toEqual(leaks);
  });

  test('is read by a member that knows its own figure, as the rule wants it', () => {
    expect(attack([10], [50, 45, 3])).toEqual([]);
    expect(attack([10], [50, 45, 3], { ...DEFAULT_RULE, insiderShare: 0.1 })).toEqual([
      ['m1', 0, 53],
      ['m2', 0, 48],
    ]);
  });
});
