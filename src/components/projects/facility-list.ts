import type { Facility } from '../../data/facilities.ts';
import type { Park } from '../../data/park.ts';
import type { Reading } from '../../data/reading.ts';
import { formatDateCell } from '../../format/day.ts';
import { specSaysQuantity } from '../../format/facility.ts';
import { formatMoneyReading } from '../../format/money.ts';
import { formatReading } from '../../format/missing.ts';
import { formatPercent } from '../../format/percent.ts';
import { formatTyped } from '../../format/typed-number.ts';
import { facilityProgress, type FacilityProgress } from '../../model/facility-progress.ts';
import { elapsedShare } from '../../model/day.ts';
import { sizeOf } from '../../model/reading.ts';
import { projectTerms } from '../../ui/project-terms.ts';
import { projects } from '../../ui/projects.ts';
import type { ListCell } from '../list-table.ts';
import { parkOrder } from '../park-order.ts';
import type { ProjectList } from './rows.ts';

const { facility: words } = projects;

const isGiven = (reading: Reading | undefined): reading is Reading =>
  reading !== undefined && reading !== 'not-reported' && reading !== 'not-applicable';

/** A number as it was typed, with its unit; nothing where none is given. */
function measured(reading: Reading | undefined, unit: string): string | undefined {
  return isGiven(reading) ? formatTyped(reading, unit, { grouping: true }) : undefined;
}

function named(term: string, text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : [`${term}${text}`];
}

/** 规格，建筑面积3.3万平方米，已用2万平方米，用地30亩，800套（已完成300套）. */
function facilitySize(facility: Facility): string {
  const { done, landMu, quantity, spec, totalArea, unit = '', usedArea } = facility;
  const finished = measured(done, unit);
  const whole = specSaysQuantity(facility) ? undefined : measured(quantity, unit);
  const amount =
    whole === undefined
      ? named(words.done, finished)
      : [finished === undefined ? whole : `${whole}（${words.done}${finished}）`];
  return [
    ...(spec === undefined ? [] : [spec]),
    ...named(words.totalArea, measured(totalArea, '平方米')),
    ...named(words.usedArea, measured(usedArea, '平方米')),
    ...named(words.land, measured(landMu, '亩')),
    ...amount,
  ].join('，');
}

function moneyText({ invested, investment }: Facility): string {
  return [
    ...(isGiven(investment) ? [formatMoneyReading(investment)] : []),
    ...(isGiven(invested) ? [`${words.invested}${formatMoneyReading(invested)}`] : []),
  ].join('，');
}

function progressText({ percentDone, picture }: Facility): string {
  return [
    ...(isGiven(percentDone)
      ? [
          formatReading(percentDone, (value) =>
            formatPercent(value, Number.isInteger(value) ? 0 : 2),
          ),
        ]
      : []),
    ...(picture === undefined ? [] : [picture]),
  ].join('，');
}

/** The progress with its bar, the time that has passed as a stroke on it. */
function progressCell({ facility, finished, share }: FacilityProgress, day: string): ListCell {
  const text = progressText(facility);
  const done = sizeOf(share);
  if (done === undefined || text === '') return { text };
  const mark = finished
    ? undefined
    : elapsedShare(facility.plannedStart, facility.plannedFinish, day);
  return { text, sort: done, bar: { share: done, whole: true, mark } };
}

function timeText(facility: Facility, progress?: FacilityProgress): string {
  const { actualFinish, plannedFinish, plannedFinishText, plannedStart, plannedStartText } =
    facility;
  return [
    ...named(words.plannedStart, plannedStartText ?? plannedStart),
    ...named(words.plannedFinish, plannedFinishText ?? plannedFinish),
    ...named(
      words.actualFinish,
      actualFinish === undefined ? undefined : formatDateCell(actualFinish),
    ),
    ...(progress && !progress.finished && progress.late > 0
      ? [projects.chart.lateBy(progress.late)]
      : []),
  ].join('，');
}

/**
 * Every facility with all that is said of it.
 *
 * @param day with it the list is in the order of its urgency on that day, late ones first, and draws
 *   progress beside the time that has passed
 */
export function facilityList(
  park: Park,
  facilities: readonly Facility[] = park.facilities,
  day?: string,
): ProjectList {
  const { columns } = words;
  const place = (code: string): string =>
    park.parks.find((row) => row.code === code)?.shortName ?? code;
  const units = facilities.some(({ responsibleUnit }) => responsibleUnit !== undefined);
  const internal = park.edition === 'internal';
  const ordered: { facility: Facility; progress?: FacilityProgress }[] =
    day === undefined
      ? facilities.map((facility) => ({ facility }))
      : facilityProgress(facilities, day).map((progress) => ({
          facility: progress.facility,
          progress,
        }));
  return {
    columns: [
      { head: columns.name, sortable: true },
      { head: columns.kind, sortable: true, rest: true },
      { head: columns.park, sortable: true, rest: true },
      { head: columns.state, sortable: true, key: true },
      { head: columns.size, rest: true },
      { head: columns.money, rest: true },
      { head: columns.progress, key: true },
      { head: columns.time },
      ...(units ? [{ head: columns.unit, rest: true }] : []),
      ...(internal
        ? [
            { head: columns.person, rest: true },
            { head: columns.note, rest: true },
          ]
        : []),
    ],
    filters: [
      { key: 'kind', label: columns.kind, order: Object.values(projectTerms.facilityKinds) },
      { key: 'state', label: columns.state, order: Object.values(projectTerms.facilityStates) },
      { key: 'park', label: columns.park, order: parkOrder(park.parks) },
    ],
    rows: ordered.map(({ facility, progress }) => {
      const kind = projectTerms.facilityKinds[facility.kind];
      const state = projectTerms.facilityStates[facility.state];
      return {
        id: `facility-${facility.code}`,
        cells: [
          { text: facility.name },
          { text: kind },
          { text: place(facility.park) },
          { text: state },
          { text: facilitySize(facility) },
          { text: moneyText(facility) },
          progress === undefined || day === undefined
            ? { text: progressText(facility) }
            : progressCell(progress, day),
          { text: timeText(facility, progress) },
          ...(units ? [{ text: facility.responsibleUnit ?? '' }] : []),
          ...(internal
            ? [{ text: facility.responsiblePerson ?? '' }, { text: facility.note ?? '' }]
            : []),
        ],
        facets: { kind: [kind], state: [state], park: [place(facility.park)] },
        names: [facility.name],
      };
    }),
  };
}
