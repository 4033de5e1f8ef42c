/**
 * The check of numbers typed in prose. The rules:
 *
 * - A typed figure that equals a number of the data, in any step of its unit and rounded to the
 *   decimals it was typed with, is a warning that names the binding to write instead.
 * - A figure right after an indicator's name whose words say which number is meant, and which is not
 *   that number, contradicts the data: an error. Within half a percent, or with 约, 近, 超 and the
 *   like within a tenth, it is a near match: a warning.
 * - A short figure (11个, 12%) is only compared beside the indicator's name: it may be anything.
 * - Sentences about other times (去年, 全年, 目标, 预计 …) are only searched for equal figures.
 * - 截至 with another period than the text's is an error.
 * - Wording that says the wrong thing (`wording.ts`) is an error.
 */
import type { Park } from '../../data/park.ts';
import { parsePeriod, type Period } from '../../data/period.ts';
import { formatPeriod } from '../../format/period.ts';
import { roundTo } from '../../format/number.ts';
import { comparePeriods } from '../../model/period.ts';
import type { ProgressMode } from '../../model/progress.ts';
import { standingOf, type Standing } from '../../model/standing.ts';
import { knownValues, type KnownValue, type Meaning } from './known-values.ts';
import { proseOf, sentencesOf, type Sentence } from './plain-text.ts';
import { inUnit, typedNumbers, type TypedNumber } from './typed-numbers.ts';
import { wordingFaults } from './wording.ts';

/** One finding about one place in prose. */
export interface ProseRemark {
  readonly severity: 'error' | 'warning';
  /** `content/report/2026-06.mdx`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly found: string;
  /** What is wrong and what to write, in Chinese, with full stops. */
  readonly problem: string;
}

/** What the prose is held against. */
export interface ProseFacts {
  readonly period: Period;
  readonly standings: readonly Standing[];
  readonly values: readonly KnownValue[];
}

/** The facts of a period: every indicator of the zone and of every park. */
export function proseFacts(park: Park, period: Period, mode: ProgressMode): ProseFacts {
  const standings = park.parks.flatMap((place) =>
    park.indicators.flatMap(
      ({ code }) => standingOf(park, code, place.code, period, { mode }) ?? [],
    ),
  );
  return { period, standings, values: knownValues(standings) };
}

/** Everything found in one text. */
export function checkProse(file: string, source: string, facts: ProseFacts): ProseRemark[] {
  return sentencesOf(proseOf(source))
    .flatMap((sentence) => [
      ...asOfRemarks(sentence, facts.period),
      ...wordingFaults(sentence.text).map(({ at, fix, found, problem }) => ({
        severity: 'error' as const,
        line: sentence.lineAt(at),
        found,
        problem: `${problem}。${fix}。`,
      })),
      ...numberRemarks(sentence, facts),
    ])
    .map((remark) => ({ ...remark, file }));
}

type Found = Omit<ProseRemark, 'file'>;

const AS_OF =
  /截至\s*(\d{4}年(?:\d{1,2}月(?:底|末)?|\d{1,2}[-—–~～至]\d{1,2}月|上半年|[一三]季度|前三季度))/g;

function asOfRemarks({ lineAt, text }: Sentence, period: Period): Found[] {
  return [...text.matchAll(AS_OF)].flatMap((match): Found[] => {
    const said = parsePeriod((match[1] ?? '').replace(/[底末]$/, '').replace(/[—–~～至]/, '-'));
    if (!('year' in said) || comparePeriods(said, period) === 0) return [];
    return [
      {
        severity: 'error',
        line: lineAt(match.index),
        found: match[0],
        problem: `文稿的数据截至${formatPeriod(period, 'cumulative')}，这里写的是另一期。请核对。`,
      },
    ];
  });
}

/** Words that speak of another time, or of what is to be. */
const OTHER_TIME =
  /去年|上年|同期|往年|历年|年底|全年|明年|目标|任务|计划|预计|力争|预期|左右|以上|达到.*年/;

