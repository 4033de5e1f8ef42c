import { facilities } from '../../../src/data/facilities.ts';
import { OFFICES, personFor } from '../cast/people.ts';
import type { Table } from '../csv-write.ts';
import type { Cells } from '../dataset-table.ts';
import { tableFrom } from '../dataset-table.ts';
import { HOUSING } from './housing.ts';
import { NETWORKS } from './networks.ts';
import { UTILITIES } from './utilities.ts';
import { WORKSHOPS } from './workshops.ts';

/** One facility as written, without who answers for it. */
export type FacilityCells = Cells<(typeof facilities)['columns']>;

/** facilities.csv: workshops, housing and services, sewage, roads, pipes and power. */
export function makeFacilities(): Table {
  return tableFrom(
    facilities,
    [...WORKSHOPS, ...HOUSING, ...NETWORKS, ...UTILITIES].map((facility) => ({
      responsibleUnit: OFFICES.construction,
      responsiblePerson: personFor(`facility ${facility.code}`),
      disclosure: '公开',
      ...facility,
    })),
  );
}
