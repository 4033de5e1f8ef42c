import { expect, it } from 'vitest';
import { deckOfPeriod, decksOf, hasMainDeck, slideOfFigure } from '../../src/site/decks.ts';
import { readTexts } from '../../src/site/read-content.ts';
import { compileText } from '../../src/texts/compile-text.ts';
import { textFile } from '../../src/texts/text-file.ts';

const texts = new Map(
  readTexts('content')
    .map((file) => compileText(file))
    .map((text) => [text.id, text]),
);

it('a report of an earlier period leads to the deck whose head names that period', () => {
  expect(deckOfPeriod(texts, { year: 2026, month: 3 })).toBe('/deck/2026-q1.html');
  expect(deckOfPeriod(texts, { year: 2026, month: 4 })).toBeUndefined();
});

it('without a main deck there is none', () => {
  const others = new Map([...texts].filter(([id]) => id !== 'deck/main'));
  expect(hasMainDeck(others)).toBe(false);
  expect(decksOf(others)).toEqual([]);
  expect(slideOfFigure(others, 'key-projects')).toBeUndefined();
});

it('a figure leads to its slide wherever the text names it, and not from a comment', () => {
  const source =
    '{/* <Figure id="a" /> */}\n\n<Slide title="x">\n\n<Figure part="y" id="b" />\n\n</Slide>';
  const main = new Map([['deck/main', compileText(textFile('deck/main.mdx', source))]]);
  expect(slideOfFigure(main, 'a')).toBeUndefined();
  expect(slideOfFigure(main, 'b')).toBe('/deck/index.html#slide-b');
});
