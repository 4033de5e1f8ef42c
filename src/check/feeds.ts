import { asOfPeriod, monthNumber } from './as-of.ts';
import { lastDayOf } from '../model/day.ts';
import { countedProjects } from '../model/counted-projects.ts';
import type { IndicatorRole } from '../data/indicator-roles.ts';
import { enterprises } from '../data/enterprises.ts';
import { reserveOf } from '../model/pipeline.ts';
import { unitsAt } from '../model/project-units.ts';
import { parks } from '../data/parks.ts';
import type { Period } from '../data/period.ts';
import { firstSigning, projectLives } from './project-life.ts';
import type { ProjectLife } from './project-life.ts';
import { projectProgress } from '../data/project-progress.ts';
import { projects } from '../data/projects.ts';
import { stageEvents } from '../data/stage-events.ts';
import type { Stage } from '../data/stage-events.ts';
import { wholeRows } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/** A sum over projects: 万元 or a count, and how many projects it is made of. */
export interface ProjectTotal {
  readonly sum: number;
  readonly count: number;
}

/** Tables whose rows are counted and that may be said to be partial in 未列全的表. */
export type CountedTable = 'projects' | 'enterprises';

/** What an indicator counts: where the projects' numbers are and how to add them up. */
export interface Feed {
  /** Chinese name of the table the parts are in. */
  readonly title: string;
  readonly from: 'count' | '万元';
  /** What is counted; projects when left out. */
  readonly of?: CountedTable;
  /** The table may name only some of what the indicator counts, which then is the number. */
  readonly namesSome?: true;
  /**
   * The total from January to the period for one park, or for all without a park. Nothing when the
   * table has nothing for the period or a part is not a number.
   */
  sum(park: string | undefined, period: Period): ProjectTotal | undefined;
}

/** 亿元以上: the planned total of a large project, in 万元. */
const LARGE = 10_000;

interface Part {
  readonly park: string;
  /** `undefined` when the number is withheld or missing. */
  readonly value: number | undefined;
}

function total(parts: readonly Part[], park: string | undefined): ProjectTotal | undefined {
  const ofPark = park === undefined ? parts : parts.filter((part) => part.park === park);
  const numbers = ofPark.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (numbers.length < ofPark.length) return undefined;
  return { sum: numbers.reduce((sum, value) => sum + value, 0), count: ofPark.length };
}

/**
 * Investment of key projects this year, as the site counts them. Nothing for a period no project has
 * reported for.
 */
function keyInvestment(tables: ReadTables): Feed {
  const all = wholeRows(tableOf(tables, projects)).map(({ cells }) => cells);
  const progress = wholeRows(tableOf(tables, projectProgress)).map(({ cells }) => cells);
  return {
    title: '项目进度表',
    from: '万元',
    sum(park, period) {
      const { year, month } = period;
      if (!progress.some((row) => row.period.year === year && row.period.month === month))
        return undefined;
      const counted = countedProjects(all, progress, period);
      return total(
        counted.map(({ project, row: { doneThisYear } }) => ({
          park: project.park,
          value: typeof doneThisYear === 'number' ? doneThisYear : undefined,
        })),
        park,
      );
    },
  };
}

interface Signing extends Part {
  readonly date: string;
}

/**
 * First signings, each project once; phases belong to the project they are phases of. Of an
 * expansion only the added amount counts.
 */
function signings(
  tables: ReadTables,
  valueOf: (life: ProjectLife) => number | undefined,
): Signing[] {
  return [...projectLives(tables).values()].flatMap((life) => {
    const date = firstSigning(life);
    if (
      date === undefined ||
      date === '' ||
      (life.parent && firstSigning(life.parent)) !== undefined
    )
      return [];
    return [{ date, park: life.row.cells.park, value: valueOf(life) }];
  });
}

function countedInvestment({ row }: ProjectLife): number | undefined {
  const { kind, investment, addedInvestment } = row.cells;
  const counted =
    kind === 'expansion' && typeof addedInvestment === 'number' ? addedInvestment : investment;
  return typeof counted === 'number' ? counted : undefined;
}

function signingFeed(from: Feed['from'], all: readonly Signing[], parts: readonly Signing[]): Feed {
  const firstYear = all
    .reduce((first, { date }) => (date < first ? date : first), '9999')
    .slice(0, 4);
  return {
    title: '项目阶段表',
    from,
    sum(park, period) {
      // The list may begin in the middle of its first year.
      if (period.year <= Number(firstYear)) return undefined;
      const last = lastDayOf(period);
      return total(
        parts.filter(({ date }) => date.startsWith(String(period.year)) && date <= last),
        park,
      );
    },
  };
}

