/**
 * 载体建设. The rules, in the order of the text:
 *
 * 1. Batches reported this year for approval, by kind: number, area, how many approved with their
 *    area. Tasks, which nobody approves, by how much is done (latest period only).
 * 2. Land that came into the reserve and land that was supplied this year.
 * 3. How full the standard workshops are; facilities that are under way and late (latest period only:
 *    the tables tell just their present state).
 * 4. Unfinished facilities one by one, by park: size, money, how far, what is planned (latest period
 *    only).
 */
import type { Facility } from '../../data/facilities.ts';
import type { LandStage } from '../../data/parcel-events.ts';
import { formatAmountSum } from '../../format/amount-sum.ts';
import { facilityClause } from '../../format/facility.ts';
import { facilitiesFinding, occupancyFinding } from '../../format/finding-support.ts';
import { formatClauses } from '../../format/enumerate.ts';
import { formatKnown, formatReading } from '../../format/missing.ts';
import { formatNumber } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import { coverageOf } from '../../model/coverage.ts';
import { firstDayOf, yearOf } from '../../model/day.ts';
import { facilityProgress, factoryOccupancy } from '../../model/facility-progress.ts';
import { batchTotals, isLandTask, stageAreas } from '../../model/land-flow.ts';
import { landParcelsOf } from '../../model/land-parcels.ts';
import { isMissing, sizeOf } from '../../model/reading.ts';
import { report } from '../../ui/report.ts';
import type { ReportContext } from '../context.ts';

/** The paragraphs of the section; none without land, workshops or facilities. */
export function writeLand(context: ReportContext): string[] {
  return [
    batches(context) + tasks(context) + moved(context),
    carriers(context),
    ...facilityParagraphs(context),
  ].filter((paragraph) => paragraph !== '');
}

const area = (value: number): string => `${formatNumber(value, Number.isInteger(value) ? 0 : 2)}亩`;

function batches({ day, park, period }: ReportContext): string {
  const totals = batchTotals(park.landBatches, firstDayOf(yearOf(day)), day);
  const clauses = totals.map(
    ({ approved, approvedArea, batches: kindBatches, kind, submittedArea }) => {
      const size = `面积${formatAmountSum(submittedArea, area)}`;
      const single = kindBatches.length === 1;
      const known = isMissing(approvedArea.total)
        ? ''
        : `（${formatAmountSum(approvedArea, area)}）`;
      const done =
        approved.length === 0
          ? `${single ? '' : '均'}待批复`
          : approved.length === kindBatches.length
            ? `已${single ? '' : '全部'}批复${known}`
            : `其中${approved.length}个批次${formatAmountSum(approvedArea, area)}已获批复`;
      return `报审${report.batchKinds[kind]}${kindBatches.length}个批次，${size}，${done}`;
    },
  );
  if (clauses.length === 0) return '';
  return `${formatPeriod(period, 'cumulative', { year: false })}${clauses.join('；')}。`;
}

function tasks({ latest, park }: ReportContext): string {
  if (!latest) return '';
  return park.landBatches
    .filter(isLandTask)
    .map(({ approvedArea, name, submittedArea }) => {
      const known = formatKnown(approvedArea, area);
      const done = known === undefined ? '' : `，已完成${known}`;
      return `${name}${formatReading(submittedArea, area)}${done}。`;
    })
    .join('');
}

const MOVES: readonly (readonly [LandStage, string])[] = [
  ['reserved', '新增收储土地'],
  ['levelled', '完成“七通一平”'],
  ['supplied', '供应土地'],
];

function moved({ day, park }: ReportContext): string {
  const areas = stageAreas(landParcelsOf(park, day), firstDayOf(yearOf(day)), day);
  return formatClauses(
    MOVES.map(([stage, words]) => {
      const stageArea = areas.find((candidate) => candidate.stage === stage);
      if (stageArea === undefined || stageArea.moved.total === 0) return undefined;
      return `${words}${stageArea.movedParcels}宗${formatAmountSum(stageArea.moved, area, '宗')}`;
    }),
  );
}

function carriers({ day, latest, park }: ReportContext): string {
  if (!latest || park.facilities.length === 0) return '';
  const occupancy = factoryOccupancy(park.facilities);
  return [
    ...(occupancy.factories.length > 0 ? [`${occupancyFinding(occupancy)}。`] : []),
    formatClauses([
      facilitiesFinding({
        rows: facilityProgress(park.facilities, day),
        coverage: coverageOf(park, 'facilities'),
      }),
    ]),
  ].join('');
}

/** Facilities told one by one; the rest of a long list is counted. */
const MOST_FACILITIES = 16;

/** Unfinished facilities by park, those with most money in them first. */
function facilityParagraphs({ day, latest, park }: ReportContext): string[] {
  if (!latest) return [];
  const open = facilityProgress(park.facilities, day)
    .filter(({ finished }) => !finished)
    .map(({ facility }) => facility);
  const money = ({ investment }: Facility): number => sizeOf(investment) ?? 0;
  const shown = new Set([...open].sort((a, b) => money(b) - money(a)).slice(0, MOST_FACILITIES));
  const others = open.length - shown.size;
  const paragraphs = park.parks.flatMap(({ code, kind, name, shortName }) => {
    const here = park.facilities.filter((listed) => listed.park === code && shown.has(listed));
    if (here.length === 0) return [];
    const where = kind === 'zone' ? '' : `${name}：`;
    return [`${where}${here.map((facility) => facilityClause(facility, shortName)).join('；')}。`];
  });
  return others > 0 ? [...paragraphs, `${report.facilities.others(others)}。`] : paragraphs;
}
