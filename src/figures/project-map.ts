/** The parcels of key projects, by whether their projects keep the pace of the year. */
import type { MapFill } from '../charts/map-fill.ts';
import { drawSchematic, type SchematicPark } from '../charts/map-schematic.ts';
import { lightTheme, type Theme } from '../charts/theme.ts';
import type { Park } from '../data/park.ts';
import { formatPeriod } from '../format/period.ts';
import { keyProgress, latestProgressPeriod, type KeyProject } from '../model/key-projects.ts';
import type { LandParcel } from '../model/land-parcels.ts';
import type { ProgressMode } from '../model/progress.ts';
import { sizeOf } from '../model/reading.ts';
import { land } from '../ui/land.ts';
import { projects as words } from '../ui/projects.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { landView } from './land-view.ts';
import { shortNameOf } from './project-context.ts';
import { smallParkOf } from './small-park.ts';
import { dueText, leadText, shareText } from './texts.ts';

/** How a project's investment stands against the time that is gone. */
type Standing = 'kept' | 'behind' | 'unknown';

const STANDINGS: readonly Standing[] = ['kept', 'behind', 'unknown'];

/** In the colours of the site; what is behind is hatched, so that it stands out in grey as well. */
function fillsOf({ ahead, background, behind, muted, track }: Theme): ReadonlyMap<string, MapFill> {
  return new Map<Standing, MapFill>([
    ['kept', { ground: ahead, ink: ahead, pattern: 'plain' }],
    ['behind', { ground: background, ink: behind, pattern: 'rise' }],
    ['unknown', { ground: track, ink: muted, pattern: 'dots' }],
  ]);
}

function standingOf({ lead }: KeyProject): Standing {
  const points = sizeOf(lead);
  if (points === undefined) return 'unknown';
  return points >= 0 ? 'kept' : 'behind';
}

/** A key project that stands on parcels. */
interface Placed {
  readonly project: KeyProject;
  readonly standing: Standing;
  readonly parcels: readonly LandParcel[];
}

/** A phase without parcels of its own stands on those of the project it is a phase of. */
function placedProjects(projects: readonly KeyProject[], parcels: readonly LandParcel[]): Placed[] {
  const on = (code: string | undefined): LandParcel[] =>
    parcels.filter(({ project }) => code !== undefined && project?.code === code);
  return projects.flatMap((project): Placed[] => {
    const exactly = on(project.project.code);
    const found = exactly.length > 0 ? exactly : on(project.project.parent);
    return found.length === 0 ? [] : [{ project, standing: standingOf(project), parcels: found }];
  });
}

/** The map; undefined without outlines, without key projects, or where none stands on a parcel that is drawn. */
export function projectMapFigure(
  park: Park,
  mode: ProgressMode,
  reviewNumber?: string,
): Figure | undefined {
  const latest = latestProgressPeriod(park);
  const progress = latest && keyProgress(park, latest, mode);
  const view = landView(park);
  if (progress === undefined || view === undefined || park.sketch === undefined) return undefined;
  const drawnCodes = new Set(
    park.sketch.parks.flatMap((sketch) => sketch.parcels.map(({ parcel }) => parcel)),
  );
  const placed = placedProjects(
    progress.projects,
    view.parcels.filter(({ parcel }) => drawnCodes.has(parcel.code)),
  );
  if (placed.length === 0) return undefined;
  // Of two phases on one parcel the one that is behind is shown: it is the one to be looked at.
  const standings = new Map<string, Standing>();
  for (const standing of ['unknown', 'kept', 'behind'] as const) {
    for (const project of placed.filter((entry) => entry.standing === standing)) {
      for (const { parcel } of project.parcels) standings.set(parcel.code, standing);
    }
  }
  const count = (standing: Standing, among = placed): number =>
    among.filter((entry) => entry.standing === standing).length;
  const { map } = words;
  const counted = (among: readonly Placed[]): string[] =>
    STANDINGS.flatMap((standing) => {
      const number = among.filter((entry) => entry.standing === standing).length;
      return number === 0 ? [] : [map.count(map.standings[standing], number)];
    });
  const parks = park.sketch.parks.flatMap((sketch): SchematicPark[] => {
    const place = park.parks.find(({ code }) => code === sketch.park);
    const here = placed.filter(({ parcels }) =>
      parcels.some(({ parcel }) => parcel.park === sketch.park),
    );
    if (place === undefined || sketch.parcels.length === 0) return [];
    return [
      {
        ...smallParkOf(sketch, (code) => {
          const fill = standings.get(code);
          return fill === undefined ? {} : { fill };
        }),
        name: place.shortName,
        value: count('behind', here) > 0 ? map.behind(count('behind', here)) : undefined,
        tip: zh.charts.tip(place.shortName, here.length > 0 ? counted(here) : [map.none]),
      },
    ];
  });
  const subtitle = map.subtitle(formatPeriod(progress.period, 'cumulative'), dueText(progress.due));
  return completeFigure({
    id: 'project-map',
    title: map.title(placed.length, counted(placed)),
    subtitle,
    description: `${subtitle}。${parks.map(({ tip }) => tip).join('；')}。`,
    notes: [map.rule],
    table: tableOf(
      map.head,
      placed.map(({ parcels, project, standing }) => [
        shortNameOf(project.project),
        [...new Set(parcels.map(({ park: at, parcel }) => at?.shortName ?? parcel.park))].join(
          '、',
        ),
        parcels.map(({ parcel }) => parcel.name).join('、'),
        shareText(project.completion),
        leadText(project.lead),
        map.standings[standing],
      ]),
      (column) => column === 3 || column === 4,
    ),
    places: placed.map(({ project }) => project.row.at),
    draw: (options) =>
      drawSchematic(parks, {
        ...options,
        fills: fillsOf(options.theme ?? lightTheme),
        legend: [
          ...STANDINGS.filter((standing) => count(standing) > 0).map((standing) => ({
            key: standing,
            text: map.standings[standing],
          })),
          { key: 'rest', text: map.rest },
        ],
        notes: [
          land.disclaimer,
          ...(reviewNumber === undefined ? [] : [land.reviewNumber(reviewNumber)]),
        ],
        placed: land.parks.placed,
        north: land.north,
      }),
  });
}
