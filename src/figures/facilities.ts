import { drawBars, type BarRow } from '../charts/bars.ts';
import { formatDay, formatMonth } from '../format/day.ts';
import { facilitiesFinding, occupancyFinding } from '../format/finding-support.ts';
import { formatReading } from '../format/missing.ts';
import { formatNumber } from '../format/number.ts';
import { coverageOf } from '../model/coverage.ts';
import {
  facilityProgress,
  factoryOccupancy,
  type FacilityProgress,
  type Occupancy,
} from '../model/facility-progress.ts';
import { subtract } from '../model/decimal.ts';
import { elapsedShare } from '../model/day.ts';
import { combine, isMissing, sizeOf } from '../model/reading.ts';
import type { Reading } from '../data/reading.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { projects as words } from '../ui/projects.ts';
import { zh } from '../ui/zh.ts';
import { amountCell, sumCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { parkName } from './signed.ts';
import type { ProjectContext } from './project-context.ts';
import { elapsedTip, shareText } from './texts.ts';

/** Facilities being built or planned, late ones first; finished ones are in the table. */
export function facilitiesFigure(context: ProjectContext): Figure | undefined {
  const list = facilityProgress(context.park.facilities, context.day);
  const title = facilitiesFinding({
    rows: list,
    coverage: coverageOf(context.park, 'facilities'),
  });
  if (title === undefined) return undefined;
  const { chart, table } = words;
  const open = list.filter(({ finished }) => !finished);
  return completeFigure({
    id: 'facility-progress',
    title,
    subtitle: chart.facilitiesSubtitle(formatDay(context.day)),
    table: tableOf(
      [
        table.facility,
        table.kind,
        table.park,
        table.progress,
        table.picture,
        table.quantity,
        table.investment,
        table.invested,
        table.plannedFinish,
        table.late,
        table.unit,
      ],
      list.map(({ facility, finished, late, share }) => [
        facility.name,
        projectTerms.facilityKinds[facility.kind],
        parkName(context, facility.park),
        finished ? projectTerms.facilityStates[facility.state] : shareText(share),
        facility.picture ?? '—',
        quantityText(facility),
        amountCell(facility.investment),
        amountCell(facility.invested),
        facility.plannedFinishText ?? facility.plannedFinish ?? '—',
        String(late),
        facility.responsibleUnit ?? '—',
      ]),
      (column) => [6, 7, 9].includes(column),
    ),
    places: list.map(({ facility }) => facility.at),
    draw: (options) =>
      drawBars(
        (open.length > 0 ? open : list).map((entry) => ({
          name: entry.facility.name,
          value: entry.share,
          mark: elapsedOf(entry, context.day),
          ...(isMissing(entry.share)
            ? { text: `${shareText(entry.share)}，${dueOf(entry)}` }
            : { text: shareText(entry.share), note: dueOf(entry) }),
          tip: zh.charts.tip(entry.facility.name, [
            shareText(entry.share),
            dueOf(entry),
            ...elapsedTip(elapsedOf(entry, context.day)),
            ...(entry.facility.picture === undefined ? [] : [entry.facility.picture]),
          ]),
        })),
        { ...options, order: 'given', whole: 1, markLabel: chart.elapsedMark },
      ),
  });
}

/** How much of the time of building has passed; of what is finished nobody asks. */
function elapsedOf(
  { facility: { plannedFinish, plannedStart }, finished }: FacilityProgress,
  day: string,
): number | undefined {
  return finished ? undefined : elapsedShare(plannedStart, plannedFinish, day);
}

function dueOf({ facility, finished, late }: FacilityProgress): string {
  const { chart } = words;
  if (finished) return chart.finished;
  if (late > 0) return chart.lateBy(late);
  const { plannedFinish, plannedFinishText } = facility;
  const due = plannedFinishText ?? (plannedFinish && formatMonth(plannedFinish));
  return due === undefined ? projectTerms.facilityStates[facility.state] : chart.due(due);
}

function quantityText({ done, quantity, unit = '' }: FacilityProgress['facility']): string {
  if (isMissing(quantity)) return '—';
  const whole = formatReading(quantity, (number) => `${number}${unit}`);
  return isMissing(done) ? whole : `${formatReading(done, String)}／${whole}`;
}

/** How much of each finished standard workshop is let, the emptiest first; undefined where of none is known. */
export function occupancyFigure(context: ProjectContext): Figure | undefined {
  const occupancy = factoryOccupancy(context.park.facilities);
  if (occupancy.factories.every(({ share }) => isMissing(share))) return undefined;
  const { chart, table } = words;
  const area = (value: Reading): string =>
    isMissing(value) ? '…' : formatReading(value, (size) => formatNumber(size, 0));
  // Of one workshop the total is what it says itself.
  const isSummed = occupancy.factories.length > 1 && sizeOf(occupancy.share) !== undefined;
  return completeFigure({
    id: 'factory-occupancy',
    title: occupancyFinding(occupancy),
    subtitle: chart.occupancySubtitle(formatDay(context.day)),
    table: tableOf(
      [table.facility, table.park, table.used, table.total, table.vacant, table.rate],
      occupancy.factories.map(({ facility, share }) => [
        facility.name,
        parkName(context, facility.park),
        amountCell(facility.usedArea),
        amountCell(facility.totalArea),
        amountCell(vacantOf(facility.totalArea, facility.usedArea)),
        shareText(share),
      ]),
      (column) => column > 1,
      isSummed
        ? [
            [
              table.all,
              '',
              sumCell(occupancy.used),
              sumCell(occupancy.total),
              amountCell(vacantOf(occupancy.total.total, occupancy.used.total)),
              shareText(occupancy.share),
            ],
          ]
        : [],
    ),
    places: occupancy.factories.map(({ facility }) => facility.at),
    draw: (options) =>
      drawBars(
        [
          ...(isSummed ? [allFactories(occupancy)] : []),
          ...occupancy.factories.map(({ facility, share }) => {
            const areas = chart.area(area(facility.usedArea), area(facility.totalArea));
            return {
              name: facility.name,
              value: share,
              text: shareText(share),
              ...(options.size === 'narrow' ? {} : { note: areas }),
              tip: zh.charts.tip(facility.name, [shareText(share), areas]),
            };
          }),
        ],
        { ...options, order: 'given', whole: 1 },
      ),
  });
}

/** What is empty of an area; a reason where either is not known. */
function vacantOf(total: Reading, used: Reading): Reading {
  return combine([total, used], subtract);
}

/** The bar of all workshops. */
function allFactories({ share, total, used }: Occupancy): BarRow {
  const { chart, table } = words;
  const vacant = vacantOf(total.total, used.total);
  const text = isMissing(vacant)
    ? undefined
    : chart.vacant(formatReading(vacant, (size) => formatNumber(size, 0, { grouping: true })));
  return {
    name: table.all,
    value: share,
    text: shareText(share),
    ...(text === undefined ? {} : { note: text }),
    tip: zh.charts.tip(table.all, [shareText(share), ...(text === undefined ? [] : [text])]),
  };
}
