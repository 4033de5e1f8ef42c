import type { Columns } from './column.ts';
import { isPlain, withoutHidden } from './hidden-letters.ts';
import { nearestName } from './nearest.ts';
import { halfWidth } from './text.ts';

/** Every accepted spelling of a dataset's headers, folded, with the key of the column it means. */
export type Spellings = ReadonlyMap<string, string>;

/** What is written in more than one way: every cell of a table is looked at, and most hold none of it. */
const FOLDED = /[\s*[\]【】〔〕\uFF01-\uFF5E]/g;

function foldLetter(letter: string): string {
  const half = halfWidth(letter);
  if (/[[【〔]/.test(half)) return '(';
  if (/[\]】〕]/.test(half)) return ')';
  return /[\s*]/.test(half) ? '' : half;
}

/** Header as it is compared: half-width, nothing hidden, one kind of bracket, no spaces, no mark of a required one. */
function foldHeader(header: string): string {
  const plain = isPlain(header) ? header : withoutHidden(header);
  return plain.replace(FOLDED, foldLetter).toLowerCase();
}

const UNIT = /\([^()]*\)$/;

function withoutUnit(folded: string): string {
  return folded.replace(UNIT, '');
}

/** How each header is compared with what staff wrote: as it stands, with its unit, without it. */
const WAYS: readonly ((folded: string, unit: string) => string)[] = [
  (folded) => folded,
  (folded, unit) => (UNIT.test(folded) ? folded : folded + unit),
  withoutUnit,
];

/**
 * The spellings of every column. Whole headers win over aliases with the column's (unit), and these
 * over names without one.
 */
export function spellingsOf(columns: Columns): Spellings {
  const spellings = new Map<string, string>();
  for (const write of WAYS) {
    for (const [key, column] of Object.entries(columns)) {
      const unit = UNIT.exec(foldHeader(column.header))?.[0] ?? '';
      for (const spelling of [column.header, ...column.aliases]) {
        const folded = write(foldHeader(spelling), unit);
        if (!spellings.has(folded)) spellings.set(folded, key);
      }
    }
  }
  return spellings;
}

/** The column a header means; `exact` is false when only its name without the (unit) is known. */
export function columnOf(
  header: string,
  spellings: Spellings,
): { readonly key: string; readonly exact: boolean } | undefined {
  const folded = foldHeader(header);
  const exact = spellings.get(folded);
  if (exact !== undefined) return { key: exact, exact: true };
  const key = spellings.get(withoutUnit(folded));
  return key === undefined ? undefined : { key, exact: false };
}

/** The column, among those that are not `taken`, that a misspelt header was most likely meant for. */
export function nearestColumn(
  header: string,
  spellings: Spellings,
  taken: ReadonlyMap<string, unknown>,
): string | undefined {
  const free = [...spellings].filter(([, key]) => !taken.has(key)).map(([spelling]) => spelling);
  const meaning = (spelling: string): string | undefined => spellings.get(spelling);
  const folded = foldHeader(header);
  const near =
    nearestName(folded, free, meaning) ?? nearestName(withoutUnit(folded), free, meaning);
  return near === undefined ? undefined : spellings.get(near);
}
