import { datasets } from './datasets.ts';
import { looksLikeHeader } from './likely-header.ts';
import { columnOf, spellingsOf } from './header-spelling.ts';
import type { Spellings } from './header-spelling.ts';

/** Names that the headers of a table share with hardly any other: fewer may be a row of words. */
const FEWEST_SHARED = 4;

let known: readonly (readonly [title: string, spellings: Spellings])[] | undefined;

/** The title of the table of which a row is the header, whole or nearly; nothing for other rows. */
export function titleOfHeader(cells: readonly string[]): string | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < FEWEST_SHARED || filled.some((cell) => /^[\d.]+$/.test(cell.trim())))
    return undefined;
  known ??= datasets.map(({ title, columns }) => [title, spellingsOf(columns)]);
  let best: { title: string; names: number } | undefined;
  for (const [title, spellings] of known) {
    if (!looksLikeHeader(cells, spellings)) continue;
    const names = filled.filter((cell) => columnOf(cell, spellings) !== undefined).length;
    if (names >= FEWEST_SHARED && names > (best?.names ?? 0)) best = { title, names };
  }
  return best?.title;
}
