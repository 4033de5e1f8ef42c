/**
 * What the data say about the time up to the end of a period.
 *
 * The tables keep no earlier versions of a row, so a report of an earlier period is made from the
 * rows dated up to its end, with the values they have now: a revised figure is the revised one. Rows
 * that only tell the present state (a facility's progress, a firm's state, a plan's) have no past, so
 * they are left out of an earlier report unless a date in the row shows that they held by then.
 */
import type { Bond } from '../data/bonds.ts';
import type { LandBatch } from '../data/land-batches.ts';
import { datasets } from '../data/datasets.ts';
import type { Tables } from '../data/datasets.ts';
import type { Park } from '../data/park.ts';
import { periodKey, type Period } from '../data/period.ts';
import { changedCopy } from '../model/changed-copy.ts';
import { lastDayOf } from '../model/day.ts';
import { dataPeriod } from '../model/data-period.ts';
import { once, onceByKey } from '../model/once.ts';
import { comparePeriods } from '../model/period.ts';

/** A row that says when it was. */
interface DatedRow {
  readonly date?: string | undefined;
  readonly period?: Period;
}

/** Tables whose every row has a date or a period: an earlier report knows those up to its end. */
type DatedTable = {
  [Name in keyof Tables]: Tables[Name][number] extends
    { readonly date: string } | { readonly period: Period }
    ? Name
    : never;
}[keyof Tables];

type UndatedTable = Exclude<keyof Tables, DatedTable>;

const upTo = onceByKey((park: Park, _key, period: Period) => cutAfter(park, period));

/**
 * The park as far as its rows are about the time up to the end of a period; the same one each time, so
 * that what is looked up in it is looked up once.
 */
export function parkUpTo(park: Park, period: Period): Park {
  return upTo(park, periodKey(period), period);
}

/** A bond granted by the day; what was spent of it by then is only known where it was counted by then. */
function bondBy(bond: Bond, day: string): Bond[] {
  const isCounted = isDatedBy(bond.asOf, day);
  if (isCounted) return [bond];
  const isGranted = isDatedBy(bond.approvalDate, day);
  return isGranted ? [{ ...bond, disbursed: 'not-reported' }] : [];
}

/** A batch reported by the day; an approval without a date may have come later. */
function batchBy(batch: LandBatch, day: string): LandBatch[] {
  const { approved, ...reported } = batch;
  if (!isDatedBy(batch.submitted, day)) return [];
  return [isDatedBy(approved, day) ? batch : { ...reported, approvedArea: 'not-reported' }];
}

/** Whether a date is known and not after a day; one that is withheld may be of any year. */
const isDatedBy = (date: string | undefined, day: string): boolean =>
  date !== undefined && date !== '' && date <= day;

const NOBODY: ReadonlySet<string> = new Set();

/**
 * The projects that were known by a day: those with an event by then, their phases and what they are
 * phases of; and those whose signing nobody has written down, which are known by their progress. A
 * project first signed later was not one of those under way, whatever plans its row has now.
 */
function knownProjects(park: Park, day: string): ReadonlySet<string> {
  const dated = new Set<string>();
  const later = new Set<string>();
  for (const { date, project, stage } of park.stageEvents) {
    if (date <= day && date !== '') dated.add(project);
    else if (stage === 'signed') later.add(project);
  }
  const parentOf = new Map(park.projects.map(({ code, parent }) => [code, parent]));
  const parents = new Set([...dated].flatMap((code) => parentOf.get(code) ?? []));
  const reported = new Set(
    park.projectProgress.filter((row) => lastDayOf(row.period) <= day).map((row) => row.project),
  );
  const known = park.projects.filter(({ code, parent }) => {
    if (dated.has(code) || parents.has(code)) return true;
    if (later.has(code)) return false;
    return reported.has(code) || (parent !== undefined && dated.has(parent));
  });
  return new Set(known.map(({ code }) => code));
}

function cutAfter(park: Park, period: Period): Park {
  const day = lastDayOf(period);
  const isLatest = comparePeriods(period, dataPeriod(park)) >= 0;
  const known = isLatest ? NOBODY : knownProjects(park, day);
  // What happened at a date that is withheld may have been later than an earlier report.
  const isKnownBy = (date: string | undefined): boolean =>
    date !== undefined && date <= day && (date !== '' || isLatest);
  const isInTime = ({ date, period: at }: DatedRow): boolean =>
    at === undefined ? isKnownBy(date) : comparePeriods(at, period) <= 0;
  const dated = Object.fromEntries(
    datasets.map(({ name }) => [name, (park[name] as readonly DatedRow[]).filter(isInTime)]),
  ) as unknown as Pick<Tables, DatedTable>;
  // Every other table is named: a new one has to say here what an earlier report may know of it.
  const named: { readonly [Name in UndatedTable]: Park[Name] } & Partial<Tables> = {
    parks: park.parks,
    indicators: park.indicators,
    chains: park.chains,
    enterprises: park.enterprises,
    grades: park.grades,
    gradeBands: park.gradeBands,
    scoring: park.scoring,
    parcels: park.parcels,
    permits: park.permits,
    releaseDays: park.releaseDays,
    revisions: park.revisions,
    acknowledged: park.acknowledged,
    targets: park.targets.filter(({ year }) => year <= period.year),
    projects: isLatest ? park.projects : park.projects.filter(({ code }) => known.has(code)),
    projectProgress: park.projectProgress.filter(
      (row) => isInTime(row) && (isLatest || known.has(row.project)),
    ),
    qualifications: park.qualifications.filter(isInTime),
    blockers: park.blockers.filter(({ raised }) => raised <= day),
    landBatches: isLatest ? park.landBatches : park.landBatches.flatMap((row) => batchBy(row, day)),
    platforms: park.platforms.filter(({ founded }) =>
      founded === undefined ? isLatest : founded <= day,
    ),
    bonds: isLatest ? park.bonds : park.bonds.flatMap((bond) => bondBy(bond, day)),
    facilities: park.facilities.filter(({ actualFinish }) =>
      isLatest ? true : isKnownBy(actualFinish),
    ),
    plans: park.plans.filter(({ approved }) =>
      isLatest ? true : approved !== undefined && approved <= day,
    ),
    measures: park.measures.filter((row) => comparePeriods(row.period, period) === 0),
  };
  const groups = once((whole: Park) => whole.aggregates.filter(isInTime));
  const tables = { ...dated, ...named };
  return changedCopy(park, {
    ...tables,
    get aggregates() {
      return groups(park);
    },
  });
}
