/** When figures are to be released next: of one indicator for its page, of all for calendars. */
import type { FigureTable } from './figure.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Observation } from '../data/observations.ts';
import type { Park } from '../data/park.ts';
import { periodKey } from '../data/period.ts';
import type { Site } from '../data/site.ts';
import { type CalendarDay, formatCalendar } from '../format/calendar.ts';
import { formatDay } from '../format/day.ts';
import { type NextRelease, nextReleases } from '../model/next-release.ts';
import { releaseCalendar as words } from '../ui/release-calendar.ts';

/** The calendar's name in the site. */
export const CALENDAR_FILE = 'schedule.ics';

/** The next release of an indicator; nothing where its group has no usual day, or it has no figures. */
export function nextReleaseOf(
  { observations, releaseDays }: Park,
  { code, group }: Indicator,
): NextRelease | undefined {
  const usual = releaseDays.find((row) => row.group === group);
  const rows = observations.filter(({ indicator }) => indicator === code);
  return usual && nextReleases(rows, usual)[0];
}

/** The figures of a group. */
function rowsOfGroup({ indicators, observations }: Park, group: string): readonly Observation[] {
  const codes = new Set(indicators.filter((item) => item.group === group).map(({ code }) => code));
  return observations.filter(({ indicator }) => codes.has(indicator));
}

/** The usual days of all groups, and what each releases next; staff also see their notes. */
export function releaseTable(park: Park): FigureTable | undefined {
  const { edition, releaseDays } = park;
  if (releaseDays.length === 0) return undefined;
  const isInternal = edition === 'internal';
  const head = isInternal ? [...words.head, words.note] : words.head;
  return {
    head,
    rows: releaseDays.map((usual) => {
      const [next] = nextReleases(rowsOfGroup(park, usual.group), usual);
      const nextText =
        next && words.nextText(formatDay(next.day), formatDay(periodKey(next.period)));
      return [
        usual.group,
        words.usualDay(usual.months, usual.day),
        nextText ?? '—',
        ...(isInternal ? [usual.note ?? ''] : []),
      ];
    }),
    numeric: head.map(() => false),
  };
}

/** The calendar of all groups for the year after their last figures; nothing without a usual day of any. */
export function releaseCalendar(
  park: Park,
  { published, siteDomain, siteName }: Site,
): string | undefined {
  const days = park.releaseDays.flatMap((usual): CalendarDay[] =>
    nextReleases(rowsOfGroup(park, usual.group), usual).map(({ day, period }) => ({
      uid: `release-${periodKey(period)}-${encodeURIComponent(usual.group)}@${siteDomain}`,
      day,
      summary: words.event(usual.group, formatDay(periodKey(period))),
      description: words.usual(siteName),
    })),
  );
  if (days.length === 0) return undefined;
  const inOrder = days.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return formatCalendar({ name: words.name(siteName), written: published, days: inOrder });
}
