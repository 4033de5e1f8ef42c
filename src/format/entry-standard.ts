/** What new projects must reach, as a standard says it. */
import type { Qualifier, Reading } from '../data/reading.ts';
import { isMissing, sizeOf } from '../model/reading.ts';
import { formatMissing } from './missing.ts';

/** What may be meant by a number that is not alone; of every other it is the least that will do. */
const WORDS: Readonly<Partial<Record<Qualifier, string>>> = {
  over: '大于',
  under: '小于',
  below: '不高于',
  within: '不高于',
  most: '不高于',
};

/** 不低于30万元/亩, 大于1.2: with the digits that were typed. */
export function formatEntryStandard(base: Reading, unit: string): string {
  if (isMissing(base)) return formatMissing(base);
  const word = typeof base === 'object' ? WORDS[base.qualifier] : undefined;
  return `${word ?? '不低于'}${sizeOf(base) ?? ''}${unit}`;
}
