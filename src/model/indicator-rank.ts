/** The place of an indicator among those of other zones, from the table of honours and rankings. */
import type { Honour } from '../data/honours.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';

/**
 * The latest ranking of the whole zone that names the indicator. Only one announced since the last month of
 * the period began can be of that period: an older one ranks older figures.
 *
 * @returns undefined where no such ranking says which place it is
 */
export function indicatorRank(
  { honours, zone }: Pick<Park, 'honours' | 'zone'>,
  { name, shortName }: Pick<Indicator, 'name' | 'shortName'>,
  { month, year }: Period,
): Honour | undefined {
  const since = `${year}-${String(month).padStart(2, '0')}-01`;
  return honours
    .filter(
      (row) =>
        row.kind === 'ranking' &&
        row.park === zone.code &&
        row.date >= since &&
        (row.name.includes(name) || row.name.includes(shortName)) &&
        placeOf(row) !== undefined,
    )
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
}

/** 第2位 of 「第2位，比上年前进1位」; undefined where the result is no place. */
export function placeOf({ result }: Pick<Honour, 'result'>): string | undefined {
  return /第\s*[\d一二三四五六七八九十]+\s*[位名]?/.exec(result ?? '')?.[0].replace(/\s/g, '');
}
