/** What decides whether a column stays on a phone. */
interface KeyColumn {
  readonly numeric?: boolean;
  /** Read first: it stays where there is room for three columns only. */
  readonly key?: boolean;
  /** Read last: it stands on no phone. */
  readonly rest?: boolean;
}

/** Columns a phone has room for beside the name of the row. */
const MOST = 2;

/**
 * Which columns a phone shows without being asked: the first, which names the row, and the two that
 * are named as key columns; where none is named, numbers before texts.
 */
export function keyColumns(columns: readonly KeyColumn[]): boolean[] {
  const places = columns
    .map((_, index) => index)
    .slice(1)
    .filter((at) => !columns[at]?.rest);
  const named = places.filter((at) => columns[at]?.key);
  const numbers = places.filter((at) => columns[at]?.numeric);
  const texts = places.filter((at) => !columns[at]?.numeric);
  const chosen = named.length > 0 ? named : [...numbers, ...texts].slice(0, MOST);
  return columns.map((_, index) => index === 0 || chosen.includes(index));
}
