import { blankOf, makeColumn } from '../column.ts';
import type { Cell, Column, ColumnSpec, Disclosure, Optional } from '../column.ts';
import { scientificFault } from './text.ts';

interface ReferenceSpec<R extends boolean, D extends Disclosure> extends ColumnSpec<R, D> {
  /** `clear`: hiding the row referred to hides the reference only, not the row that makes it. */
  readonly whenHidden?: 'clear';
}

/**
 * A row of another dataset, written by its code or a name. The cell gives the text as it is;
 * `check/references.ts` replaces it by the code once every dataset is read.
 */
export function reference<R extends boolean = false, const D extends Disclosure = Disclosure>(
  to: string,
  spec: ReferenceSpec<R, D>,
): Column<Optional<string, R>, D> {
  const parse = (cell: string): Cell<string> => {
    const fault = scientificFault(cell);
    return fault === undefined ? { value: cell } : { fault };
  };
  const { whenHidden } = spec;
  const extras = {
    to,
    ...(whenHidden === undefined ? {} : { whenHidden }),
    ...blankOf<string>(spec.required),
  };
  return makeColumn<string | undefined, D>('reference', spec, parse, extras) as Column<
    Optional<string, R>,
    D
  >;
}
