import { expect, test, vi } from 'vitest';
import { darkTheme, lightTheme } from '../../src/charts/theme.ts';
import { drawOnce } from '../../src/figures/draw-once.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { chartDrawing, type Drawing } from '../../src/charts/drawing.ts';

const drawingOf = (title: string): Drawing =>
  chartDrawing({ id: 'one', size: 'wide', title, description: '' }, { height: 1, marks: () => [] });
const nameOf = ({ name }: Drawing): string | undefined => name?.title;

test('a figure draws each size and theme once, and gives the same drawing again', () => {
  const draw = vi.fn<Figure['draw']>((size, theme) => drawingOf(`${size} ${theme?.name}`));
  const figure = drawOnce({ id: 'one', draw } as unknown as Figure, {
    light: lightTheme,
    dark: darkTheme,
  });
  expect(nameOf(figure.draw('wide'))).toBe('wide light');
  expect(figure.draw('wide', lightTheme)).toBe(figure.draw('wide'));
  expect(nameOf(figure.draw('wide', darkTheme))).toBe('wide dark');
  expect(figure.draw('wide', darkTheme)).toBe(figure.draw('wide', darkTheme));
  expect(nameOf(figure.draw('narrow'))).toBe('narrow light');
  expect(draw).toHaveBeenCalledTimes(3);
  expect(figure.id).toBe('one');
});