/**
 * Projects that first came to a stage of building, as the site counts them: each phase by itself, and a
 * parent only while none of its phases is there.
 */
function stageFeed(tables: ReadTables, stage: Stage): Feed {
  const arrivals = [...projectLives(tables).values()].flatMap((life) => {
    const date = life.events.find(({ cells }) => cells.stage === stage)?.cells.date;
    return date === undefined || date === '' ? [] : [{ life, date }];
  });
  const parents = new Set(
    arrivals
      .filter(({ life }) => life.row.cells.kind !== 'expansion')
      .flatMap(({ life }) => life.parent?.row.cells.code ?? []),
  );
  const parts = arrivals
    .filter(({ life }) => !parents.has(life.row.cells.code))
    .map(({ date, life }) => ({ date, park: life.row.cells.park, value: 1 }));
  return {
    title: '项目阶段表',
    from: 'count',
    namesSome: true,
    sum(park, period) {
      const last = lastDayOf(period);
      return total(
        parts.filter(({ date }) => date.startsWith(String(period.year)) && date <= last),
        park,
      );
    },
  };
}

/** Reserve projects at the end of a period, as the site counts them; nothing where none is listed. */
function reserveFeed(tables: ReadTables): Feed {
  const rows = {
    projects: wholeRows(tableOf(tables, projects)).map(({ at, cells }) => ({ ...cells, at })),
    stageEvents: wholeRows(tableOf(tables, stageEvents)).map(({ at, cells }) => ({ ...cells, at })),
  };
  return {
    title: '项目阶段表',
    from: 'count',
    namesSome: true,
    sum(park, period) {
      const units = reserveOf(unitsAt(rows, lastDayOf(period)));
      const parts = units.map(({ project }) => ({ park: project.park, value: 1 }));
      return parts.length === 0 ? undefined : total(parts, park);
    },
  };
}

/**
 * Firms above the scale. The table of firms tells their present state, so only the latest period is
 * counted, and only where every row of it could be read.
 */
function scaleFeed(tables: ReadTables): Feed | undefined {
  const table = tableOf(tables, enterprises);
  const rows = wholeRows(table);
  const above = rows.filter(({ cells }) => cells.aboveScale === true);
  if (table.lostRows || rows.length < table.rows.length || above.length === 0) return undefined;
  const now = asOfPeriod(tables);
  return {
    title: '企业表',
    from: 'count',
    of: 'enterprises',
    namesSome: true,
    sum(park, period) {
      if (now === undefined || monthNumber(period) !== monthNumber(now)) return undefined;
      return total(
        above.map(({ cells }) => ({ park: cells.park, value: 1 })),
        park,
      );
    },
  };
}

/** Which indicators, by what they are for, are sums over projects, and of what. */
export function feedsOf(tables: ReadTables): ReadonlyMap<IndicatorRole, Feed> {
  const feeds = new Map<IndicatorRole, Feed>();
  if (tableOf(tables, parks).rows.length === 0) return feeds;
  feeds.set('key-project-investment', keyInvestment(tables));
  const counted = signings(tables, countedInvestment);
  const each = counted.map((signing) => ({ ...signing, value: 1 }));
  const large = counted
    .filter(({ value }) => value === undefined || value >= LARGE)
    .map((signing) => ({ ...signing, value: signing.value === undefined ? undefined : 1 }));
  if (tableOf(tables, stageEvents).rows.length > 0) {
    feeds.set('projects-started', stageFeed(tables, 'started'));
    feeds.set('projects-finished', stageFeed(tables, 'completed'));
    feeds.set('projects-in-trial', stageFeed(tables, 'trial'));
    feeds.set('projects-in-production', stageFeed(tables, 'production'));
    feeds.set('projects-in-reserve', reserveFeed(tables));
  }
  const firms = scaleFeed(tables);
  if (firms !== undefined) feeds.set('above-scale-firms', firms);
  feeds.set('signed-projects', signingFeed('count', counted, each));
  feeds.set('signed-large-projects', signingFeed('count', counted, large));
  feeds.set('signed-investment', signingFeed('万元', counted, counted));
  return feeds;
}
