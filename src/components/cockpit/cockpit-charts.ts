/** Which figures stand on the screen of a hall: the first two there are. */
import type { Figure } from '../../figures/figure.ts';

const MOST = 2;

/** Each place with what may stand there; of a map the one of few and large letters: it is read from across a room. */
const WANTED: readonly (readonly string[])[] = [
  ['headline-lead-lag'],
  ['land-parks', 'project-map'],
  ['project-milestones'],
  ['signed-projects-list'],
  ['industry-clusters'],
  ['platforms-by-level'],
];

/** The figures of a park that knows little are those it has. */
export function cockpitCharts(figures: ReadonlyMap<string, Figure>): Figure[] {
  return WANTED.flatMap((ids) => {
    const found = ids.flatMap((id) => figures.get(id) ?? []);
    return found.slice(0, 1);
  }).slice(0, MOST);
}
