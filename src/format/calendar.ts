/** Calendars that telephones and office programs subscribe to (iCalendar, RFC 5545). */

/** A day in a calendar. */
export interface CalendarDay {
  /** The same for ever. */
  readonly uid: string;
  /** `2026-08-20`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** A calendar of whole days. */
export interface Calendar {
  readonly name: string;
  /** When it was written, as staff typed it, a time in China: `2026-07-22 09:00`. */
  readonly written: string;
  readonly days: readonly CalendarDay[];
}

/** Bytes a line may have (3.1). */
const LINE_BYTES = 75;

/** Text as a property has it (3.3.11). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A line cut where it is too long, never within a character; the rest begins with a space. */
function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > LINE_BYTES) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}

/** `2026-08-20` → `20260820`. */
const dateValue = (day: string): string => day.replaceAll('-', '');

/** A time in China as UTC: `2026-07-22 09:00` → `20260722T010000Z`. */
function utcValue(written: string): string {
  const moment = new Date(`${written.replace(' ', 'T')}:00+08:00`);
  return moment.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** The day after, for the end of a day, which is not part of it. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The text of a calendar; the same days give the same text. */
export function formatCalendar({ days, name, written }: Calendar): string {
  const stamp = utcValue(written);
  const events = days.flatMap(({ day, description, summary, uid }) => [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateValue(day)}`,
    `DTEND;VALUE=DATE:${dateValue(dayAfter(day))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//parkbrief//release calendar//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
