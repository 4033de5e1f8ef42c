/** What a zone supplies to firms besides land: labour, power, pipes, money. */
import type { Park } from '../data/park.ts';

const POWER: readonly string[] = ['substation', 'powerline'];
const PIPES: readonly string[] = ['pipe', 'water', 'heating', 'sewage'];

/** The rows of each factor. */
export interface Supply {
  readonly labour: Park['outreach'];
  readonly power: Park['facilities'];
  readonly pipes: Park['facilities'];
  /** Parcels supplied or offered as 标准地. */
  readonly land: Park['parcels'];
  readonly money: Park['bonds'];
}

type SupplyTables = Pick<Park, 'outreach' | 'facilities' | 'parcels' | 'bonds'>;

/** Sorts the rows of the tables by the factor they supply. */
export function supplyOf({ bonds, facilities, outreach, parcels }: SupplyTables): Supply {
  return {
    labour: outreach.filter(({ kind }) => kind === 'recruitment'),
    power: facilities.filter(({ kind }) => POWER.includes(kind)),
    pipes: facilities.filter(({ kind }) => PIPES.includes(kind)),
    land: parcels.filter(({ standardLand }) => standardLand),
    money: bonds,
  };
}

/** Whether any factor has a row. */
export function hasSupply(tables: SupplyTables): boolean {
  return Object.values(supplyOf(tables)).some(({ length }: { length: number }) => length > 0);
}
