/**
 * Verdicts in words: 均, 没有, 最, 比去年同期多. Each takes what it rests on (`model/evidence.ts`) and
 * gives the sentence, the sentence about the part that is known, or nothing.
 */
import type { Comparison, Counted, Coverage, Extreme } from '../model/evidence.ts';
import { isEvery, isNone } from '../model/evidence.ts';
import { formatNames } from './count.ts';

/** The parts of a verdict on all rows of a list. */
export interface AllWords {
  /** Measure word and name of the rows: 处在建和拟建配套设施. */
  readonly what: string;
  /** Measure word alone: 处. */
  readonly measure: string;
  /** What those have of which it is known: 有计划竣工时间的. */
  readonly known: string;
  /** What holds of all: 在计划工期之内. */
  readonly passed: string;
  /** What holds of one, when 均 would not do; `passed` by default. */
  readonly alone?: string;
}

/** 列出的 before the number of a list that is not whole. */
export function listedWord(coverage: Coverage): string {
  return coverage === 'some' ? '列出的' : '';
}

/**
 * 22处在建配套均在计划工期之内; where only some say so,
 * 14处在建配套中，有计划竣工时间的2处均在计划工期之内.
 *
 * @returns undefined when one of the known fails or none is known
 */
export function formatAll(counted: Counted, words: AllWords): string | undefined {
  const { count, coverage, known, of } = counted;
  if (known === 0 || count < known) return undefined;
  const passed = known > 1 ? `均${words.passed}` : (words.alone ?? words.passed);
  const all = `${listedWord(coverage)}${of}${words.what}`;
  if (isEvery(counted)) return all + passed;
  return `${all}中，${words.known}${known}${words.measure}${passed}`;
}

/** A clause that there is none, when a whole list shows it; undefined else. */
export function formatNone(counted: Counted, clause: string): string | undefined {
  return isNone(counted) ? clause : undefined;
}

/** 比去年同期多2个, 与去年同期持平; undefined without a base. */
export function formatCompared(
  comparison: Comparison | undefined,
  measure = '个',
): string | undefined {
  if (comparison === undefined) return undefined;
  const change = comparison.now - comparison.before;
  if (change === 0) return '与去年同期持平';
  return `比去年同期${change > 0 ? '多' : '少'}${Math.abs(change)}${measure}`;
}

/** Of more that share a place none is named. */
const MOST_TIES = 3;

/**
 * Who is at the top, all of those who share the place: 光电信息最多（8个）; 光电信息、医药化工最多（各8个）.
 *
 * @returns undefined without anybody to compare with, or when too many share the place
 */
export function formatMost<T>(
  extreme: Extreme<T> | undefined,
  nameOf: (row: T) => string,
  words: { readonly most: string; readonly amount: string },
): string | undefined {
  if (extreme === undefined || extreme.top.length > MOST_TIES) return undefined;
  const each = extreme.top.length > 1 ? '各' : '';
  return `${formatNames(extreme.top.map(nameOf))}${words.most}（${each}${words.amount}）`;
}

/** Among whom a superlative was found, when not all have a number: 已公布的; nothing when all do. */
export function amongWord({ unreported, withheld }: Extreme<unknown>): string {
  if (withheld > 0 && unreported > 0) return '有数据的';
  if (withheld > 0) return '已公布的';
  return unreported > 0 ? '已报送的' : '';
}
