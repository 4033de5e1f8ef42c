import { drawTimeline, type TimelineRow } from '../charts/timeline.ts';
import { formatDay } from '../format/day.ts';
import { timelineFinding } from '../format/finding-projects.ts';
import { coverageOf } from '../model/coverage.ts';
import { latestDay } from '../model/day.ts';
import { timelineOf, type TimelineEntry } from '../model/project-timeline.ts';
import { projects as words } from '../ui/projects.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure, tableOf, undrawnRows } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { shortNameOf, type ProjectContext } from './project-context.ts';

/** Up to so many rows all are drawn; of more, those that are under way. */
const MOST_ROWS = 160;
/** Of very many, the latest and those next to be finished. */
const FOLDED_ROWS = 60;

/** Planned and actual times of all projects, phases under their parent; `undefined` where none takes any time. */
export function timelineFigure({ day, park }: ProjectContext): Figure | undefined {
  const entries = timelineOf(park, day);
  const title = timelineFinding({ rows: entries, coverage: coverageOf(park, 'projects') });
  if (title === undefined || entries.every((entry) => happensOn(entry, day))) return undefined;
  const { chart, notes, table } = words;
  const drawn = rowsToDraw(entries);
  const parents = new Map(
    park.projects.map((parentProject) => [parentProject.code, shortNameOf(parentProject)]),
  );
  const broken = entries.filter(({ life }) => life.disorder.length > 0);
  return completeFigure({
    id: 'project-timeline',
    title,
    subtitle: chart.timelineSubtitle(
      formatDay(day),
      drawn.some((entry) => entry.plannedStart !== undefined || entry.plannedFinish !== undefined),
    ),
    notes: [
      drawn.length < entries.length ? notes.folded(drawn.length, entries.length) : undefined,
      broken.length > 0
        ? notes.broken(broken.map(({ life }) => shortNameOf(life.project)).join('、'))
        : undefined,
      notes.leadOnly,
    ],
    table: tableOf(
      [
        table.project,
        table.plannedStart,
        table.plannedFinish,
        table.actualStart,
        table.actualFinish,
        table.late,
        table.status,
      ],
      entries.map((entry) => [
        entry.life.project.name,
        plannedText(entry, 'plannedStart') ?? '—',
        plannedText(entry, 'plannedFinish') ?? '—',
        entry.actualStart ?? '—',
        entry.actualFinish ?? '—',
        lateText(entry),
        words.status[entry.status],
      ]),
      (column) => column === 5,
    ),
    places: entries.map(({ life }) => life.project.at),
    draw: (options) => {
      const onScreen = options.size === 'screen' || options.size === 'room';
      const urgent = onScreen ? mostUrgent(entries) : [];
      // Out of their order, phases need their whole names.
      const shown =
        urgent.length > 0
          ? urgent.map((urgentEntry) => ({ ...urgentEntry, depth: 0 as const }))
          : drawn;
      // The title of a slide speaks of what is under way, and so does the count under its rows.
      const left = urgent.length > 0 ? 0 : entries.length - drawn.length;
      return drawTimeline(
        shown.map((entry) => rowOf(entry, parents.get(entry.life.project.parent ?? ''))),
        {
          ...options,
          today: day,
          todayLabel: formatDay(day),
          formatTick: (year, month) =>
            month === 1 ? zh.charts.year(year) : `${month}${zh.charts.month}`,
          planned: chart.planned,
          actual: chart.actual,
          late: chart.late,
          ...undrawnRows(left, chart.more),
        },
      );
    },
  });
}

/** Whether all that is known of a row is the day the data reach to: no time has passed and none is planned. */
function happensOn(
  { actualFinish, actualStart, plannedFinish, plannedStart }: TimelineEntry,
  day: string,
): boolean {
  return [plannedStart, plannedFinish, actualStart, actualFinish].every(
    (date) => date === undefined || date === '' || date === day,
  );
}

/**
 * What is under way, late work first and finished projects left to the table; of very many those that
 * are late or next to be finished, with the parents of phases. All where all is finished.
 */
