/** What region.yaml permits to be shown of a member. */
import type { RegionIndicator } from '../data/region-file.ts';
import type { RegionMemberInput } from './region-input.ts';
import type { ShownMember } from './shown-member.ts';

/** Whether the figures of a member only count for the region's total. */
export function onlyCounts(
  { publish, totalOnly = [] }: Pick<ShownMember, 'publish' | 'totalOnly'>,
  indicator: Pick<RegionIndicator, 'code' | 'publish'>,
): boolean {
  return (
    publish === 'total-only' ||
    indicator.publish === 'total-only' ||
    totalOnly.includes(indicator.code)
  );
}

/** Whether a member has a site below the region's. */
export function hasSite({ member, state }: Pick<RegionMemberInput, 'member' | 'state'>): boolean {
  return state !== 'missing' && member.publish !== 'total-only';
}
