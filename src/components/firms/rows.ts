import { scaleName } from './scale-name.ts';
import { firmHref, type FirmContext } from '../../figures/firm-context.ts';
import { amountCell } from '../../figures/amount-texts.ts';
import { growthText } from '../../figures/texts.ts';
import type { Reading } from '../../data/reading.ts';
import { isInForce } from '../../model/qualification-levels.ts';
import { rowAt } from '../../model/firm-changes.ts';
import type { FirmRows } from '../../model/firm-tables.ts';
import { LEVELS } from '../../model/qualification-levels.ts';
import { nextGrade } from '../../model/next-grade.ts';
import { sizeOf } from '../../model/reading.ts';
import { enterprises as words } from '../../ui/enterprises.ts';
import { efficiency } from '../../ui/efficiency.ts';
import { firmStates, gradeNames, itemWords, levelNames } from '../../ui/firm-terms.ts';
import { formatNumber } from '../../format/number.ts';
import type { ListCell, ListColumn, ListFilter, ListRow } from '../list-table.ts';
import { parkOrder } from '../park-order.ts';

/** A list: its columns, its filters and its rows. */
export interface FirmList {
  readonly columns: readonly ListColumn[];
  readonly filters: readonly ListFilter[];
  readonly rows: readonly ListRow[];
}

/** A reading that is sorted by its number. */
function readingCell(reading: Reading, write: (reading: Reading) => string = amountCell): ListCell {
  const text = write(reading);
  const sort = sizeOf(reading);
  return sort === undefined ? { text } : { text, sort };
}

function parkNames({ park }: FirmContext): (code: string) => string {
  const names = new Map(park.parks.map(({ code, shortName }) => [code, shortName]));
  return (code) => names.get(code) ?? code;
}

const GRADE_ORDER: readonly string[] = Object.values(gradeNames);

/** The titles a firm holds, in the order of the ladder. */
function levelsOf({ titles }: FirmRows, day: string): string[] {
  return LEVELS.filter((level) =>
    titles.some((row) => row.level === level && isInForce(row, day)),
  ).map((level) => levelNames[level]);
}

/** Every firm, or those that are asked for; the internal edition adds output and its growth. */
export function firmList(
  context: FirmContext,
  isWanted: (firm: FirmRows['firm']) => boolean = () => true,
): FirmList {
  const { day, evaluation, firms, park, reported } = context;
  const { lists } = words;
  const parkName = parkNames(context);
  const internal = park.edition === 'internal' && reported !== undefined;
  const stated = park.edition === 'internal';
  return {
    columns: [
      { head: lists.firm, sortable: true },
      { head: lists.park, sortable: true, key: true },
      { head: lists.industry, sortable: true, key: true },
      { head: lists.scale, sortable: true },
      ...(internal
        ? [
            { head: lists.output, numeric: true, sortable: true },
            { head: lists.growth, numeric: true, sortable: true },
          ]
        : []),
      { head: lists.level },
      ...(evaluation === undefined ? [] : [{ head: lists.grade(evaluation.year), sortable: true }]),
      ...(stated ? [{ head: lists.state, sortable: true }] : []),
    ],
    filters: [
      { key: 'park', label: lists.park, order: parkOrder(park.parks) },
      { key: 'industry', label: lists.industry },
      { key: 'level', label: lists.level, order: LEVELS.map((level) => levelNames[level]) },
      ...(stated ? [{ key: 'state', label: lists.state, order: Object.values(firmStates) }] : []),
      { key: 'scale', label: lists.scale, order: [lists.above, lists.below] },
      { key: 'grade', label: lists.gradeFilter, order: GRADE_ORDER },
    ],
    rows: [...firms.values()]
      .filter(({ firm }) => isWanted(firm))
      .map((rows): ListRow => {
        const { firm, grades } = rows;
        const levels = levelsOf(rows, day);
        const grade = grades.find(({ year }) => year === evaluation?.year)?.grade;
        const scale = scaleName(firm);
        const row = internal ? rowAt(rows, reported) : undefined;
        const place = parkName(firm.park);
        const state = firm.state === undefined ? [] : [firmStates[firm.state]];
        return {
          cells: [
            { text: firm.shortName, href: firmHref(firm) },
            { text: place },
            { text: firm.industry },
            { text: scale },
            ...(internal
              ? [
                  readingCell(row?.output ?? 'not-applicable'),
                  readingCell(row?.outputGrowth ?? 'not-applicable', growthText),
                ]
              : []),
            { text: levels.join('、') },
            ...(evaluation === undefined
              ? []
              : [{ text: grade === undefined ? '' : gradeNames[grade] }]),
            ...(stated ? [{ text: state.join('') }] : []),
          ],
          facets: {
            park: [place],
            industry: [firm.industry],
            level: levels,
            state,
            scale: [scale],
            grade: grade === undefined ? [] : [gradeNames[grade]],
          },
          names: [firm.name, ...firm.products],
        };
      }),
  };
}

