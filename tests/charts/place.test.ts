import { describe, expect, it } from 'vitest';
import { labelledScale } from '../../src/charts/labelled-scale.ts';
import { labelBox } from '../../src/charts/label.ts';
import { around, dodge, placeLabel, tie } from '../../src/charts/place.ts';

describe('dodge', () => {
  it.each([
    ['leaves free labels alone', [10, 50, 90], [10, 50, 90]],
    ['shares the push between two', [50, 50], [44, 56]],
    ['keeps the column', [0, 100], [5, 95]],
    ['keeps the order of the marks', [52, 50, 51], [63, 39, 51]],
  ])('%s', (_, wanted, expected) => {
    const items = wanted.map((y) => ({ y, height: 10 }));
    expect(dodge(items, 0, 100, 2).map(Math.round)).toEqual(expected);
  });

  it('never lets two touch, however full the column', () => {
    const items = Array.from({ length: 30 }, (_, i) => ({ y: (i * 37) % 100, height: 10 }));
    const sorted = [...dodge(items, 0, 100, 2)].sort((a, b) => a - b);
    sorted.slice(1).forEach((y, i) => expect(y - (sorted[i] ?? 0)).toBeGreaterThan(11.99));
  });
});

describe('placeLabel', () => {
  const frame = { left: 0, top: 0, right: 200, bottom: 100 };
  const label = { lines: ['标签'], size: 10, fill: '#000000' };

  it('takes the first free candidate', () => {
    const taken = { left: 0, top: 0, right: 90, bottom: 52 };
    const placed = placeLabel(around([45, 50], label, 5), { boxes: [taken], along: [] }, frame);
    expect(labelBox(placed ?? { ...label, x: 50, y: 50 }).top).toBeGreaterThanOrEqual(55);
  });

  it('gives nothing for no candidates', () => {
    expect(placeLabel([], { boxes: [], along: [] }, frame)).toBeUndefined();
  });
});

describe('tie', () => {
  const box = { left: 100, top: 0, right: 140, bottom: 20 };
  it.each([
    ['near', [95, 10] as const, undefined],
    [
      'far',
      [50, 10] as const,
      [
        [54, 10],
        [100, 10],
      ],
    ],
  ])('ties a %s label', (_, point, expected) => {
    expect(tie(point, box, 4, 10)).toEqual(expected);
  });
});

describe('labelledScale', () => {
  const room = [100, 300] as const;

  it('fits the longest bars with their labels on both sides', () => {
    const scale = labelledScale(
      [
        { value: -10, before: 40 },
        { value: 5, after: 40 },
      ],
      room,
    );
    expect(scale(-10)).toBeCloseTo(140, 3);
    expect(scale(5)).toBeCloseTo(260, 3);
  });

  it('draws no length where everything is zero', () => {
    const scale = labelledScale([{ value: 0, after: 40 }], room);
    expect(scale(0)).toBeGreaterThanOrEqual(100);
    expect(Number.isFinite(scale(0))).toBe(true);
  });
});
