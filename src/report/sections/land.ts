/**
 * 载体建设. The rules, in the order of the text:
 *
 * 1. Batches reported this year for approval, by kind: number, area, how many approved with their
 *    area. Tasks, which nobody approves, by how much is done (latest period only).
 * 2. Land that came into the reserve and land that was supplied this year: as the zone states it, else as
 *    the parcels say. Batches without a date of report are named with what is known of them.
 * 3. How full the standard workshops are; facilities that are under way and late (latest period only:
 *    the tables tell just their present state).
 *    What was finished this year, or is there without a date.
 * 5. Plans by their step.
 * 4. Unfinished facilities one by one, by park: size, money, how far, what is planned (latest period
 *    only).
 */
import type { Facility } from '../../data/facilities.ts';
import type { IndicatorRole } from '../../data/indicator-roles.ts';
import type { LandStage } from '../../data/parcel-events.ts';
import { formatAmountSum } from '../../format/amount-sum.ts';
import { builtSentence, facilityClauses } from '../../format/facility.ts';
import { facilitiesFinding, occupancyFinding } from '../../format/finding-support.ts';
import { formatClauses } from '../../format/enumerate.ts';
import { formatKnown, formatReading } from '../../format/missing.ts';
import { formatNumber } from '../../format/number.ts';
import { plansUnderWay } from '../../format/finding-plans.ts';
import { formatPlanned } from '../../format/day.ts';
import { formatPeriod } from '../../format/period.ts';
import { formatQuantity } from '../../format/unit.ts';
import { addAmounts, type AmountSum } from '../../model/amounts.ts';
import { groupBy } from '../../model/group-by.ts';
import { statedSum } from '../../model/stated-total.ts';
import { coverageOf } from '../../model/coverage.ts';
import { firstDayOf, yearOf } from '../../model/day.ts';
import {
  facilityProgress,
  factoryOccupancy,
  type FacilityProgress,
} from '../../model/facility-progress.ts';
import { batchTotals, isApproved, isLandTask, stageAreas } from '../../model/land-flow.ts';
import { landParcelsOf } from '../../model/land-parcels.ts';
import { isMissing, sizeOf } from '../../model/reading.ts';
import { report } from '../../ui/report.ts';
import type { ReportContext } from '../context.ts';

