/**
 * Values nobody would write, one for each planted cell, so that finding one in the output proves
 * where it came from.
 */
import type { Column } from '../../src/data/column.ts';
import { seeded } from '../model/attack/random-table.ts';

/** Rare characters, so that neither the text nor its pinyin occurs by chance. */
export const RARE = '爨龘麤鬻犇骉';

/** The same in pinyin, for search indexes. */
export const RARE_PINYIN = ['cuan', 'da', 'cu', 'yu', 'ben', 'biao'];

/** Beginning of every planted code. */
export const RARE_CODE = 'qzxjkv';

/**
 * Years of planted dates and periods; nothing in a demo of the 2020s happened in them. Periods are the
 * earlier ones: a number can't be published before its period has ended.
 */
export const RARE_DATE_YEARS = { first: 1982, last: 1999 };
export const RARE_PERIOD_YEAR = 1980;

/** Whether the cells of a column can say something unusual. */
export function isMarkable({
  type,
  choices,
}: {
  readonly type: Column['type'];
  readonly choices?: Column['choices'] | undefined;
}): boolean {
  return choices === undefined && type !== 'reference' && type !== 'credit-code';
}

/** Whether a marker can be told from anything else. */
export function isUnusual(marker: string | undefined): boolean {
  return marker !== undefined && marker.length >= 8;
}

/** How the markers of one kind of cell look. */
interface Handwriting {
  readonly word: string;
  readonly code: string;
  /** Day from which dates are taken, one for each marker. */
  readonly firstDay: number;
}

/** Of cells the public edition must not show. */
const SECRET: Handwriting = {
  word: RARE,
  code: RARE_CODE,
  firstDay: Date.UTC(RARE_DATE_YEARS.first, 0, 1),
};

/** Characters of markers in cells that must be shown: others than those that must not. */
export const OPEN_WORD = '魑魅魍魉';

/** Beginning of their codes. */
export const OPEN_CODE = 'wqzvkx';

/** Of cells the public edition must show. */
const OPEN: Handwriting = {
  word: OPEN_WORD,
  code: OPEN_CODE,
  firstDay: Date.UTC(2000, 0, 1),
};

/** Makes markers; the same seed makes the same ones. */
export interface MarkerMaker {
  /** What may be written into a cell of the column, the least likely to occur first. */
  candidates(column: Column): string[];
}

const DAY = 86_400_000;

/** A maker of ever new markers, for cells that are secret or, if told so, to be shown. */
export function markerMaker(seed: number, kind: 'secret' | 'open' = 'secret'): MarkerMaker {
  const { code, firstDay, word: characters } = kind === 'open' ? OPEN : SECRET;
  const random = seeded(kind === 'open' ? seed + 7919 : seed);
  let made = 0;
  const digits = (count: number): string =>
    String(2 + Math.floor(random() * 8)) +
    Array.from({ length: count - 1 }, () => 1 + Math.floor(random() * 9)).join('');
  return {
    candidates({ type, choices }) {
      // A choice can't be written otherwise than it is; it only differs from seed to seed.
      if (choices !== undefined) return [choices[seed % choices.length]?.label ?? ''];
      made += 1;
      const word = `${characters}${String(seed * 100_000 + made)}`;
      switch (type) {
        case 'text':
        case 'list':
          return [word];
        case 'code':
          return [`${code}-${seed}-${made}`];
        case 'number':
        case 'percent':
          // As 万元 or as 亿元, with or without decimals, at least nine digits are left.
          return [`${digits(14)}.${digits(1)}`, `${digits(2)}.${digits(8)}`, `0.${digits(9)}`];
        case 'whole':
          return [digits(9), String(seed)];
        case 'date': {
          const day = firstDay + ((made * 7 + seed) % 6500) * DAY;
          return [new Date(day).toISOString().slice(0, 10)];
        }
        case 'year':
          return [String(RARE_PERIOD_YEAR)];
        case 'period':
          return [`${RARE_PERIOD_YEAR}年1-${2 + (made % 11)}月`];
        default:
          return [];
      }
    },
  };
}
