import type { Qualifier } from '../reading.ts';

/** What staff write before a number that is not exact, the usual word first. */
const BEFORE: Readonly<Partial<Record<Qualifier, string>>> = {
  about: '大约|约为|约|大概|[~≈]',
  nearly: '将近|接近|近',
  over: '超过|超出|超|逾|突破|大于|高于|多于|>',
  least: '至少|不少于|不低于|不小于|≥|>=',
  under: '不足|不到|不满|少于|低于|小于|<',
  most: '不超过|不高于|不多于|至多|最多|≤|<=',
};

/** What staff write after it, behind the unit or in front. */
const AFTER: Readonly<Partial<Record<Qualifier, string>>> = {
  odd: '余',
  more: '多',
  around: '左右|上下',
  above: '以上|\\+',
  within: '以内|之内',
  below: '以下',
};

type Pattern = readonly [Qualifier, RegExp];

const entries = (words: Readonly<Partial<Record<Qualifier, string>>>): [Qualifier, string][] =>
  Object.entries(words) as [Qualifier, string][];

// ≥ written as two signs begins like >, so the longer ones are tried first.
const PREFIXES: readonly Pattern[] = ['least', 'most', 'about', 'nearly', 'over', 'under'].map(
  (key) => [key as Qualifier, new RegExp(`^(${BEFORE[key as Qualifier] ?? ''})\\s*`)],
);
const SUFFIXES: readonly Pattern[] = entries(AFTER).map(([key, words]) => [
  key,
  new RegExp(`\\s*(${words})$`),
]);

/** 30余家, 10万多人: between the number, perhaps with its 万 or 亿, and the unit. */
const INSIDE = /^([\dxX×*][\d,.xX×*]*[百千万亿]*)\s*(余|多)\s*(?=[^\d\s])/;

/** A cell without its qualifier. */
export interface Unqualified {
  readonly text: string;
  readonly qualifier: Qualifier;
}

function strip(text: string, patterns: readonly Pattern[]): Unqualified | undefined {
  for (const [qualifier, pattern] of patterns) {
    if (pattern.test(text)) return { qualifier, text: text.replace(pattern, '') };
  }
  return undefined;
}

function stripInside(text: string): Unqualified | undefined {
  const found = INSIDE.exec(text);
  if (found === null) return undefined;
  const [, number = '', word] = found;
  return {
    qualifier: word === '余' ? 'odd' : 'more',
    text: number + text.slice(found[0].length),
  };
}

/**
 * Takes the qualifier out of a number: 约2100亩 → 2100亩, 30余家 → 30家, 16家左右 → 16家. Two of them
 * (近3万余人) say no more than 约.
 *
 * @param text half-width
 * @returns undefined when there is none
 */
export function stripQualifier(text: string): Unqualified | undefined {
  const before = strip(text, PREFIXES);
  const rest = before?.text ?? text;
  const after = strip(rest, SUFFIXES) ?? stripInside(rest);
  if (after === undefined) return before;
  return before === undefined ? after : { qualifier: 'about', text: after.text };
}
