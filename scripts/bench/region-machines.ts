/** What a region costs on several machines, worked out from what its steps cost on this one. */
import type { RegionStep } from './region.ts';

/** How many there are of the machines, of their processors and of the parks. */
export interface Shared {
  readonly machines: number;
  /** Of each machine; each has a park at a time. */
  readonly cores: number;
  readonly parks: number;
}

const cpuOf = (steps: readonly RegionStep[]): number =>
  steps.reduce((sum, { cost }) => sum + cost.cpu, 0);

const stepsOf = (steps: readonly RegionStep[], kind: RegionStep['kind']): RegionStep[] =>
  steps.filter((step) => step.kind === kind);

/** Seconds of processor time that each step takes for a park. */
export function costOfPark(
  steps: readonly RegionStep[],
  parks: number,
): Record<RegionStep['kind'], number> {
  const each = (kind: RegionStep['kind']): number => cpuOf(stepsOf(steps, kind)) / parks;
  return { plan: each('plan'), shard: each('shard'), merge: each('merge') };
}

/**
 * Seconds until the whole is there. One machine plans, with all of its processors, and merges, with one of
 * them; in between every processor of all machines renders one park after another. Processor time: waiting
 * for disks, and sending a plan or parts to another machine, comes on top.
 */
export function secondsOn(
  steps: readonly RegionStep[],
  { cores, machines, parks }: Shared,
): number {
  const { merge, plan, shard } = costOfPark(steps, parks);
  const planned = Math.ceil(parks / cores) * plan;
  return planned + Math.ceil(parks / (machines * cores)) * shard + parks * merge;
}
