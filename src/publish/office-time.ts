/** The time of the offices that publish: China has one zone, whatever the computer is set to. */

const ZONE = 'Asia/Shanghai';

/** A moment as staff write it, `2026-07-22 09:00`. */
export function officeTime(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(now);
}

/** The day of a moment, `2026-07-22`. */
export function officeDay(now: Date): string {
  return officeTime(now).slice(0, 10);
}