/** The published grades; the internal edition adds the score and the rank. */
export function gradeList(context: FirmContext): FirmList {
  const { evaluation, park } = context;
  const { table } = efficiency;
  const internal = park.edition === 'internal';
  const parkName = parkNames(context);
  return {
    columns: [
      { head: table.firm, sortable: true },
      { head: table.park, sortable: true },
      { head: table.industry, sortable: true },
      { head: table.grade, sortable: true, key: true },
      { head: table.previous, sortable: true, key: true },
      ...(internal ? [{ head: table.score, numeric: true, sortable: true }] : []),
      { head: table.published, sortable: true },
    ],
    filters: [
      { key: 'park', label: table.park, order: parkOrder(park.parks) },
      { key: 'industry', label: table.industry },
      { key: 'grade', label: table.grade, order: GRADE_ORDER },
    ],
    rows: (evaluation?.firms ?? []).map(
      ({ grade, previous, published, rows: { firm }, score }) => ({
        cells: [
          { text: firm.shortName, href: firmHref(firm) },
          { text: parkName(firm.park) },
          { text: firm.industry },
          { text: gradeNames[grade] },
          { text: previous === undefined ? '—' : gradeNames[previous] },
          ...(internal
            ? [readingCell(score?.total ?? 'not-applicable', (total) => amountCell(total, 2))]
            : []),
          { text: published?.published ?? '' },
        ],
        facets: {
          park: [parkName(firm.park)],
          industry: [firm.industry],
          grade: [gradeNames[grade]],
        },
        names: [firm.name],
      }),
    ),
  };
}

/** What each firm would need for the next grade; internal. */
export function nextGradeList({ evaluation }: FirmContext): FirmList {
  const { table } = efficiency;
  const { decimals } = itemWords['tax-per-mu'];
  return {
    columns: [
      { head: table.firm, sortable: true },
      { head: table.computed, sortable: true },
      { head: table.score, numeric: true, sortable: true },
      { head: table.next },
      { head: table.points, numeric: true, sortable: true },
      { head: table.alone, numeric: true, sortable: true },
      { head: table.tax, numeric: true, sortable: true },
    ],
    filters: [
      { key: 'grade', label: table.computed, order: GRADE_ORDER },
      { key: 'industry', label: table.industry },
    ],
    rows: (evaluation?.firms ?? []).flatMap((evaluated): ListRow[] => {
      const next = nextGrade(evaluated);
      if (next === undefined || evaluated.computed === undefined) return [];
      const { firm } = evaluated.rows;
      const tax = next.items.find(({ item }) => item === 'tax-per-mu');
      const grade = gradeNames[evaluated.computed.grade];
      const two = (reading: Reading): string => amountCell(reading, 2);
      return [
        {
          cells: [
            { text: firm.shortName, href: firmHref(firm) },
            { text: grade },
            readingCell(evaluated.computed.total, two),
            { text: gradeNames[next.grade] },
            { text: formatNumber(next.points, 2), sort: next.points },
            readingCell(tax?.value ?? 'not-applicable', (value) => amountCell(value, decimals)),
            readingCell(next.tax ?? 'not-applicable'),
          ],
          facets: { grade: [grade], industry: [firm.industry] },
          names: [firm.name],
        },
      ];
    }),
  };
}
