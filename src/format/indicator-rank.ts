import type { Honour } from '../data/honours.ts';
import { placeOf } from '../model/indicator-rank.ts';
import { rankLevels } from '../ui/innovation.ts';

/** 全市第2位: the place of a ranking with what it was ranked in. */
export function indicatorRankText(row: Pick<Honour, 'level' | 'result'>): string | undefined {
  const place = placeOf(row);
  return place === undefined ? undefined : rankLevels[row.level] + place;
}
