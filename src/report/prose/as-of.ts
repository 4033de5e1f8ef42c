/**
 * The check of the periods prose speaks of against the period its numbers are of. The rules:
 *
 * - 截至 with another period is an error; 截至 the end of an earlier year is history.
 * - A bound number follows a period that is not its own (1—5月，主营业务收入完成<Value …/> in the
 *   report of the half-year): an error, unless the binding names its period.
 * - A period counted from January that the data have not reached yet (前三季度 in the report of the
 *   half-year) is an error.
 * - An earlier one that opens a sentence, or comes with a typed number, is a warning: it may be meant.
 *
 * Left alone are comparisons (比一季度, 较1—5月, 去年同期, 一季度以来), plans (力争, 预计, 9月底前), lists
 * of periods (一季度、上半年), other years, and words for the text's own period: 本月, 今年以来, 目前.
 */
import type { Period } from '../../data/period.ts';
import { formatPeriod } from '../../format/period.ts';
import { comparePeriods } from '../../model/period.ts';
import type { Sentence } from './plain-text.ts';
import type { PlaceRemark } from '../../data/text-remark.ts';
import { mentionedPeriods, type MentionedPeriod } from './mentioned-period.ts';
import { typedNumbers } from './typed-numbers.ts';

const COMPARED_BEFORE =
  /(?:比|较|与|同|和|跟|由|从|自|去年|上年|前年|往年|历年|同期|到|至)(?:今年|本年|全年)?\s*$/;
const COMPARED_AFTER = /^\s*(?:的?(?:相比|同期|水平|以来|之后|以后|基础上)|、|和|及)/;
const PLANNED_AFTER = /^\s*(?:之?前|以前|内|前后|[^，,。；]{0,12}(?:目标|计划)(?:是|为))/;
const PLANNED =
  /力争|确保|争取|预计|预期|预测|拟|将|要求|打算|安排|谋划|(?<!主|重|纲|需)要|(?<!年度?)(?:计划|目标)(?!任务|总?投资|的|数)/;
/** Words that lead back to the text's own period. */
const NOW = /今年以来|目前|本期|本月|当前/;
const BOUND = /<(?:Value|Delta|Progress|Sentence)\b(?![^>]*\bperiod=)/;

/** A period named in a text that is not the text's own. */
export interface OtherPeriod {
  readonly mention: MentionedPeriod;
  readonly year: number;
  /** Positive for one after the text's own, negative for an earlier one. */
  readonly order: number;
  /** Where the next period is named, or the end of the text. */
  readonly end: number;
}

/** The periods a text speaks of that are not its own; those it compares with, plans for or lists are left out. */
export function otherPeriods(text: string, period: Period): OtherPeriod[] {
  const periods = mentionedPeriods(text);
  return periods.flatMap((mention, index) => {
    const year = mention.year ?? period.year;
    const order = comparePeriods({ year, month: mention.month }, period);
    const end = periods[index + 1]?.at ?? text.length;
    return order === 0 || isAside(text, mention) ? [] : [{ mention, year, order, end }];
  });
}

/** What is wrong with the periods a sentence names; `source` is the sentence with its components. */
export function periodRemarks(sentence: Sentence, source: string, period: Period): PlaceRemark[] {
  const { lineAt, text } = sentence;
  return otherPeriods(text, period).flatMap(({ end, order, mention, year }): PlaceRemark[] => {
    const here = { text: text.slice(mention.at, end), source: source.slice(mention.at, end) };
    const severity = severityOf(mention, { order, year }, period, here, text);
    if (severity === undefined) return [];
    const advice =
      severity === 'error'
        ? '请核对；说的确是另一期的数，在绑定里写明 period。'
        : '确实是说以前的情况，不用改。';
    const problem = tellOtherPeriod(period, advice);
    return [{ severity, line: lineAt(mention.at), found: mention.text, problem }];
  });
}

/** Whether a sentence speaks of the period beside its subject: it compares, plans or lists. */
function isAside(text: string, { at, kind, text: words }: MentionedPeriod): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + words.length);
  if (COMPARED_BEFORE.test(before) || COMPARED_AFTER.test(after)) return true;
  if (PLANNED_AFTER.test(after)) return true;
  if (kind === 'asOf') return false;
  const clause = (before.split(/[，,；]/).at(-1) ?? '') + words + (after.split(/[；]/)[0] ?? '');
  return (
    before.trimEnd().endsWith('、') ||
    PLANNED.test(before.trimEnd().slice(-8)) ||
    PLANNED.test(clause.replace(/(?:占|完成|达到?)[^，；]*?(?:目标|计划|任务)[^，；]*/g, ''))
  );
}

function severityOf(
  { at, kind, month }: MentionedPeriod,
  { order, year }: { readonly order: number; readonly year: number },
  period: Period,
  here: { readonly text: string; readonly source: string },
  sentence: string,
): PlaceRemark['severity'] | undefined {
  if (kind === 'asOf') return year < period.year && month === 12 ? undefined : 'error';
  const scope = until(NOW, here.text);
  if (BOUND.test(here.source.slice(0, scope.length))) return 'error';
  if (year !== period.year || kind !== 'cumulative') return undefined;
  if (order > 0) return 'error';
  const opens = sentence.slice(0, at).trim() === '';
  return opens || typedNumbers(scope).length > 0 ? 'warning' : undefined;
}

const until = (word: RegExp, text: string): string => {
  const at = text.search(word);
  return at < 0 ? text : text.slice(0, at);
};

/** That another period is named than the text's own, and what to do. */
export function tellOtherPeriod(period: Period, advice: string): string {
  return `文稿的数据截至${formatPeriod(period, 'cumulative')}，这里写的是另一期。${advice}`;
}
