import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readSlides } from '../../src/client/deck/slide-set.ts';

const slide = (id: string, more = ''): string =>
  `<section class="slide" id="${id}" ${more}></section>`;
const PAGE = [
  slide('cover'),
  slide('list', 'data-letters="usual" data-of-list="list"'),
  slide('list-large', 'data-letters="large" data-of-list="list"'),
  slide('list-large-2', 'data-letters="large" data-of-list="list"'),
  slide('end'),
].join('');

function deckOf() {
  const { document } = parseHTML(`<html><body><div class="slides">${PAGE}</div></body></html>`);
  const set = readSlides(document);
  const onPage = (): string[] => [...document.querySelectorAll('.slide')].map(({ id }) => id);
  return { set, onPage };
}

test('only the slides of the letters in use stand on the page, in order, however often they change', () => {
  const { onPage, set } = deckOf();
  for (const large of [false, true, true, false, true, false]) {
    set.setLarge(large);
    const list = large ? ['list-large', 'list-large-2'] : ['list'];
    expect(onPage()).toEqual(['cover', ...list, 'end']);
    expect(set.shown().map(({ id }) => id)).toEqual(onPage());
  }
});

test.each([
  [true, 'list', 1],
  [true, 'list-large-2', 2],
  [true, 'end', 3],
  [false, 'list-large-2', 1],
  [false, 'end', 2],
  [false, 'nothing', -1],
] as const)('with large letters %s the slide %s is found at %i', (large, id, place) => {
  const { set } = deckOf();
  set.setLarge(large);
  expect(set.find(id)).toBe(place);
});
