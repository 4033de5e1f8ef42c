/**
 * The groups of titles and grades: unlike a firm's park and industry they change, and a release shows all
 * periods of a year with those that hold the title then.
 */
import type { Editions } from '../data/park.ts';
import { periodKey } from '../data/period.ts';
import type { Period } from '../data/period.ts';
import { lastDayOf } from '../model/day.ts';
import { overlappingMembers } from '../model/grouped-cells.ts';
import type { Members } from '../model/grouped-cells.ts';
import { once, onceByKey } from '../model/once.ts';
import type { GroupOverTime } from '../model/population-changes.ts';
import { isInForce } from '../model/qualification-levels.ts';
import { historyOf } from './firm-years.ts';

/** The groups of every firm. */
export type FirmGroups = ReadonlyMap<string, readonly string[]>;

/** Which firms are in the groups of a kind. */
export interface TitledFirms {
  /** The groups of every firm in a year's figures, as they are shown now. */
  now(year: number): FirmGroups;
  /** A group's firms over the releases; groups as `overlappingMembers` names them. */
  overTime(id: string): GroupOverTime;
}

const levels = onceByKey(({ internal, public: open }: Editions, _key, period: Period) => {
  const day = lastDayOf(period);
  const held = open.qualifications.filter((row) => isInForce(row, day));
  const levelsOf = new Map(internal.enterprises.map(({ code }) => [code, new Set<string>()]));
  for (const { enterprise, level } of held) levelsOf.get(enterprise)?.add(level);
  return new Map([...levelsOf].map(([code, heldLevels]) => [code, [...heldLevels]]));
});

/** The levels each firm held at the end of a period, from public rows. */
export function levelsOfFirms(editions: Editions, period: Period): FirmGroups {
  return levels(editions, periodKey(period), period);
}

/**
 * Each firm's published grade for the latest evaluated year up to this one.
 *
 * @param until leaves out what was published after this day
 */
export function gradesOfFirms(editions: Editions, year: number, until?: string): FirmGroups {
  return grades(editions, `${year} ${until ?? ''}`, year, until);
}

const grades = onceByKey(
  ({ internal, public: open }: Editions, _key, year: number, until?: string) => {
    const known = open.grades.filter(
      ({ published }) => until === undefined || published === undefined || published <= until,
    );
    const years = known.map((grade) => grade.year).filter((graded) => graded <= year);
    const latest = Math.max(...years);
    const gradeOf = new Map(
      known
        .filter((grade) => grade.year === latest)
        .map(({ enterprise, grade }) => [enterprise, grade]),
    );
    return new Map(
      internal.enterprises.map(({ code }) => {
        const grade = gradeOf.get(code);
        return [code, grade === undefined ? [] : [grade]];
      }),
    );
  },
);

/** The periods firms have reported for: with each there was a release. */
function releasesOf(editions: Editions): Period[] {
  return historyOf(editions, 'enterprises').periods.map(({ period }) => period);
}

function isSameSet(firms: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return firms.size === others.size && [...firms].every((firm) => others.has(firm));
}

/** The groups' firms by release and year, the same set objects from one release to the next. */
function membersByRelease(
  groupsAt: (release: number, year: number) => FirmGroups,
): (release: number, year: number) => Members {
  const known = new Map<string, Members>();
  const at = (release: number, year: number): Members => {
    const key = `${release} ${year}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const before = release > 0 ? at(release - 1, year) : undefined;
    const members = new Map(
      [...overlappingMembers(groupsAt(release, year))].map(([id, firms]) => {
        const earlier = before?.get(id);
        return [id, earlier !== undefined && isSameSet(firms, earlier) ? earlier : firms];
      }),
    );
    known.set(key, members);
    return members;
  };
  return at;
}

const NOBODY: ReadonlySet<string> = new Set();

function titledFirms(
  releases: number,
  groupsAt: (release: number, year: number) => FirmGroups,
): TitledFirms {
  const members = membersByRelease(groupsAt);
  return {
    now: (year) => groupsAt(releases - 1, year),
    overTime: (id) => (release, year) => members(release, year).get(id) ?? NOBODY,
  };
}

/** Who holds which titles: at the end of the year's latest period as of a release. */
export const titledByLevel = once((editions: Editions): TitledFirms => {
  const releases = releasesOf(editions);
  return titledFirms(releases.length, (release, year) => {
    const periods = releases.slice(0, release + 1).filter((period) => period.year === year);
    return levelsOfFirms(editions, periods.at(-1) ?? { year, month: 12 });
  });
});

/** Who has which grade: what comes out later is known today. */
export const titledByGrade = once((editions: Editions): TitledFirms => {
  const releases = releasesOf(editions);
  return titledFirms(releases.length, (release, year) => {
    const period = releases[release];
    const isLast = release === releases.length - 1;
    return gradesOfFirms(
      editions,
      year,
      period === undefined || isLast ? undefined : lastDayOf(period),
    );
  });
});
