/** Numbers of persons and accounts in the cells of the public edition. */
import type { Diagnostic } from '../data/diagnostic.ts';
import type { Edition, Editions } from '../data/park.ts';
import {
  type KnownNumbers,
  PERSONAL_NUMBER_NAMES,
  personalNumbersIn,
  telephonesIn,
} from '../data/personal-numbers.ts';
import { cellTexts } from './row-texts.ts';

/**
 * The telephone numbers that columns and rows of the internal edition alone hold.
 *
 * @param published what the site publishes as its own: the contact of its foot
 */
export function knownNumbers(
  { internal, public: open }: Editions,
  published: readonly string[],
): KnownNumbers {
  const numbersOf = (texts: readonly string[]): string[] => texts.flatMap(telephonesIn);
  const publicTexts = new Set(cellTexts(open).map(({ text }) => text));
  const hidden = cellTexts(internal)
    .map(({ text }) => text)
    .filter((text) => !publicTexts.has(text));
  return { internal: new Set(numbersOf(hidden)), published: new Set(numbersOf(published)) };
}

/**
 * One finding for each cell of the public edition that holds such a number: an error where that
 * edition is checked, a warning in the internal one. Staff may acknowledge it.
 */
export function personalNumbersInRows(
  editions: Editions,
  known: KnownNumbers,
  edition: Edition,
): Diagnostic[] {
  return cellTexts(editions.public).flatMap(({ header, row, text }): Diagnostic[] => {
    const kinds = new Set(personalNumbersIn(text, known).map(({ kind }) => kind));
    if (kinds.size === 0) return [];
    const names = [...kinds].map((kind) => PERSONAL_NUMBER_NAMES[kind]).join('、');
    return [
      {
        code: 'personal-number',
        severity: edition === 'public' ? 'error' : 'warning',
        ...row.at,
        header,
        found: text,
        problem: `这一格是公开的，里面有${names}`,
        fix: '请删去号码，或把这一行的公开级别改为“内部”；确实可以公开的，登记在“已核实事项”（acknowledged.csv）里',
      },
    ];
  });
}
