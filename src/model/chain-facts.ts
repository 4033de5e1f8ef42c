/** What the rows of an industry and of the links of its chain say together. */
import type { ChainRow } from '../data/chains.ts';

/** An industry with its links; firms may count with one that has no row of its own. */
export interface IndustryRows {
  readonly chain?: ChainRow;
  readonly links: readonly ChainRow[];
}

/** Every industry of the table with its links, both in their order. */
export function industryRows(chains: readonly ChainRow[]): (IndustryRows & { chain: ChainRow })[] {
  const inOrder = [...chains].sort((a, b) => a.order - b.order);
  return inOrder
    .filter(({ parent }) => parent === undefined)
    .map((chain) => ({ chain, links: inOrder.filter(({ parent }) => parent === chain.code) }));
}

/** Products of an industry: those of its own row, else those of its links that are there; never what it lacks. */
export function productsOf({ chain, links }: IndustryRows): string[] {
  const stated = chain?.products ?? [];
  const made =
    stated.length > 0
      ? stated
      : links.filter(({ gap }) => !gap).flatMap(({ products }) => products);
  const lacking = new Set(links.filter(({ gap }) => gap).map(({ name }) => name));
  return [...new Set(made)].filter((product) => !lacking.has(product));
}

/** Capacities that are stated for an industry and its links. */
export function capacitiesOf({ chain, links }: IndustryRows): string[] {
  const rows = chain === undefined ? links : [chain, ...links];
  return rows.flatMap(({ capacity }) =>
    capacity === undefined || capacity === '' ? [] : [capacity],
  );
}

/** Links the zone lacks. */
export function missingLinks({ links }: IndustryRows): ChainRow[] {
  return links.filter(({ gap }) => gap);
}
