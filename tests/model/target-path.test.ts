import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/model/standing.ts';
import { targetPath } from '../../src/model/target-path.ts';
import { pathFinding } from '../../src/format/finding-path.ts';
import { H1, observation, tables, target } from './tables.ts';

const year = (value: number) =>
  observation('revenue', 'zone', { period: { year: 2025, month: 12 }, value });

function pathOf(...[observations, targets]: Parameters<typeof tables>) {
  const all = tables([observation('revenue', 'zone', { value: 52.14 }), ...observations], targets);
  const standing = standingOf(all, 'revenue', 'zone', H1);
  if (standing === undefined) throw new Error('no standing');
  return { path: targetPath(all, standing), standing };
}

describe('targetPath', () => {
  it('doubles in three years by 26.0 % a year', () => {
    const { path, standing } = pathOf(
      [year(100)],
      [target('revenue', 'zone', { year: 2028, value: 200 })],
    );
    expect(path?.factor).toBe(2);
    expect(path?.annual).toBeCloseTo(25.992, 3);
    expect(path?.years.map((item) => [item.year, item.kind])).toEqual([
      [2025, 'actual'],
      [2026, 'path'],
      [2027, 'path'],
      [2028, 'target'],
    ]);
    expect(path?.years[1]?.value).toBeCloseTo(125.992, 3);
    if (path === undefined) return;
    expect(pathFinding(standing, path)).toBe(
      '主营业务收入2028年目标200亿元，比2025年翻一番，年均需增长25.99%；2026年上半年为52.14亿元',
    );
  });

  it('takes the target the office has set for a year on the way', () => {
    const { path } = pathOf(
      [year(100)],
      [
        target('revenue', 'zone', { year: 2026, value: 120 }),
        target('revenue', 'zone', { year: 2027, value: 150 }),
      ],
    );
    expect(path?.years.map(({ kind, value }) => [kind, value])).toEqual([
      ['actual', 100],
      ['target', 120],
      ['target', 150],
    ]);
  });

  it('knows only the goal where no whole year is known, or it was not above zero', () => {
    for (const rows of [[], [year(0)], [year(-5)]]) {
      const { path } = pathOf(rows, [target('revenue', 'zone', { year: 2028, value: 200 })]);
      expect([path?.base, path?.factor, path?.annual]).toEqual([undefined, undefined, undefined]);
      expect(path?.years.map(({ kind }) => kind)).toEqual(['target']);
    }
  });

  it('is none without a target of a later year, or with a withheld one', () => {
    expect(pathOf([year(100)], [target('revenue', 'zone', { value: 110 })]).path).toBeUndefined();
    const withheld = target('revenue', 'zone', { year: 2028, value: 'withheld' });
    expect(pathOf([year(100)], [withheld]).path).toBeUndefined();
  });
});
