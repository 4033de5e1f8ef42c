import { expect, test, vi } from 'vitest';
import { darkTheme, lightTheme } from '../../src/charts/theme.ts';
import { drawOnce } from '../../src/figures/draw-once.ts';
import type { Figure } from '../../src/figures/figure.ts';

test('a figure draws each size and theme once, and gives the same drawing again', () => {
  const draw = vi.fn<Figure['draw']>((size, theme) => `${size} ${theme?.name ?? 'none'}`);
  const figure = drawOnce({ id: 'one', draw } as unknown as Figure);
  expect([figure.draw('wide'), figure.draw('wide', lightTheme)]).toEqual([
    'wide none',
    'wide none',
  ]);
  expect([figure.draw('wide', darkTheme), figure.draw('wide', darkTheme)]).toEqual([
    'wide dark',
    'wide dark',
  ]);
  expect(figure.draw('narrow')).toBe('narrow none');
  expect(draw).toHaveBeenCalledTimes(3);
  expect(figure.id).toBe('one');
});
