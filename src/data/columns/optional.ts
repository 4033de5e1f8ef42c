import type { Column, Disclosure } from '../column.ts';
import { trimSpaces } from '../text.ts';

/**
 * A column whose cells may be blank, made from one whose cells must be filled: a choice without a
 * fallback, a year, a period. A blank cell gives no value.
 */
export function optional<T, D extends Disclosure>(column: Column<T, D>): Column<T | undefined, D> {
  return {
    ...column,
    required: false,
    read: (text) => (trimSpaces(text) === '' ? { value: undefined } : column.read(text)),
  };
}
