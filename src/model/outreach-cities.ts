/** What went out to investors and what it brought, by city. */
import type { OutreachRow } from '../data/outreach.ts';
import type { Reading } from '../data/reading.ts';
import { addAmounts, type AmountSum } from './amounts.ts';
import { isMissing } from './reading.ts';
import { firstDayOf, yearOf } from './day.ts';

/** Totals over activities; each is complete, or says how many rows lack it. */
export interface OutreachTotals {
  readonly trips: AmountSum;
  readonly days: AmountSum;
  /** Trips whose days are known. */
  readonly datedTrips: number;
  readonly visits: AmountSum;
  /** Batches of visitors received. */
  readonly visitors: AmountSum;
  readonly leads: AmountSum;
  /** Leads that trips alone brought; the others came from visitors, events and online. */
  readonly tripLeads: number;
  /** Activities that lack one of the counts above. */
  readonly unreported: number;
}

/** One city; an activity in several cities counts in each with its whole numbers. */
export interface CityOutreach extends OutreachTotals {
  readonly city: string;
}

/** The outreach of a year up to a day. */
export interface OutreachSummary {
  readonly year: number;
  readonly rows: readonly OutreachRow[];
  readonly total: OutreachTotals;
  /** The city with most leads first. */
  readonly cities: readonly CityOutreach[];
  /** Activities in more than one city: why the cities add up to more than the total. */
  readonly shared: number;
}

/** Kinds that look for investors; recruitment and meetings do not. */
const KINDS: readonly OutreachRow['kind'][] = ['trip', 'visit', 'online', 'event'];

const missing = (reading: Reading): boolean => reading === 'withheld' || reading === 'not-reported';

/** A row is one trip where it does not say more. */
const tripsOf = ({ kind, trips }: OutreachRow): Reading =>
  kind !== 'trip' ? 'not-applicable' : isMissing(trips) && trips !== 'withheld' ? 1 : trips;

/** A count that only activities of a kind should have: of others it does not apply where it is missing. */
const countOf = (reading: Reading, expected: boolean): Reading =>
  !isMissing(reading) || expected ? reading : 'not-applicable';

function totals(rows: readonly OutreachRow[]): OutreachTotals {
  const trips = rows.filter(({ kind }) => kind === 'trip');
  const sum = (read: (row: OutreachRow) => Reading): AmountSum => addAmounts(rows.map(read));
  const known = (list: readonly OutreachRow[], read: (row: OutreachRow) => Reading): number =>
    addAmounts(list.map(read)).known;
  return {
    trips: sum(tripsOf),
    days: addAmounts(trips.map(({ days }) => days)),
    datedTrips: known(
      trips.filter(({ days }) => !isMissing(days)),
      tripsOf,
    ),
    visits: sum(({ kind, visits }) => countOf(visits, kind === 'trip')),
    visitors: sum(({ kind, visitors }) => countOf(visitors, kind === 'visit')),
    leads: sum(({ leads }) => leads),
    tripLeads: known(trips, ({ leads }) => leads),
    unreported: rows.filter((row) => countsOf(row).some(missing)).length,
  };
}

/** The counts an activity of its kind should have. */
function countsOf(row: OutreachRow): Reading[] {
  const { days, kind, leads, visitors, visits } = row;
  if (kind === 'trip') return [leads, visits, days, tripsOf(row)];
  return kind === 'visit' ? [leads, visitors] : [leads];
}

/** Sums the activities between 1 January and a day (both included) by city. */
export function outreachUpTo(outreach: readonly OutreachRow[], day: string): OutreachSummary {
  const year = yearOf(day);
  const rows = outreach.filter(
    ({ date, kind }) => date >= firstDayOf(year) && date <= day && KINDS.includes(kind),
  );
  const cities = [...new Set(rows.flatMap((row) => row.cities))];
  return {
    year,
    rows,
    total: totals(rows),
    cities: cities
      .map((city) => ({ city, ...totals(rows.filter((row) => row.cities.includes(city))) }))
      .sort(
        (a, b) =>
          b.leads.known - a.leads.known ||
          b.visits.known - a.visits.known ||
          b.days.known - a.days.known,
      ),
    shared: rows.filter((row) => row.cities.length > 1).length,
  };
}
