/** What of a member may be shown: not where its folder lies, nor the point it was placed by. */
import type { RegionMember } from '../data/region-file.ts';

/** A member as pages name it. */
export interface ShownMember extends Pick<RegionMember, 'code' | 'name'> {
  readonly shortName?: string | undefined;
  readonly city?: string | undefined;
  readonly level?: string | undefined;
  /** Undefined of a member that is shown whole. */
  readonly publish?: RegionMember['publish'];
  /** Codes of the region's indicators of which it is not shown. */
  readonly totalOnly?: RegionMember['totalOnly'];
}

/** Leaves of a member what may be shown. */
export function shownMember({
  city,
  code,
  level,
  name,
  publish,
  shortName,
  totalOnly,
}: RegionMember): ShownMember {
  return { code, name, shortName, city, level, publish, totalOnly };
}

/** The name there is little room for. */
export function briefName({ name, shortName }: ShownMember): string {
  return shortName ?? name;
}
