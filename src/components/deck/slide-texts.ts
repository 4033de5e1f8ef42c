/** What the slides on problems, next steps and requests say, from the tables of the report. */
import type { Park } from '../../data/park.ts';
import { formatPlanned } from '../../format/day.ts';
import { lastDayOf } from '../../model/day.ts';
import { comparePeriods } from '../../model/period.ts';
import { supportRequests } from '../../model/support-requests.ts';
import { writtenText } from '../../model/written-text.ts';
import type { Period } from '../../data/period.ts';
import { deck } from '../../ui/deck.ts';
import type { SlideItem } from './paging.ts';

/** Which text of a line of the report a slide shows. */
export type Side = 'problem' | 'next';

const joined = (parts: readonly (string | undefined)[]): string | undefined => {
  const present = parts.filter((part) => part !== undefined);
  return present.length === 0 ? undefined : present.join('　');
};

/**
 * The report's lines of a period that are not done, each as one item.
 *
 * @param sections only these 方面, in this order; all of them in the table's order when left out
 */
export function measureItems(
  park: Park,
  period: Period,
  side: Side,
  sections?: readonly string[],
): SlideItem[] {
  const rows = park.measures.filter(
    (row) => comparePeriods(row.period, period) === 0 && row.state !== 'done',
  );
  const chosen =
    sections === undefined
      ? rows
      : sections.flatMap((name) => rows.filter(({ section }) => section === name));
  return chosen.flatMap((row): SlideItem[] => {
    const { problem, measure, nextStep, responsibleUnit } = row;
    const deadline = formatPlanned(row.deadline, row.deadlineText);
    if (side === 'problem') {
      const main = writtenText(problem);
      const done = writtenText(measure);
      const more = done === undefined ? undefined : deck.slide.measure(done);
      return main === undefined ? [] : [{ main, more }];
    }
    const step = writtenText(nextStep);
    if (step === undefined) return [];
    const more = joined([
      responsibleUnit === undefined ? undefined : deck.slide.by(responsibleUnit),
      deadline === undefined ? undefined : deck.slide.until(deadline),
    ]);
    return [{ main: step, more }];
  });
}

/** What superiors are asked for: open requests of the list of problems, then of the report. */
export function requestItems(park: Park, period: Period): SlideItem[] {
  const { measures, requests } = supportRequests(park, period, lastDayOf(period));
  return [
    ...requests.map(({ blocker: { askedOf }, subject, text }) => ({
      main: subject === undefined ? text : deck.slide.requestFor(text, subject),
      more: askedOf === undefined ? undefined : deck.slide.asked(askedOf),
    })),
    ...measures.map(({ askedOf, text }) => ({
      main: text,
      more: deck.slide.asked(askedOf),
    })),
  ];
}
