import { datasets } from './datasets.ts';
import { isBareNumber, looksLikeHeader } from './likely-header.ts';
import { columnOf, spellingsOf } from './header-spelling.ts';
import type { Spellings } from './header-spelling.ts';

/** Names that the headers of a table share with hardly any other: fewer may be a row of words. */
const FEWEST_SHARED = 4;

/** The names of every table's columns, and those of all tables: few cells of data are any table's. */
interface KnownNames {
  readonly tables: readonly (readonly [title: string, spellings: Spellings])[];
  readonly all: Spellings;
}

let known: KnownNames | undefined;

function knownNames(): KnownNames {
  const tables = datasets.map(({ title, columns }) => [title, spellingsOf(columns)] as const);
  return { tables, all: new Map(tables.flatMap(([, spellings]) => [...spellings])) };
}

/** The title of the table of which a row is the header, whole or nearly; nothing for other rows. */
export function titleOfHeader(cells: readonly string[]): string | undefined {
  if (cells.some(isBareNumber)) return undefined;
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < FEWEST_SHARED) return undefined;
  known ??= knownNames();
  const namesIn = (spellings: Spellings): number =>
    filled.filter((cell) => columnOf(cell, spellings) !== undefined).length;
  if (namesIn(known.all) < FEWEST_SHARED) return undefined;
  let best: { title: string; names: number } | undefined;
  for (const [title, spellings] of known.tables) {
    if (!looksLikeHeader(cells, spellings)) continue;
    const names = namesIn(spellings);
    if (names >= FEWEST_SHARED && names > (best?.names ?? 0)) best = { title, names };
  }
  return best?.title;
}
