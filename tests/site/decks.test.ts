import { expect, it } from 'vitest';
import { deckOfPeriod } from '../../src/site/decks.ts';

it('a report of an earlier period leads to the deck whose head names that period', () => {
  expect(deckOfPeriod({ year: 2026, month: 3 })).toBe('/deck/2026-q1.html');
  expect(deckOfPeriod({ year: 2026, month: 4 })).toBeUndefined();
});