function numberRemarks(sentence: Sentence, facts: ProseFacts): Found[] {
  return typedNumbers(sentence.text).flatMap((typed): Found[] => {
    const named = namedBefore(sentence.text.slice(0, typed.at), facts);
    const near = named === undefined ? undefined : meant(sentence.text, typed, named);
    const equal = facts.values.filter(
      (known) => equals(typed, known) && (isTelling(typed, known) || isOf(known, named)),
    );
    const best = equal.find((known) => named?.includes(known)) ?? equal[0];
    const line = sentence.lineAt(typed.at);
    if (near !== undefined && !equals(typed, near) && best !== undefined && named?.includes(best)) {
      return [match(typed, best, line)];
    }
    if (near !== undefined && !equals(typed, near)) {
      const context = sentence.text.slice(Math.max(0, typed.at - 24), typed.at);
      if (OTHER_TIME.test(context.replace(/同比|(占|完成|达)[^，]*目标[^，]*$/g, ''))) return [];
      return [differs(typed, near, line)];
    }
    return best === undefined ? [] : [match(typed, best, line)];
  });
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

function match(typed: TypedNumber, known: KnownValue, line: number): Found {
  return {
    severity: 'warning',
    line,
    found: typed.text,
    problem: `手打的数字，与数据里的${nameOf(known)}相同，数据更新后不会跟着变。请改成 ${known.binding}。`,
  };
}

const NEAR = 0.005;
const VAGUE = 0.1;

function differs(typed: TypedNumber, known: KnownValue, line: number): Found {
  const size = inUnit(known.size, known.unit, typed.unit) ?? known.size;
  const isNear = Math.abs(size - typed.size) / size <= (typed.vague ? VAGUE : NEAR);
  const actual = `${roundTo(size, Math.max(typed.decimals, 2))}${typed.unit}`;
  return {
    severity: isNear ? 'warning' : 'error',
    line,
    found: typed.text,
    problem: `${isNear ? '手打的数字，接近' : '与数据不符：'}数据里的${nameOf(known)}${isNear ? `（${actual}）` : `是${actual}`}。请改成 ${known.binding}。`,
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

/** The numbers of the indicator named last, in the park named in the same sentence or the zone. */
function namedBefore(before: string, { standings, values }: ProseFacts): KnownValue[] | undefined {
  let end = -1;
  let length = 0;
  let found: Standing | undefined;
  for (const standing of standings) {
    for (const name of [standing.indicator.name, standing.indicator.shortName]) {
      const at = before.lastIndexOf(name);
      if (at < 0 || at + name.length < end) continue;
      if (at + name.length === end && name.length <= length) continue;
      [end, length, found] = [at + name.length, name.length, standing];
    }
  }
  if (found === undefined) return undefined;
  const { indicator } = found;
  const place = standings.find(
    ({ park }) =>
      park.kind !== 'zone' && (before.includes(park.name) || before.includes(park.shortName)),
  )?.park;
  return values.filter(
    ({ standing }) =>
      standing.indicator === indicator &&
      (place === undefined ? standing.park.kind === 'zone' : standing.park === place),
  );
}

/** Which of an indicator's numbers the words before a figure speak of; undefined when they do not say. */
function meant(
  text: string,
  { at, unit }: TypedNumber,
  named: readonly KnownValue[],
): KnownValue | undefined {
  const words =
    text
      .slice(0, at)
      .split(/[，,、：:（(]/)
      .at(-1) ?? '';
  const meaning = meaningOf(words, unit, named[0]?.standing.indicator.name ?? '');
  return named.find(
    (known) => known.meaning === meaning && inUnit(known.size, known.unit, unit) !== undefined,
  );
}

function meaningOf(words: string, unit: string, name: string): Meaning | undefined {
  if (unit === '%') {
    if (/(占|完成).*(目标|任务|计划)|完成率/.test(words)) return 'completion';
    if (/(增长|下降|同比|增速|负增长)(了|为|达)?$/.test(words)) return 'growth';
    return undefined;
  }
  if (unit === '百分点') {
    if (/序时|时间进度|差欠/.test(words)) return 'lead';
    return /增速|增幅|降幅/.test(words) ? 'growthChange' : undefined;
  }
  if (/欠账|欠帐/.test(words)) return 'arrears';
  if (/同比.*(增加|减少)$/.test(words)) return 'change';
  const after = words.slice(words.lastIndexOf(name) + name.length);
  return words.includes(name) && /^(完成|实现|达到?|为|是|共|仅)*(近|约|超)?$/.test(after)
    ? 'value'
    : undefined;
}