function rowsToDraw(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const open = groupsOf(entries)
    .filter((group) => group.some(({ status }) => status !== 'finished'))
    .sort((a, b) => urgencyOf(b) - urgencyOf(a))
    .flat();
  const shown = open.length > 0 ? open : entries;
  if (shown.length <= MOST_ROWS) return shown;
  const wanted = mostUrgent(shown).slice(0, FOLDED_ROWS);
  const codes = new Set(wanted.flatMap(({ life }) => [life.project.code, life.project.parent]));
  return shown.filter(({ life }) => codes.has(life.project.code)).slice(0, MOST_ROWS);
}

/** Each project with its phases. */
function groupsOf(entries: readonly TimelineEntry[]): TimelineEntry[][] {
  const groups: TimelineEntry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (entry.depth > 0 && last !== undefined) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** Late work by its days, then what is being built, what waits, what has stopped. */
function urgencyOf(group: readonly TimelineEntry[]): number {
  const order = { stopped: 0, finished: 0, waiting: 1, building: 2 } as const;
  return Math.max(
    ...group.map(({ late, status }) =>
      status === 'building' || status === 'waiting' ? order[status] + late * 10 : order[status],
    ),
  );
}

/** What is being built or waits for it, as the title counts: the latest first, then what is next to be finished. */
function mostUrgent(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return entries
    .filter(
      ({ parent, status }) => parent !== true && (status === 'building' || status === 'waiting'),
    )
    .sort((a, b) => b.late - a.late || (finishOf(a) < finishOf(b) ? -1 : 1));
}

const finishOf = ({ plannedFinish }: TimelineEntry): string => plannedFinish ?? '9999';

/** Without a plan, or where the day of the finish is not known, nobody can tell. */
const lateText = ({ late, lateness }: TimelineEntry): string =>
  lateness === 'unknown' ? '—' : lateness === 'least' ? words.chart.atLeast(late) : String(late);

/** Under its parent a phase needs only what its own name adds: 一期. */
function phaseName({ depth, life }: TimelineEntry, parentName: string | undefined): string {
  const name = shortNameOf(life.project);
  if (depth === 0 || parentName === undefined || !name.startsWith(parentName)) return name;
  const rest = name.slice(parentName.length).replace(/^[（(\s]+|[）)\s]+$/g, '');
  return rest === '' ? name : rest;
}

/** A planned day as the project's own row writes it; that of its phases is a day. */
function plannedText(
  { life: { project }, ...entry }: TimelineEntry,
  key: 'plannedStart' | 'plannedFinish',
): string | undefined {
  return entry[key] === project[key] ? (project[`${key}Text`] ?? entry[key]) : entry[key];
}

function rowOf(entry: TimelineEntry, parentName: string | undefined): TimelineRow {
  const { actualFinish, actualStart, late, life, plannedFinish, plannedStart, status } = entry;
  const { chart, page, table } = words;
  const start = plannedText(entry, 'plannedStart');
  const finish = plannedText(entry, 'plannedFinish');
  const plan =
    start !== undefined && finish !== undefined
      ? [`${page.planned}${page.span(start, finish)}`]
      : [
          ...(start === undefined ? [] : [`${table.plannedStart}${start}`]),
          ...(finish === undefined ? [] : [`${table.plannedFinish}${finish}`]),
        ];
  return {
    name: phaseName(entry, parentName),
    depth: entry.depth,
    plannedStart,
    plannedFinish,
    actualStart,
    // A month is drawn to its end.
    actualFinish: actualFinish && latestDay(actualFinish),
    late: late > 0,
    stopped: status === 'stopped',
    tip: zh.charts.tip(life.project.name, [
      words.status[status],
      ...plan,
      ...(actualStart === undefined ? [] : [`${table.actualStart}${actualStart}`]),
      ...(actualFinish === undefined ? [] : [`${table.actualFinish}${actualFinish}`]),
      ...(late > 0 ? [chart.lateBy(lateText(entry))] : []),
    ]),
  };
}
