import { describe, expect, test } from 'vitest';
import type { Picture } from '../../src/data/pictures.ts';
import { picturesOf, placePictures } from '../../src/model/pictures.ts';

const picture = (file: string, date: string, kind: Picture['kind']): Picture =>
  ({ file, date, kind, project: 'p1' }) as Picture;

const files = (pictures: readonly (Picture | undefined)[] | undefined): unknown =>
  pictures?.map((one) => one?.file);

test('the pictures of a subject come by their days', () => {
  const all = [
    picture('b', '2026-01-02', 'scene'),
    { ...picture('x', '2026-01-01', 'scene'), project: 'p2' },
    picture('a', '2026-01-01', 'scene'),
  ];
  expect(files(picturesOf(all, { project: 'p1' }))).toEqual(['a', 'b']);
});

describe('the places of pictures', () => {
  test('the first and the last of the progress stand beside each other, those between below', () => {
    const placed = placePictures([
      picture('1', '2025-01-01', 'progress'),
      picture('2', '2025-06-01', 'progress'),
      picture('3', '2026-01-01', 'progress'),
    ]);
    expect(files(placed.progress)).toEqual(['1', '3']);
    expect(placed.head?.file).toBe('2');
    expect(placed.others).toEqual([]);
  });

  test('one picture of the progress, or two of a day, are no before and after', () => {
    expect(placePictures([picture('1', '2025-01-01', 'progress')])).toMatchObject({
      head: { file: '1' },
      progress: undefined,
    });
    const day = '2025-01-01';
    const two = placePictures([picture('1', day, 'progress'), picture('2', day, 'progress')]);
    expect(two.progress).toBeUndefined();
  });

  test('a sign goes before the newest view, a view before a product', () => {
    const scene = picture('scene', '2026-02-01', 'scene');
    const logo = picture('logo', '2020-01-01', 'logo');
    const product = picture('product', '2026-05-01', 'product');
    expect(placePictures([logo, scene, product]).head).toBe(logo);
    expect(placePictures([scene, product]).head).toBe(scene);
    expect(files(placePictures([logo, scene, product]).others)).toEqual(['scene', 'product']);
  });

  test('without pictures there is nothing', () => {
    expect(placePictures([])).toEqual({ head: undefined, progress: undefined, others: [] });
  });
});
