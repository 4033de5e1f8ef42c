/** Which parks a shard renders: a function of the plan alone, so that shards need not talk to each other. */
import type { PlannedPark } from './plan-record.ts';

/** One of several machines, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly total: number;
}

/** Parses `2/7`; undefined for anything else. */
export function parseShard(written: string): Shard | undefined {
  const [, index, total] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(written) ?? [];
  const shard = { index: Number(index), total: Number(total) };
  return shard.index <= shard.total ? shard : undefined;
}

/** How a shard is written. */
export const formatShard = ({ index, total }: Shard): string => `${index}/${total}`;

/**
 * The parks of a shard, in the order of the plan. The largest inputs are given out first, each to the shard
 * that has least: no shard has more than a third above what would be even (R. L. Graham, 1969).
 */
export function parksOfShard(
  parks: readonly PlannedPark[],
  { index, total }: Shard,
): readonly PlannedPark[] {
  const loads = new Array<number>(total).fill(0);
  const chosen = new Set<string>();
  const largest = [...parks].sort((a, b) => b.bytes - a.bytes || (a.code < b.code ? -1 : 1));
  for (const { bytes, code } of largest) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + bytes;
    if (least === index - 1) chosen.add(code);
  }
  return parks.filter(({ code }) => chosen.has(code));
}
