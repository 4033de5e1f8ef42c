/** What happened to a firm in one line of time: titles, grades, projects, milestones. */
import { drawEventLine } from '../charts/event-line.ts';
import { formatDateCell, formatDay, formatMonth } from '../format/day.ts';
import type { FirmRows } from '../model/firm-tables.ts';
import { enterprises as words } from '../ui/enterprises.ts';
import { eventKinds, gradeNames, levelNames } from '../ui/firm-terms.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { shortNameOf } from './project-context.ts';

/** One thing that happened, or is planned to. */
interface Happening {
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date: string;
  readonly kind: string;
  readonly name: string;
  readonly note: string;
  readonly planned: boolean;
}

/** Everything dated that the edition's rows say of a firm, ascending; milestones but those in `elsewhere`. */
function happenings(rows: FirmRows, elsewhere: ReadonlySet<unknown>): Happening[] {
  const { profile } = words;
  const { storyKinds: kinds } = profile;
  const past = { note: '', planned: false };
  const all: (Omit<Happening, 'date'> & { readonly date: string | undefined })[] = [
    ...rows.titles.map((row) => ({
      ...past,
      date: row.date,
      kind: kinds.title,
      name: profile.storyTitleWon(levelNames[row.level]),
      note: row.batch ?? '',
    })),
    ...rows.grades.map((row) => ({
      ...past,
      date: row.published,
      kind: kinds.grade,
      name: profile.storyGrade(row.year, gradeNames[row.grade]),
    })),
    ...rows.projects.flatMap((project) => [
      {
        ...past,
        date: project.actualStart,
        kind: kinds.project,
        name: profile.storyStart(shortNameOf(project)),
      },
      {
        ...past,
        date: project.actualFinish,
        kind: kinds.project,
        name: profile.storyFinish(shortNameOf(project)),
      },
    ]),
    ...rows.events
      .filter((event) => !elsewhere.has(event))
      .map((event) => ({
        date: event.date,
        kind: kinds.event,
        name: eventKinds[event.kind],
        note: event.text,
        planned: event.state === 'planned',
      })),
  ];
  return all
    .flatMap((row) =>
      row.date === undefined || row.date === '' ? [] : [{ ...row, date: row.date }],
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * The story of a firm; undefined where fewer than two things are dated.
 *
 * @param day the last day of the data's latest period
 * @param elsewhere events that another chart of the page tells
 */
export function storyChart(
  rows: FirmRows,
  day: string,
  elsewhere: ReadonlySet<unknown>,
): Figure | undefined {
  const story = happenings(rows, elsewhere);
  if (story.length < 2) return undefined;
  const { profile } = words;
  const title = profile.storyTitle(rows.firm.shortName);
  return completeFigure({
    id: 'story',
    title,
    table: tableOf(
      profile.storyHead,
      story.map(({ date, kind, name, note, planned }) => [
        formatDateCell(date) + (planned ? `（${profile.planned}）` : ''),
        kind,
        note === '' ? name : `${name}：${note}`,
      ]),
      () => false,
    ),
    draw: (options) =>
      drawEventLine(
        story.map(({ date, name, note, planned }) => ({
          day: date,
          dayText: formatMonth(date),
          name,
          note,
          planned,
          tip: zh.charts.tip(formatDay(date), [name, ...(note === '' ? [] : [note])]),
        })),
        {
          ...options,
          today: day,
          todayLabel: profile.today,
        },
      ),
  });
}
