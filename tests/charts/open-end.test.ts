import { expect, test } from 'vitest';
import { openEnd } from '../../src/charts/bar-looks.ts';
import { presets } from '../../src/charts/preset.ts';
import { lightTheme } from '../../src/charts/theme.ts';
import { drawBars } from '../../src/charts/bars.ts';
import { writeSvg } from '../../src/charts/write-svg.ts';

const style = { ...presets.wide, theme: lightTheme };

test('the slits of an open end lie within the bar, whichever way it runs', () => {
  for (const [from, to] of [
    [0, 200],
    [200, 0],
  ] as const) {
    const slits = openEnd([from, to], 5, 10, style);
    expect(slits).toHaveLength(3);
    for (const { attributes } of slits) {
      const x = Number(attributes['x']);
      expect(x).toBeGreaterThan(0);
      expect(x + Number(attributes['width'])).toBeLessThan(200);
    }
  }
});

test('a bar too short for slits has none', () => {
  expect(openEnd([0, 2], 5, 10, style)).toEqual([]);
});

test('only the bar of a number that is not exact is open', () => {
  const draw = (value: Parameters<typeof drawBars>[0][number]['value']): string =>
    writeSvg(
      drawBars([{ name: '甲', value, text: '约30家', tip: '甲' }], {
        id: 'open',
        size: 'wide',
        title: '甲',
        description: '甲',
        empty: '没有数',
      }),
    );
  expect(draw({ number: 30, qualifier: 'about' }).length).toBeGreaterThan(draw(30).length);
});
