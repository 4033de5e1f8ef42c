/** What went out to investors and what it brought, by city. */
import type { OutreachRow } from '../data/outreach.ts';
import type { Reading } from '../data/reading.ts';
import { addUp } from './decimal.ts';
import { firstDayOf, yearOf } from './day.ts';

/** Totals over activities. Gaps count as nothing here: `unreported` says how many rows have any. */
export interface OutreachTotals {
  readonly trips: number;
  readonly days: number;
  readonly visits: number;
  /** Batches of visitors received. */
  readonly visitors: number;
  readonly leads: number;
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

const sum = (rows: readonly OutreachRow[], read: (row: OutreachRow) => Reading): number =>
  addUp(rows.map(read).filter((reading) => typeof reading === 'number'));

const missing = (reading: Reading): boolean => reading === 'withheld' || reading === 'not-reported';

/** The counts an activity of its kind should have. A row is one trip where it does not say more. */
function countsOf({ days, kind, leads, trips, visitors, visits }: OutreachRow): Reading[] {
  if (kind === 'trip') return [leads, visits, days, ...(trips === 'withheld' ? [trips] : [])];
  return kind === 'visit' ? [leads, visitors] : [leads];
}

function totals(rows: readonly OutreachRow[]): OutreachTotals {
  return {
    trips: sum(rows, ({ kind, trips }) =>
      kind === 'trip' ? (typeof trips === 'number' ? trips : 1) : 0,
    ),
    days: sum(rows, ({ days, kind }) => (kind === 'trip' ? days : 0)),
    visits: sum(rows, ({ visits }) => visits),
    visitors: sum(rows, ({ visitors }) => visitors),
    leads: sum(rows, ({ leads }) => leads),
    tripLeads: sum(rows, ({ kind, leads }) => (kind === 'trip' ? leads : 0)),
    unreported: rows.filter((row) => countsOf(row).some(missing)).length,
  };
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
      .sort((a, b) => b.leads - a.leads || b.visits - a.visits || b.days - a.days),
    shared: rows.filter((row) => row.cities.length > 1).length,
  };
}