/** The paragraphs of the section; none without land, workshops or facilities. */
export function writeLand(context: ReportContext): string[] {
  return [
    batches(context) + undatedBatches(context) + tasks(context) + moved(context),
    carriers(context),
    ...facilityParagraphs(context),
    plans(context),
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

/** Batches for approval whose date of report nobody gives: 使用林地报批2个批次，面积未公布. */
function undatedBatches({ day, latest, park }: ReportContext): string {
  if (!latest) return '';
  const undated = park.landBatches.filter(
    (batch) => !isLandTask(batch) && (batch.submitted ?? '') === '',
  );
  const clauses = [...groupBy(undated, ({ kind }) => kind)].map(([kind, ofKind]) => {
    const submitted = addAmounts(ofKind.map(({ submittedArea }) => submittedArea));
    const approved = ofKind.filter((batch) => isApproved(batch, day));
    const approvedSum = addAmounts(approved.map(({ approvedArea }) => approvedArea));
    return [
      `报审${report.batchKinds[kind]}${ofKind.length}个批次`,
      ...areaClause('面积', submitted),
      ...(approved.length === 0
        ? []
        : [approvedClause(approved.length, ofKind.length, submitted, approvedSum)]),
    ].join('，');
  });
  return clauses.length === 0 ? '' : `${clauses.join('；')}。`;
}

/** 其中1个批次已获批复（110亩）; that its area is kept back as all areas are is not said again. */
function approvedClause(count: number, of: number, submitted: AmountSum, area: AmountSum): string {
  const who = count < of ? `其中${count}个批次` : of > 1 ? '均' : '';
  const isAgain = area.count === 0 && submitted.count === 0;
  const size = isAgain ? [] : areaClause('（', area).map((text) => `${text}）`);
  return `${who}已获批复${size.join('')}`;
}

/** 面积2100亩; nothing where nobody reports it. */
const areaClause = (head: string, sum: AmountSum): string[] =>
  sum.total === 'not-reported' && sum.count === 0
    ? []
    : [
        `${head}${sum.total === 'withheld' && sum.count === 0 && head === '（' ? '面积' : ''}${formatAmountSum(sum, area)}`,
      ];

/** A task with its area, what is done of it and when it is to be finished; named alone where that is all. */
function tasks({ latest, park }: ReportContext): string {
  if (!latest) return '';
  return park.landBatches
    .filter(isLandTask)
    .map(({ approvedArea, name, plannedFinish, plannedFinishText, submittedArea }) => {
      const known = formatKnown(approvedArea, area);
      const planned = formatPlanned(plannedFinish, plannedFinishText);
      const clauses = [
        ...(submittedArea === 'not-reported'
          ? []
          : [formatKnown(submittedArea, area) ?? `面积${formatReading(submittedArea, area)}`]),
        ...(known === undefined ? [] : [`已完成${known}`]),
        ...(planned === undefined ? [] : [`计划${planned}完成`]),
      ];
      return clauses.length === 0
        ? `${report.tasks.open}${name}。`
        : `${name}${clauses.join('，')}。`;
    })
    .join('');
}

const MOVES: readonly (readonly [LandStage, string])[] = [
  ['reserved', '新增收储土地'],
  ['levelled', '完成“七通一平”'],
  ['supplied', '供应土地'],
];

/** What the zone states of all land, whatever parcels it lists. */
const STATED: Partial<Record<LandStage, IndicatorRole>> = {
  reserved: 'land-banked',
  supplied: 'land-supplied',
};

function moved({ day, park, period }: ReportContext): string {
  const areas = stageAreas(landParcelsOf(park, day), firstDayOf(yearOf(day)), day);
  return formatClauses(
    MOVES.map(([stage, words]) => {
      const role = STATED[stage];
      const stated = role === undefined ? undefined : statedSum(park, role, period);
      if (stated !== undefined) {
        const { decimals, unit, value } = stated;
        if (sizeOf(value) === 0) return undefined;
        return words + formatReading(value, (size) => formatQuantity(size, unit, { decimals }));
      }
      const stageArea = areas.find((candidate) => candidate.stage === stage);
      if (stageArea === undefined || stageArea.moved.total === 0) return undefined;
      return `${words}${stageArea.movedParcels}宗${formatAmountSum(stageArea.moved, area, '宗')}`;
    }),
  );
}

function carriers({ day, latest, park }: ReportContext): string {
  if (!latest || park.facilities.length === 0) return '';
  const rows = facilityProgress(park.facilities, day);
  const occupancy = factoryOccupancy(park.facilities);
  // Of workshops whose areas nobody reports there is nothing to say.
  const isTold =
    !isMissing(occupancy.share) ||
    occupancy.factories.some(({ facility }) => facility.usedArea === 'withheld');
  return [
    ...(occupancy.factories.length > 0 && isTold ? [`${occupancyFinding(occupancy)}。`] : []),
    isJudged(rows)
      ? formatClauses([facilitiesFinding({ rows, coverage: coverageOf(park, 'facilities') })])
      : '',
    builtSentence(
      rows.filter(({ finished }) => finished).map(({ facility }) => facility),
      yearOf(day),
    ),
  ].join('');
}

/** Whether more can be said of facilities than how many there are: they are told one by one below. */
const isJudged = (rows: readonly FacilityProgress[]): boolean => {
  const open = rows.filter(({ finished }) => !finished);
  return open.length === 0 || open.some(({ facility }) => facility.plannedFinish !== undefined);
};

/** Plans that were not approved before the year (latest period only: the table tells their present state). */
function plans({ day, latest, park }: ReportContext): string {
  if (!latest) return '';
  return plansUnderWay(
    park.plans.filter(
      ({ approved }) => approved === undefined || approved >= firstDayOf(yearOf(day)),
    ),
  );
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
    return [`${where}${facilityClauses(here, shortName).join('；')}。`];
  });
  return others > 0 ? [...paragraphs, `${report.facilities.others(others)}。`] : paragraphs;
}
