import { firstSigning, projectLives, rankOf } from './project-life.ts';
import type { ProjectLife } from './project-life.ts';
import { projects } from '../data/projects.ts';
import { STAGES, stageEvents } from '../data/stage-events.ts';
import { reportCell } from '../data/table.ts';
import { isBefore } from '../model/day.ts';
import { orderConflicts } from './stage-order.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

const SIGNED = rankOf('signed');

/** Reports a stage dated before one that comes before it. */
function checkOrder(tables: ReadTables, life: ProjectLife): void {
  const steps = life.events
    .map((row) => ({ rank: rankOf(row.cells.stage), date: row.cells.date, row }))
    .filter(({ date, rank }) => rank >= 0 && date !== '');
  for (const { step, other } of orderConflicts(steps)) {
    const { stage } = other.row.cells;
    reportCell(tableOf(tables, stageEvents), step.row, 'date', {
      code: 'stage-backwards',
      severity: 'warning',
      problem: `${STAGES[step.row.cells.stage][0]}${step.rank > other.rank ? '早于前面' : '晚于后面'}的阶段${STAGES[stage][0]}（${other.date}）`,
      fix: '请核对两个阶段的日期，或阶段是否填错',
    });
  }
}

function checkAfterEnd(tables: ReadTables, life: ProjectLife): void {
  const end = life.events.find(({ cells }) => cells.stage === 'ended');
  const later = life.events.find(
    ({ cells }) =>
      end !== undefined && cells.stage !== 'ended' && isBefore(end.cells.date, cells.date),
  );
  if (end === undefined || later === undefined) return;
  reportCell(tableOf(tables, stageEvents), later, 'stage', {
    code: 'stage-after-end',
    severity: 'warning',
    problem: `项目已在 ${end.cells.date} 终止`,
    fix: '请核对日期；终止后又重启的，请把“终止”改为“搁置”',
  });
}

function checkSigning(tables: ReadTables, life: ProjectLife): void {
  const table = tableOf(tables, stageEvents);
  const later = life.events.find(({ cells }) => rankOf(cells.stage) > SIGNED);
  if (later === undefined || firstSigning(life) !== undefined) return;
  reportCell(table, later, 'stage', {
    code: 'signing-skipped',
    severity: 'warning',
    problem: '这个项目到了签约以后的阶段，却没有签约',
    fix: '知道签约日期的，请补一行“签约”；不知道的不用补，这个项目不计入各年的签约',
  });
}

/** Whether two dates may be one: a month and a day in it are, and one that is withheld may be any. */
const isSameDate = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** The dates written beside a project are those of its stages. */
function checkWrittenDates(tables: ReadTables, life: ProjectLife): void {
  const pairs = [
    ['actualStart', 'started'],
    ['actualFinish', 'completed'],
  ] as const;
  for (const [key, stage] of pairs) {
    const written = life.row.cells[key];
    const dates = life.events
      .filter(({ cells }) => cells.stage === stage)
      .map(({ cells }) => cells.date);
    if (written === undefined || dates.some((date) => isSameDate(written, date))) continue;
    const problem =
      dates.length === 0
        ? `项目阶段表里没有“${STAGES[stage][0]}”`
        : `与项目阶段表里“${STAGES[stage][0]}”的日期 ${dates.join('、')} 不同`;
    reportCell(tableOf(tables, projects), life.row, key, {
      code: 'date-differs-from-stage',
      severity: 'warning',
      problem,
      fix: '以项目阶段表为准；请改成一致，或清空这一格',
    });
  }
}

/** Warns of stages dated before an earlier one, or after the end of the project. */
export function checkStageOrder(tables: ReadTables): void {
  for (const life of projectLives(tables).values()) {
    checkOrder(tables, life);
    checkAfterEnd(tables, life);
  }
}

/**
 * Warns of what the table of stages lacks: the signing of a project that went on, the date written
 * beside a project, any stage at all of a project when the table is kept.
 */
export function checkStagesThere(tables: ReadTables): void {
  const hasStages = tableOf(tables, stageEvents).rows.length > 0;
  for (const life of projectLives(tables).values()) {
    checkSigning(tables, life);
    checkWrittenDates(tables, life);
    if (!hasStages || life.events.length > 0) continue;
    reportCell(tableOf(tables, projects), life.row, 'code', {
      code: 'project-without-stage',
      severity: 'warning',
      problem: '项目阶段表里没有这个项目，不知道它到了哪一步',
      fix: '请在项目阶段表里至少填一行',
    });
  }
}
