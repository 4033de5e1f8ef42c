/** A day, a month or a period, with which some subtitles begin. */
const PERIOD = /^(?:截至)?\d{4}年/;

/** Where the definition of a measure begins, or its unit. */
const REST = /[：；（]/;

/**
 * What a figure is called in a link or by a screen reader: the measure its subtitle begins with, and how
 * it is shown (各年累计), without period, unit and definition.
 */
export function shortName(subtitle: string): string {
  const [head = ''] = subtitle.split(REST);
  const clauses = head.split('，').filter((clause) => clause !== '' && !PERIOD.test(clause));
  return clauses.slice(0, 2).join('，') || subtitle;
}
