/**
 * The demo, and a park begun with `template --start`, at the end of every month: the data pass, no text
 * has to be touched, and no sentence is nonsense.
 */
import { describe, expect, test } from 'vitest';
import { startTexts } from '../../scripts/commands/start-files.ts';
import type { Edition, Park } from '../../src/data/park.ts';
import { periodKey, type Period } from '../../src/data/period.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { latestPeriod } from '../../src/model/latest.ts';
import { readTexts } from '../../src/site/read-content.ts';
import type { TextFile } from '../../src/texts/text-file.ts';
import { nonsenseIn } from '../format/nonsense.ts';
import { latestSentencesOf } from '../parks/park-sentences.ts';
import { cutFiles, dateRows, type Files } from './cut-files.ts';
import { demoBy, NEW_YEAR } from './demo-months.ts';
import { periodsBetween, starterFiles } from './starter-files.ts';
import { parseTexts, textErrors, textsBy } from './month-texts.ts';

const FIRST = { year: 2023, month: 2 };
const LAST = { year: 2026, month: 6 };
/** Every name a period may have. */
const ONE_YEAR = [...periodsBetween({ year: 2025, month: 7 }, LAST), NEW_YEAR];
/** The quarters before, each with more of a past than the one before it. */
const QUARTERS = [FIRST, ...periodsBetween(FIRST, { year: 2025, month: 6 })].filter(
  (period, at) => at === 0 || period.month % 3 === 0,
);

/** Of the internal edition, whose sentences are those of the public one and more, a month of each kind. */
const KINDS = ONE_YEAR.filter(({ month }) => [2, 3, 5, 6, 12].includes(month));

const demoTexts = readTexts('content').filter(({ path }) => !path.startsWith('guide/'));
const starterTexts = parseTexts(startTexts());

/** What no sentence of a report of a whole year may say: nothing is ahead of a schedule then. */
function scheduleAtTheEnd(sentences: readonly string[], { month }: Period): string[] {
  return month === 12 ? sentences.filter((sentence) => sentence.includes('序时进度')) : [];
}

/** Sections without a paragraph and figures without a title. */
function emptyHeadings(sentences: readonly string[]): string[] {
  return sentences.filter((sentence) => sentence.trim() === '');
}

function examine(files: Files, texts: readonly TextFile[], month: Period, edition: Edition) {
  const result = checkEdition(files, edition);
  const { diagnostics, park } = result;
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  const sentences = park === undefined ? [] : latestSentencesOf(park);
  return {
    park,
    found: {
      faults,
      texts: textErrors(result, textsBy(texts, month)),
      nonsense: nonsenseIn(sentences),
      schedule: scheduleAtTheEnd(sentences, month),
      headings: emptyHeadings(sentences),
    },
    sentences,
  };
}

const NOTHING = { faults: [], texts: [], nonsense: [], schedule: [], headings: [] };

function expectSound(
  { found, park, sentences }: ReturnType<typeof examine>,
  month: Period,
  least: number,
): void {
  expect(found).toEqual(NOTHING);
  expect(latestPeriod(park as Park)).toEqual(month);
  expect(sentences.length).toBeGreaterThan(least);
}

const named = (months: readonly Period[]): [string, Period][] =>
  months.map((month) => [periodKey(month), month]);

describe('the demo in every month', () => {
  test.each(named([...QUARTERS, ...ONE_YEAR]))('%s, public', (_key, month) => {
    expectSound(examine(demoBy(month), demoTexts, month, 'public'), month, 50);
  });
  test.each(named(KINDS))('%s, internal', (_key, month) => {
    expectSound(examine(demoBy(month), demoTexts, month, 'internal'), month, 50);
  });
});

describe('a park that has just begun', () => {
  const files = starterFiles(periodsBetween(FIRST, NEW_YEAR));
  const tables = dateRows(files);
  test.each(named(periodsBetween(FIRST, NEW_YEAR)))('%s', (_key, month) => {
    for (const edition of ['public', 'internal'] as const) {
      expectSound(examine(cutFiles(files, tables, month), starterTexts, month, edition), month, 3);
    }
  });
});
