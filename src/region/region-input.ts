/**
 * All that the pages of a region are made from: plain data, and nothing but what they may show. It is made
 * once, where all members are known, and read wherever the pages are made.
 */
import type { Region } from '../data/region-file.ts';
import type { Site } from '../data/site.ts';
import type { Verdict } from './addable.ts';
import type { MemberFacts } from './member-facts.ts';
import type { SchematicPoint } from './schematic-points.ts';
import type { ShownMember } from './shown-member.ts';
import type { RegionTotal } from './totals.ts';

/** What is there of a member: its newest release, the last good one, nothing. */
export type MemberState = 'current' | 'last-release' | 'missing';

/** A member as the region knows it. */
export interface RegionMemberInput {
  readonly member: ShownMember;
  readonly state: MemberState;
  /** The name of its last good release, where that stands. */
  readonly release?: string;
  /** What may be shown of it; nothing of one that is missing, or only counts. */
  readonly facts?: MemberFacts;
  /** Where it lies to the others; nothing without a permitted point. */
  readonly point?: SchematicPoint;
}

/** All that the pages of a region are made from. */
export interface RegionInput {
  readonly region: Pick<Region, 'name' | 'indicators' | 'pairs'>;
  readonly site: Site;
  /** In the order of region.yaml. */
  readonly members: readonly RegionMemberInput[];
  /** Of every indicator, whether the figures of members add up: decided in the plan, from what counts. */
  readonly verdicts: readonly Verdict[];
  /** What figures of members add up to: decided in the plan, no page adds up any other. */
  readonly totals: readonly RegionTotal[];
}
