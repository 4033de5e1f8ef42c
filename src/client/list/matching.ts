import { halfWidth } from '../../data/text.ts';
import { keysOfSyllables } from '../../format/syllables.ts';

/**
 * Everything a row is found by: its visible text, its hidden names, pinyin and initials.
 *
 * @param names hidden names, then the syllables of each name, parted by `|`
 */
export function haystackOf(text: string, names: string): string {
  const [hidden = '', ...keys] = names.split('|');
  const typed = keys.map((syllables) => keysOfSyllables(syllables.split(' ')));
  return fold([text, hidden, ...typed].join(' '));
}

/**
 * Whether a row's haystack holds every word of a query. Case, spaces and full-width letters do not
 * matter, so 「精密」, `jingmi`, `JM` and 「ＪＭ」 find the same row.
 */
export function matchesQuery(haystack: string, query: string): boolean {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  return words.every((word) => haystack.indexOf(word) >= 0);
}

function fold(text: string): string {
  return halfWidth(text).toLowerCase();
}
