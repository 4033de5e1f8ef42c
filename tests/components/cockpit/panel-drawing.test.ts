import { expect, it } from 'vitest';
import { lightTheme, type ChartSize } from '../../../src/charts/theme.ts';
import { panelDrawing } from '../../../src/components/cockpit/panel-drawing.ts';

const figure = (heights: Partial<Record<ChartSize, number>>) =>
  ({
    draw: (size: ChartSize) => ({ width: size === 'wide' ? 720 : 328, height: heights[size] }),
  }) as never;

it.each([
  ['of usual height the narrow drawing', { narrow: 204, wide: 200 }, 328],
  ['that is very high when narrow the wide one', { narrow: 1094, wide: 640 }, 720],
])('a panel shows of a figure %s', (_, heights, width) => {
  expect(panelDrawing(figure(heights), lightTheme).drawn.width).toBe(width);
});
