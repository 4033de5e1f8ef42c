/** Numbers that are not exact, said as the office said them: 约2100亩, 30余家, 5亿多元, 16家左右. */
import type { Qualified, Qualifier } from '../data/reading.ts';

/** Where a qualifier stands: before the number, between number and unit, behind the unit. */
const WORDS: Readonly<
  Record<Qualifier, readonly [word: string, place: 'head' | 'inside' | 'end']>
> = {
  about: ['约', 'head'],
  nearly: ['近', 'head'],
  over: ['超', 'head'],
  least: ['至少', 'head'],
  under: ['不足', 'head'],
  most: ['不超过', 'head'],
  odd: ['余', 'inside'],
  more: ['多', 'inside'],
  around: ['左右', 'end'],
  above: ['以上', 'end'],
  within: ['以内', 'end'],
  below: ['以下', 'end'],
};

/** The word of a qualifier alone: 约, 余, 以上. */
export function qualifierWord(qualifier: Qualifier): string {
  return WORDS[qualifier][0];
}

/** The decimals of a written number, and the 万 or 亿 a unit begins with. */
const DECIMALS = /(\.\d*?)0+$/;
const SCALED = /^([百千万亿]*)(.*)$/su;
const WRITTEN = /^([+−-]?[\d,]+(?:\.\d+)?)(.*)$/su;

/** A written number and its unit, apart. */
interface Parts {
  readonly number: string;
  readonly unit: string;
}

/**
 * A written number and its unit with the qualifier. Decimals that the office did not state go: of
 * 约2100 written to one decimal it is 约2100亩, not 约2100.0亩. 余 and 多 stand behind a round number
 * (300余套, 1600余万元), else behind its 万 or 亿 (5亿余元).
 */
export function qualifyParts({ number, unit }: Parts, qualifier: Qualifier): Parts {
  const [word, place] = WORDS[qualifier];
  const bare = number.replace(DECIMALS, '$1').replace(/\.$/, '');
  if (place === 'head') return { number: word + bare, unit };
  if (place === 'end') return { number: bare, unit: unit + word };
  const [, scale = '', rest = ''] = SCALED.exec(unit) ?? [];
  const isRound = bare.endsWith('0') && !bare.includes('.');
  return isRound || scale === ''
    ? { number: bare + word, unit }
    : { number: bare, unit: scale + word + rest };
}

/**
 * As `qualifyParts`, of a number and its unit in one piece.
 *
 * @param written the number with its unit, if any, as a format function gives it
 */
export function qualifyText(written: string, qualifier: Qualifier): string {
  const found = WRITTEN.exec(written);
  const [, number = '', unit = ''] = found ?? [];
  const parts = qualifyParts(
    found === null ? { number: written, unit: '' } : { number, unit },
    qualifier,
  );
  return parts.number + parts.unit;
}

/** A number with a qualifier as text; `format` writes the bare number with its unit. */
export function formatQualified(
  { number, qualifier }: Qualified,
  format: (value: number) => string,
): string {
  return qualifyText(format(number), qualifier);
}
