/** The industry a firm is grouped under. */
import type { ChainRow } from '../data/chains.ts';
import type { Enterprise } from '../data/enterprises.ts';
import { once } from './once.ts';

interface ChainIndex {
  readonly byCode: ReadonlyMap<string, ChainRow>;
  readonly byName: ReadonlyMap<string, ChainRow>;
}

const indexOf = once((chains: readonly ChainRow[]): ChainIndex => ({
  byCode: new Map(chains.map((row) => [row.code, row])),
  byName: new Map(chains.map((row) => [row.name, row])),
}));

/** The industry at the head of the chain a row belongs to; a row without a parent is its own. */
function headOf({ byCode }: ChainIndex, row: ChainRow): ChainRow {
  let head = row;
  for (let steps = 0; head.parent !== undefined && steps <= byCode.size; steps++) {
    const above = byCode.get(head.parent);
    if (above === undefined) break;
    head = above;
  }
  return head;
}

/**
 * The industry a firm counts with: that of the chain its 产业链环节 belongs to, else that of the chain
 * its 行业 names, else its 行业 as it is written. Offices write the chain in either column.
 *
 * @param chains the rows groups are named after: those of the public edition where groups are public
 */
export function firmIndustry(
  chains: readonly ChainRow[],
  { chainLink, industry }: Pick<Enterprise, 'chainLink' | 'industry'>,
): string {
  const index = indexOf(chains);
  const row =
    (chainLink === undefined ? undefined : index.byCode.get(chainLink)) ??
    index.byName.get(industry);
  return row === undefined ? industry : headOf(index, row).name;
}
