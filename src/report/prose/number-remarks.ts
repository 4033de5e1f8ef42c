/** Typed figures that equal, nearly equal or contradict a number of the data. */
import { roundTo } from '../../format/number.ts';
import type { Standing } from '../../model/standing.ts';
import type { KnownValue, Meaning } from './known-values.ts';
import { isReversed, meant, namedBefore, placesNamed } from './meaning.ts';
import type { Sentence } from './plain-text.ts';
import type { PlaceRemark } from '../../data/text-remark.ts';
import { inUnit, typedNumbers, type TypedNumber } from './typed-numbers.ts';

/** The numbers of the data that figures are held against. */
interface NumberFacts {
  readonly standings: readonly Standing[];
  readonly values: readonly KnownValue[];
}

/** Words that speak of another time, or of what is to be. */
const OTHER_TIME =
  /去年|上年|同期|往年|历年|年底|全年|明年|目标|任务|计划|预计|力争|预期|左右|以上|达到.*年/;

/** Words that speak of another caliber: a single month, what is left after something is taken off. */
const OTHER_CALIBER = /当月|单月|剔除|扣除|不含|不计|按可比口径/;

/** What there is to say about the figures of a sentence. */
export function numberRemarks(sentence: Sentence, facts: NumberFacts): PlaceRemark[] {
  const places = placesNamed(sentence.text, facts.standings);
  return typedNumbers(sentence.text).flatMap((typed): PlaceRemark[] => {
    const named = namedBefore(sentence.text.slice(0, typed.at), facts.standings, facts.values);
    const near = named === undefined ? undefined : meant(sentence.text, typed, named);
    const equal = facts.values.filter(
      (known) => equals(typed, known) && (isTelling(typed, known) || isOf(known, named)),
    );
    const best = equal.find((known) => named?.includes(known)) ?? equal[0];
    const line = sentence.lineAt(typed.at);
    const isOther =
      isOfOtherTime(sentence.text, typed) ||
      isOfOtherCaliber(sentence.text, typed, facts.standings);
    // 「完成4.19亿元的是北岭产业园」: the park comes after its figure.
    const isPlaced = best !== undefined && isOf(best, named) && places.has(best.standing.park.code);
    if (near !== undefined && equals(typed, near)) {
      return isReversed(sentence.text, typed, near) && !isOther
        ? [reversed(typed, near, line)]
        : [match(typed, near, line)];
    }
    if (near !== undefined && !isPlaced && (best === undefined || named?.includes(best) !== true)) {
      return isOther ? [] : [differs(typed, near, line)];
    }
    return best === undefined ? [] : [match(typed, best, line)];
  });
}

function isOfOtherTime(text: string, { at }: TypedNumber): boolean {
  const context = text.slice(Math.max(0, at - 24), at);
  return OTHER_TIME.test(context.replace(/同比|(占|完成|达)[^，]*目标[^，]*$/g, ''));
}

/** Only in the part of the sentence the figure stands in: 剔除停产企业后主营业务收入同比增长3.10%. */
function isOfOtherCaliber(
  text: string,
  { at }: TypedNumber,
  standings: readonly Standing[],
): boolean {
  const clause = text
    .slice(0, at)
    .split(/[，,；;]/)
    .slice(-2)
    .join('，');
  if (OTHER_CALIBER.test(clause)) return true;
  const part = clause.lastIndexOf('其中');
  return part >= 0 && placesNamed(clause.slice(part), standings).size === 0;
}

const equals = (typed: TypedNumber, known: KnownValue): boolean => {
  const size = inUnit(known.size, known.unit, typed.unit);
  return size !== undefined && roundTo(size, typed.decimals) === typed.size && typed.size !== 0;
};

/** Whether a figure and a number of the data speak of the same indicator. */
const isOf = (known: KnownValue, named: readonly KnownValue[] | undefined): boolean =>
  named?.some(({ standing }) => standing.indicator === known.standing.indicator) === true;

const digits = ({ decimals, size }: TypedNumber): number =>
  String(Math.trunc(size)).replace(/^0$/, '').length + decimals;

/** Whether a figure alone is telling: of the many numbers of the data some equal any short one. */
function isTelling(typed: TypedNumber, { meaning, standing }: KnownValue): boolean {
  if (standing.park.kind !== 'zone' || meaning === 'change') return false;
  return digits(typed) >= (typed.unit === '%' || typed.unit === '百分点' ? 4 : 3);
}

function match(typed: TypedNumber, known: KnownValue, line: number): PlaceRemark {
  return {
    severity: 'warning',
    line,
    found: typed.text,
    problem: `手打的数字，与数据里的${nameOf(known)}相同，数据更新后不会跟着变。`,
    binding: known.binding,
  };
}

function reversed(typed: TypedNumber, known: KnownValue, line: number): PlaceRemark {
  const actual = `${known.sign < 0 ? '−' : '+'}${typed.text.replace(/^[^0-9０-９]+/, '')}`;
  return {
    severity: 'error',
    line,
    found: typed.text,
    problem: `方向与数据相反：数据里的${nameOf(known)}是${actual}。`,
    binding: known.binding,
  };
}

const NEAR = 0.005;
const VAGUE = 0.1;

function differs(typed: TypedNumber, known: KnownValue, line: number): PlaceRemark {
  const size = inUnit(known.size, known.unit, typed.unit) ?? known.size;
  const isNear = Math.abs(size - typed.size) / size <= (typed.vague ? VAGUE : NEAR);
  const minus = known.meaning !== 'value' && known.sign < 0 ? '−' : '';
  const actual = `${minus}${roundTo(size, Math.max(typed.decimals, 2))}${typed.unit}`;
  return {
    severity: isNear ? 'warning' : 'error',
    line,
    found: typed.text,
    problem: `${isNear ? '手打的数字，接近' : '与数据不符：'}数据里的${nameOf(known)}${isNear ? `（${actual}）` : `是${actual}`}。`,
    binding: known.binding,
  };
}

const MEANINGS: Readonly<Record<Meaning, string>> = {
  value: '',
  growth: '同比增速',
  change: '同比增减',
  completion: '年目标完成率',
  lead: '与序时进度之差',
  growthChange: '增速变化',
  arrears: '欠账',
};

const nameOf = ({ meaning, standing }: KnownValue): string =>
  (standing.park.kind === 'zone' ? '' : standing.park.name) +
  standing.indicator.name +
  MEANINGS[meaning];
