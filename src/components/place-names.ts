import { once } from '../model/once.ts';
import { briefName } from '../region/shown-member.ts';

type Locals = Pick<App.Locals, 'park' | 'regional'>;

const ofPark = once(({ parks }: Locals['park']): readonly string[] =>
  parks.map(({ name }) => name),
);

const ofRegion = once(({ members }: NonNullable<Locals['regional']>): readonly string[] =>
  members.map(({ member }) => briefName(member)),
);

/** Names no line breaks within: of a site's parks, on the pages of a region of its members. */
export function placeNames({ park, regional }: Locals): readonly string[] {
  return regional === undefined ? ofPark(park) : ofRegion(regional);
}
