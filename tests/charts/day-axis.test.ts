import { expect, test } from 'vitest';
import { dayAxis, dayGrid } from '../../src/charts/day-axis.ts';
import { labelBox } from '../../src/charts/label.ts';
import { presets } from '../../src/charts/preset.ts';
import { lightTheme } from '../../src/charts/theme.ts';

const format = (year: number, month: number): string => (month === 1 ? `${year}年` : `${month}月`);

/** What stands along an axis from one day to another that is so wide. */
function texts(from: string, to: string, width: number): string[] {
  const axis = dayAxis([from, to], { left: 0, right: width }, format);
  const style = { ...presets.room, theme: lightTheme };
  return dayGrid(axis, { top: 0, bottom: 1, textY: 1 }, style).flatMap((mark) =>
    mark && 'lines' in mark ? mark.lines : [],
  );
}

test('months stand at equal steps', () => {
  expect(texts('2025-05-10', '2026-11-10', 1150)).toEqual(['2025年7月', '2026年', '7月']);
  expect(texts('2024-12-10', '2025-11-10', 1600)).toEqual(['2025年', '4月', '7月', '10月']);
});

test('the first month says its year, or none stands before the first year', () => {
  expect(texts('2026-03-01', '2026-11-10', 1600)[0]).toBe('2026年4月');
  for (const width of [400, 600, 800, 1000, 1150, 1400]) {
    expect(texts('2025-03-20', '2027-02-20', width)[0]).toMatch(/^20\d\d年/);
  }
});

test.each([
  ['2022-12-20', '2026-02-20', 1600],
  ['2023-01-05', '2025-11-20', 1150],
  ['2022-12-31', '2026-12-31', 1680],
])('from %s to %s on %i px the first year keeps its name at the left edge', (from, to, width) => {
  expect(texts(from, to, width)[0]).toBe('2023年');
});

test('no text reaches out of the axis', () => {
  for (const width of [300, 700, 1150, 1680]) {
    const axis = dayAxis(['2022-12-20', '2026-12-20'], { left: 0, right: width }, format);
    const style = { ...presets.room, theme: lightTheme };
    for (const mark of dayGrid(axis, { top: 0, bottom: 1, textY: 1 }, style)) {
      if (!mark || !('lines' in mark)) continue;
      const { left, right } = labelBox(mark);
      expect(left).toBeGreaterThanOrEqual(-style.gap);
      expect(right).toBeLessThanOrEqual(width + 1);
    }
  }
});
