import { describe, expect, it } from 'vitest';
import type { GradeKey } from '../../src/model/evaluation.ts';
import { presets } from '../../src/charts/preset.ts';
import { chartSizes, darkTheme, lightTheme, redTheme } from '../../src/charts/theme.ts';

type Colour = readonly [number, number, number];

/** Linear light of a hex colour's channels. */
function linear(hex: string): Colour {
  const channel = (i: number): number => {
    const s = parseInt(hex.slice(i, i + 2), 16) / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r, g, blue] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const deficiencies: Readonly<Record<string, readonly Colour[]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Ottosson's OKLab, a space where equal distances look equally far. */
function oklab([r, g, b]: Colour): Colour {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function seen(hex: string, matrix: readonly Colour[]): Colour {
  const [r, g, b] = linear(hex);
  const [x = 0, y = 0, z = 0] = matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)),
  );
  return oklab([x, y, z]);
}

describe.each([
  ['light', lightTheme],
  ['navy', darkTheme],
  ['red and gold', redTheme],
])('the %s theme', (_, theme) => {
  it.each(['ink', 'muted', 'main', 'behind', 'ahead'] as const)('has readable %s text', (key) => {
    expect(contrast(theme[key], theme.background)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['context', 'axis'] as const)('has visible %s marks', (key) => {
    expect(contrast(theme[key], theme.background)).toBeGreaterThanOrEqual(3);
  });

  it('tells the bar from the rest of its track', () => {
    expect(contrast(theme.main, theme.track)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme.behind, theme.background)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(deficiencies))('tells ahead, behind and main apart with %s', (kind) => {
    const matrix = deficiencies[kind] ?? [];
    for (const [a, b] of [
      [theme.ahead, theme.behind],
      [theme.main, theme.behind],
      [theme.main, theme.context],
    ] as const) {
      const [p, q] = [seen(a, matrix), seen(b, matrix)];
      expect(Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])).toBeGreaterThan(0.08);
    }
  });
});

describe('text sizes', () => {
  it.each(chartSizes)('are readable at %s', (size) => {
    const { tick, label, strong } = presets[size];
    expect(Math.min(tick, label, strong)).toBeGreaterThanOrEqual(
      { narrow: 12, wide: 12, screen: 24, room: 58 }[size],
    );
  });
});

it('grades are dark and pale in the same order on both grounds, and legible', () => {
  const steps: readonly GradeKey[] = ['A', 'B', 'C', 'D'];
  const [onLight, onDark] = [lightTheme, darkTheme].map((theme) => {
    const colours = theme.grades;
    for (const step of steps) {
      expect(contrast(colours[step].fill, colours[step].text), step).toBeGreaterThanOrEqual(4.5);
    }
    return steps.map((step) => contrast(colours[step].fill, '#000000') > 7);
  });
  expect(onDark).toEqual(onLight);
  for (const step of steps) {
    const { fill } = darkTheme.grades[step];
    expect(contrast(fill, darkTheme.background), step).toBeGreaterThanOrEqual(3);
  }
});
