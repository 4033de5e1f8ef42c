/** What the slides on problems, next steps and requests say, from the tables of the report. */
import type { Measure } from '../../data/measures.ts';
import type { Park } from '../../data/park.ts';
import { formatDay } from '../../format/day.ts';
import { withoutFinalStop } from '../../format/final-stop.ts';
import { formatReading } from '../../format/missing.ts';
import { formatMoney } from '../../format/money.ts';
import { lastDayOf } from '../../model/day.ts';
import { comparePeriods } from '../../model/period.ts';
import { isMissing, sizeOf } from '../../model/reading.ts';
import { isRequest, supportRequests } from '../../model/support-requests.ts';
import { writtenText } from '../../model/written-text.ts';
import type { Period } from '../../data/period.ts';
import { deck } from '../../ui/deck.ts';
import type { SlideTable } from './slide-table.ts';

/** Which text of a line of the report a slide shows. */
export type Side = 'problem' | 'next';

/** A deadline as the office wrote it; of the year the deck speaks of without the year. */
function dueCell(day: string | undefined, text: string | undefined, { year }: Period): string {
  if (text !== undefined) return text;
  return day === undefined ? '' : formatDay(day, { year: !day.startsWith(`${year}-`) });
}

/** What comes next of a line: its next step, after the measure where that answers no problem and has no other place. */
function stepOf(row: Omit<Measure, 'deadline'>): string | undefined {
  const { measure, nextStep, problem } = row;
  const steps = writtenText(problem) === undefined ? [measure, nextStep] : [nextStep];
  const written = steps
    .flatMap((step) => writtenText(step) ?? [])
    .filter((step) => !isRequest(row, step))
    .map(withoutFinalStop);
  return written.length === 0 ? undefined : written.join('，');
}

/**
 * The report's lines of a period that are not done, each with what is done, by whom and by when.
 *
 * @param sections only these 方面, in this order; all of them in the table's order when left out
 */
export function measureTable(
  park: Park,
  period: Period,
  side: Side,
  sections?: readonly string[],
): SlideTable {
  const { table } = deck;
  const rows = park.measures.filter(
    (row) => comparePeriods(row.period, period) === 0 && row.state !== 'done',
  );
  const chosen =
    sections === undefined
      ? rows
      : sections.flatMap((name) => rows.filter(({ section }) => section === name));
  const tail = [table.unit, table.deadline];
  const head = side === 'problem' ? [table.problem, table.measure, ...tail] : [table.next, ...tail];
  return {
    head,
    rows: chosen.flatMap(({ deadline, deadlineText, responsibleUnit = '', ...row }) => {
      const first = side === 'problem' ? writtenText(row.problem) : stepOf(row);
      if (first === undefined) return [];
      const measure = side === 'problem' ? [writtenText(row.measure) ?? ''] : [];
      return [[first, ...measure, responsibleUnit, dueCell(deadline, deadlineText, period)]];
    }),
  };
}

/** A request before it is sorted. */
interface Asked {
  readonly askedOf: string;
  /** 万元; 0 where none is known. */
  readonly amount: number;
  readonly row: readonly string[];
}

/**
 * What superiors are asked for: open requests of the list of problems and of the report, by who must act:
 * first who is asked for most money, and of each what takes most.
 */
export function requestTable(park: Park, period: Period): SlideTable {
  const { table } = deck;
  const { measures, requests } = supportRequests(park, period, lastDayOf(period));
  const dueOf = (row: Pick<Measure, 'deadline' | 'deadlineText' | 'responsibleUnit'>): string[] => [
    row.responsibleUnit ?? '',
    dueCell(row.deadline, row.deadlineText, period),
  ];
  // A column of 未报送 and 未公布 asks for nothing.
  const hasAmounts = requests.some(({ blocker }) => sizeOf(blocker.amount) !== undefined);
  const asked: Asked[] = [
    ...requests.map(({ blocker, subject, text }) => {
      const { amount, askedOf = '' } = blocker;
      const what = subject === undefined ? text : deck.slide.requestFor(text, subject);
      const size = sizeOf(amount) ?? 0;
      // Most requests ask for something else than money.
      const isNone =
        !hasAmounts || amount === undefined || (amount !== 'withheld' && isMissing(amount));
      const money = isNone ? '' : formatReading(amount, formatMoney);
      return { askedOf, amount: size, row: [what, money, askedOf, ...dueOf(blocker)] };
    }),
    ...measures.map((row) => {
      const { askedOf, text } = row;
      return { askedOf, amount: 0, row: [text, '', askedOf, ...dueOf(row)] };
    }),
  ];
  const whom = [...new Set(asked.map(({ askedOf }) => askedOf))];
  const most = (unit: string): number =>
    Math.max(...asked.flatMap(({ amount, askedOf }) => (askedOf === unit ? [amount] : [])));
  const places = new Map(
    whom.sort((a, b) => most(b) - most(a)).map((unit, place) => [unit, place]),
  );
  const placeOf = ({ askedOf }: Asked): number => places.get(askedOf) ?? 0;
  return {
    head: [table.request, table.amount, table.asked, table.unit, table.deadline],
    rows: asked
      .sort((a, b) => placeOf(a) - placeOf(b) || b.amount - a.amount)
      .map(({ row }) => row),
  };
}
