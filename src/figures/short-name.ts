/** A day, a month or a period, with which some subtitles begin. */
const PERIOD = /^(?:截至)?\d{4}年/;

/**
 * What a figure is called in a link or by a screen reader: the measure its subtitle begins with, without
 * period, unit and definition.
 */
export function shortName(subtitle: string): string {
  const parts = subtitle.split(/[，：；（]/).filter((part) => part !== '');
  return parts.find((part) => !PERIOD.test(part)) ?? subtitle;
}
