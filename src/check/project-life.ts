import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { projects } from '../data/projects.ts';
import { STAGES, stageEvents } from '../data/stage-events.ts';
import type { Stage } from '../data/stage-events.ts';
import type { TableRow } from '../data/table.ts';
import { wholeRows } from '../data/table.ts';

/** A row of projects.csv on its way to the model. */
export type ProjectTableRow = TableRow<(typeof projects)['columns']>;

/** A row of stage-events.csv on its way to the model. */
export type StageTableRow = TableRow<(typeof stageEvents)['columns']>;

/** One project with its parent and its steps in the order of time. */
export interface ProjectLife {
  readonly row: ProjectTableRow;
  readonly parent?: ProjectLife;
  readonly events: readonly StageTableRow[];
}

/** Stages a project goes through one after the other; 搁置 and 终止 may come at any time. */
const LADDER: readonly Stage[] = (Object.keys(STAGES) as Stage[]).filter(
  (stage) => stage !== 'shelved' && stage !== 'ended',
);

/** The position of a stage on the ladder, -1 for 搁置 and 终止. */
export function rankOf(stage: Stage): number {
  return LADDER.indexOf(stage);
}

/** Every project by code, with its steps. A parent that comes back to the project is left out. */
export function projectLives(tables: ReadTables): ReadonlyMap<string, ProjectLife> {
  const events = new Map<string, StageTableRow[]>();
  for (const row of wholeRows(tableOf(tables, stageEvents))) {
    const list = events.get(row.cells.project);
    if (list === undefined) events.set(row.cells.project, [row]);
    else list.push(row);
  }
  for (const list of events.values()) {
    list.sort((a, b) => (a.cells.date < b.cells.date ? -1 : a.cells.date > b.cells.date ? 1 : 0));
  }
  const rows = new Map(
    wholeRows(tableOf(tables, projects)).map((row) => [row.cells.code, row] as const),
  );
  const lives = new Map<string, ProjectLife>();
  const lifeOf = (row: ProjectTableRow, below: ReadonlySet<string>): ProjectLife => {
    const known = lives.get(row.cells.code);
    if (known !== undefined) return known;
    const { code, parent: parentCode } = row.cells;
    const parentRow = parentCode === undefined ? undefined : rows.get(parentCode);
    const path = new Set([...below, code]);
    const parent =
      parentRow === undefined || path.has(parentRow.cells.code)
        ? undefined
        : lifeOf(parentRow, path);
    const life = {
      row,
      events: events.get(code) ?? [],
      ...(parent === undefined ? {} : { parent }),
    };
    lives.set(code, life);
    return life;
  };
  for (const row of rows.values()) lifeOf(row, new Set());
  return lives;
}

/** Whether a project has come as far as a stage or further by its own events. */
function reaches({ events }: ProjectLife, stage: Stage): boolean {
  return events.some(({ cells }) => rankOf(cells.stage) >= rankOf(stage));
}

/**
 * The projects that are no longer under negotiation: signed, or given land or begun, which nobody is
 * unsigned. A phase is as open as the project it belongs to, and a project as its phases.
 */
export function settledProjects(lives: ReadonlyMap<string, ProjectLife>): ReadonlySet<string> {
  const settled = new Set<string>();
  const settle = (life: ProjectLife | undefined): void => {
    for (let above = life; above !== undefined; above = above.parent) {
      settled.add(above.row.cells.code);
    }
  };
  const isSettled = (life: ProjectLife | undefined): boolean =>
    life !== undefined &&
    (firstSigning(life) !== undefined || reaches(life, 'land') || isSettled(life.parent));
  for (const life of lives.values()) if (isSettled(life)) settle(life);
  return settled;
}

/** The first day a project reached a stage, if it did. */
function firstDate(life: ProjectLife, stage: Stage): string | undefined {
  return life.events.find(({ cells }) => cells.stage === stage)?.cells.date;
}

/**
 * The first signing of a project: its own, or that of the project it is a phase of. A project that
 * was signed again counts once, at the first.
 */
export function firstSigning(life: ProjectLife): string | undefined {
  return firstDate(life, 'signed') ?? (life.parent && firstSigning(life.parent));
}
