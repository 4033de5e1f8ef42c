/** Which number of the data the words before a typed figure speak of. */
import type { Standing } from '../../model/standing.ts';
import type { KnownValue, Meaning } from './known-values.ts';
import { inUnit, type TypedNumber } from './typed-numbers.ts';

/** Words that speak of the whole zone again, after a park was named. */
const WHOLE = ['全区', '全市', '全县', '合计', '共计', '总计', '总量'];

/** Where one of the words stands last; -1 without any. */
const lastOf = (text: string, words: readonly string[]): number =>
  Math.max(...words.map((word) => text.lastIndexOf(word)));

/** The park that was named last; undefined when it is the zone, or none was. */
function placeNamed(before: string, standings: readonly Standing[]): Standing['park'] | undefined {
  const parks = new Set(standings.map(({ park }) => park));
  const zone = [...parks].find(({ kind }) => kind === 'zone');
  let last = lastOf(before, [...WHOLE, ...(zone === undefined ? [] : [zone.name, zone.shortName])]);
  let place: Standing['park'] | undefined;
  for (const park of parks) {
    const at = lastOf(before, [park.name, park.shortName]);
    if (park.kind === 'zone' || at <= last) continue;
    [last, place] = [at, park];
  }
  return place;
}

/** The parks a sentence names, whatever it says of them. */
export function placesNamed(text: string, standings: readonly Standing[]): ReadonlySet<string> {
  const named = standings.filter(
    ({ park }) => park.kind !== 'zone' && lastOf(text, [park.name, park.shortName]) >= 0,
  );
  return new Set(named.map(({ park }) => park.code));
}

/** The numbers of the indicator named last, in the park named last before the figure or the zone. */
export function namedBefore(
  before: string,
  standings: readonly Standing[],
  values: readonly KnownValue[],
): KnownValue[] | undefined {
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
  const place = placeNamed(before, standings);
  return values.filter(
    ({ standing }) =>
      standing.indicator === indicator &&
      (place === undefined ? standing.park.kind === 'zone' : standing.park === place),
  );
}

/** Which of an indicator's numbers the words before a figure speak of; undefined when they do not say. */
export function meant(
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

const DOWN = /(?:下降|负增长|回落|下滑|减少|降低|差欠|落后|低于|慢于|滞后)(?:于)?[^，,；。]{0,8}$/;
const UP = /(?:(?<!负)增长|加快|提高|增加|上升|快于|高于|超|领先)(?:于)?[^，,；。]{0,8}$/;

/** Whether the words before a figure say the other direction. */
export function isReversed(
  text: string,
  { at }: TypedNumber,
  { meaning, sign }: KnownValue,
): boolean {
  if (!['growth', 'change', 'lead', 'growthChange'].includes(meaning)) return false;
  const before = text.slice(0, at);
  if (/降幅[^，,；。]*$/.test(before)) return false;
  const [down, up] = [DOWN.test(before), UP.test(before)];
  return down !== up && (down ? -1 : 1) !== sign;
}
