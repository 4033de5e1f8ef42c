import { bonds } from '../../../src/data/bonds.ts';
import { OFFICES } from '../cast/people.ts';
import type { Table } from '../csv-write.ts';
import type { Cells } from '../dataset-table.ts';
import { tableFrom } from '../dataset-table.ts';
import { OTHER_BONDS } from './other-bonds.ts';
import { SPECIAL_BONDS } from './special-bonds.ts';

/** One bond or fund as written. */
export type BondCells = Cells<(typeof bonds)['columns']>;

/** bonds.csv: special bonds and other ways of raising money. */
export function makeBonds(): Table {
  return tableFrom(
    bonds,
    [...SPECIAL_BONDS, ...OTHER_BONDS].map((bond) => ({
      responsibleUnit: OFFICES.finance,
      disclosure: '公开',
      ...bond,
    })),
  );
}
