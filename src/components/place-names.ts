import { briefName } from '../region/shown-member.ts';

/** Names no line breaks within: of a site's parks, on the pages of a region of its members. */
export function placeNames({
  park,
  regional,
}: Pick<App.Locals, 'park' | 'regional'>): readonly string[] {
  return (
    regional?.members.map(({ member }) => briefName(member)) ?? park.parks.map(({ name }) => name)
  );
}
