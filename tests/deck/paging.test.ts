import { expect, test } from 'vitest';
import { fieldLayout, pageItems, shareOfSlide } from '../../src/components/deck/paging.ts';

const TITLE = '还有9个问题需要解决（1/3）';

const item = (length: number, more?: number) => ({
  main: '园'.repeat(length),
  fields: more === undefined ? [] : ['区'.repeat(more)],
});

test('a short item takes less of a slide than a long one', () => {
  expect(shareOfSlide(item(10), TITLE)).toBeLessThan(shareOfSlide(item(60), TITLE));
});

test('no slide holds more than fits, and no item is lost or moved', () => {
  const items = Array.from({ length: 23 }, (_, index) => item(5 + ((index * 7) % 50), index % 40));
  const pages = pageItems(items, TITLE);
  expect(pages.flat()).toEqual(items);
  for (const page of pages) {
    expect(page.reduce((sum, one) => sum + shareOfSlide(one, TITLE), 0)).toBeLessThanOrEqual(1);
  }
});

test('items spread evenly over the slides they need', () => {
  const sizes = pageItems(
    Array.from({ length: 6 }, () => item(20, 20)),
    TITLE,
  ).map((page) => page.length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
});

test('an item that fills more than a slide has one of its own', () => {
  expect(pageItems([item(10), item(600), item(10)], TITLE).map((page) => page.length)).toEqual([
    1, 1, 1,
  ]);
});

test('no items, no slides', () => {
  expect(pageItems([], TITLE)).toEqual([]);
});

test('what stands below an item takes room, and so does a title of two lines', () => {
  expect(shareOfSlide(item(20, 20), TITLE)).toBeGreaterThan(shareOfSlide(item(20), TITLE));
  expect(shareOfSlide(item(20), TITLE + TITLE)).toBeGreaterThan(shareOfSlide(item(20), TITLE));
});

test('five next steps with their office and day fit on a slide', () => {
  expect(
    pageItems(
      Array.from({ length: 5 }, () => item(20, 26)),
      TITLE,
    ),
  ).toHaveLength(1);
});

test('fields share a line as far as it goes, or have one each where the slide has room', () => {
  const asked = { main: '园'.repeat(20), fields: ['市'.repeat(9), '区'.repeat(9), '9月30日'] };
  expect(shareOfSlide(asked, TITLE)).toBeLessThan(shareOfSlide(asked, TITLE, 'stacked'));
  expect(fieldLayout([asked], TITLE)).toBe('stacked');
  expect(fieldLayout([asked, asked, asked], TITLE)).toBe('flowing');
});
