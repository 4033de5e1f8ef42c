/** Names where there is no room for many. */
import { regionPages as words } from '../ui/region-pages.ts';

/** A cell or a title has room for so many. */
const MOST_NAMES = 4;

/** The names; of many the first, and how many there are. */
export function namesUpTo(names: readonly string[], most = MOST_NAMES): readonly string[] {
  return names.length > most ? words.andMore(names.slice(0, most), names.length) : names;
}
