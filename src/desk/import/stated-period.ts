import { isPeriodFault, parsePeriod, periodKey } from '../../data/period.ts';

/** Something a title says about all numbers below it. */
export interface Stated {
  readonly value: string;
  /** The text it was taken from. */
  readonly from: string;
}

const PERIOD =
  /(\d{4})\s*年\s*(上半年|一季度|前三季度|全年|\d{1,2}\s*月?\s*[-—–－~～至]+\s*\d{1,2}\s*月|\d{1,2}\s*月)/g;
const YEAR = /(\d{4})\s*年/;

/** The periods that texts state, in the spelling of their first mention; each only once. */
export function periodsIn(texts: readonly string[]): Stated[] {
  const found = new Map<string, Stated>();
  for (const from of texts) {
    for (const [written] of from.matchAll(PERIOD)) {
      const value = written.replace(/\s/g, '').replace(/[—–－~～至]+/g, '-');
      const period = parsePeriod(value);
      if (isPeriodFault(period) || found.has(periodKey(period))) continue;
      found.set(periodKey(period), { value, from: from.trim() });
    }
  }
  return [...found.values()];
}

/** The first year each text states, as 2026年. */
export function yearsIn(texts: readonly string[]): Stated[] {
  return texts.flatMap((from) => {
    const year = YEAR.exec(from)?.[1];
    return year === undefined ? [] : [{ value: `${year}年`, from: from.trim() }];
  });
}
