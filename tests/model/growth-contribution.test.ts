import { describe, expect, it } from 'vitest';
import { growthContributions, type FirmChange } from '../../src/model/growth-contribution.ts';

const firms: FirmChange[] = [
  { code: 'giant', base: 500, current: 620 },
  { code: 'rocket', base: 3.1, current: 19.6 },
  { code: 'stopped', base: 80, current: 0 },
  { code: 'steady', base: 300, current: 300 },
  { code: 'small', base: 16.9, current: 14.2 },
  { code: 'newcomer', base: 0, current: 25.4 },
];

describe('growthContributions', () => {
  it('adds up to the total exactly', () => {
    const { up, down, rest, total } = growthContributions(firms, 2)!;
    const sum = [...up, ...down, ...(rest ? [rest] : [])].reduce((a, step) => a + step.points, 0);
    expect(sum).toBeCloseTo(total, 9);
    expect(total).toBeCloseTo(((979.2 - 900) / 900) * 100, 9);
  });

  it('names the strongest on either side, and the stopped firm with its whole loss', () => {
    const { up, down } = growthContributions(firms, 2)!;
    expect(up.map((step) => step.code)).toEqual(['giant', 'newcomer']);
    expect(down.map((step) => step.code)).toEqual(['stopped', 'small']);
    expect(down[0]).toMatchObject({ change: -80, rate: -100 });
  });

  it('takes the others together and counts them', () => {
    expect(growthContributions(firms, 2)?.rest).toMatchObject({ firms: 2, change: 16.5 });
  });

  it('has no rate for a firm that had nothing to compare with', () => {
    expect(growthContributions(firms, 2)?.up[1]?.rate).toBeUndefined();
  });

  it('shows an extreme rate as what it contributes', () => {
    const rocket = growthContributions(firms, 3)!.up[2]!;
    expect(rocket.rate).toBeCloseTo(532.258, 2);
    expect(rocket.points).toBeCloseTo(1.8333, 3);
  });

  it.each([
    ['nobody', []],
    ['a base of zero', [{ code: 'a', base: 0, current: 5 }]],
    ['a negative base', [{ code: 'a', base: -5, current: 5 }]],
  ])('has no growth for %s', (_name, none) => {
    expect(growthContributions(none, 3)).toBeUndefined();
  });

  it('has no rest when everybody is named', () => {
    expect(growthContributions([{ code: 'a', base: 1, current: 2 }], 3)?.rest).toBeUndefined();
  });
});
