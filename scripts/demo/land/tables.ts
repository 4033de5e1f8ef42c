import type { Table } from '../csv-write.ts';
import { makeLandBatches } from './batches.ts';
import { makeParcelEvents, makeParcels } from './parcels.ts';

/** The tables about land: parcels, their steps, and batches reported for approval. */
export function makeLandTables(): readonly Table[] {
  return [makeParcels(), makeParcelEvents(), makeLandBatches()];
}
