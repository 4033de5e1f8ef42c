/** Facilities in words: how large one is, and how far it is. */
import type { Facility } from '../data/facilities.ts';
import type { Reading } from '../data/reading.ts';
import { settle } from '../model/decimal.ts';
import { isMissing, sizeOf } from '../model/reading.ts';
import { report } from '../ui/report.ts';
import { formatNames } from './count.ts';
import { formatMonth } from './day.ts';
import { withoutFinalStop } from './final-stop.ts';
import { formatReading } from './missing.ts';
import { formatMoneyReading } from './money.ts';
import { formatPercent } from './percent.ts';
import { formatTyped } from './typed-number.ts';

const words = report.facilities;

/** 1.968公里; nothing where there is no number. */
function typed(reading: Reading | undefined, unit: string): string[] {
  return reading === undefined || isMissing(reading) ? [] : [formatTyped(reading, unit)];
}

const SQUARE_METRES_IN_WAN = 10_000;

/** A reading in 平方米 in 万平方米, with its qualifier. */
function scaled(reading: Reading): Reading {
  if (typeof reading === 'number') return settle(reading / SQUARE_METRES_IN_WAN);
  return isMissing(reading)
    ? reading
    : { ...reading, number: settle(reading.number / SQUARE_METRES_IN_WAN) };
}

/** 3.3万平方米, 6000平方米. */
function floorArea(reading: Reading): string[] {
  return (sizeOf(reading) ?? 0) >= SQUARE_METRES_IN_WAN
    ? typed(scaled(reading), '万平方米')
    : typed(reading, '平方米');
}

/** Whether the specification says how much: 日处理污水1万吨 of 1万吨/日. */
export function specSaysQuantity({ quantity, spec, unit = '' }: Facility): boolean {
  return typed(quantity, unit).some((text) => spec?.includes(text.replace(/\/日$/, '')) === true);
}

/** 800套; 一级公路，1.968公里，总投资1500万元. What the specification says already is not repeated. */
function extentOf(facility: Facility): string {
  const { investment, landMu, quantity, spec, totalArea, unit = '' } = facility;
  const fromSpec = spec === undefined ? [] : [spec];
  const amount = typed(quantity, unit);
  const area = amount.length > 0 && /平方米|㎡/.test(unit) ? [] : floorArea(totalArea);
  const money =
    (sizeOf(investment) ?? 0) > 0 ? [words.investment(formatMoneyReading(investment))] : [];
  return [
    ...fromSpec,
    ...(specSaysQuantity(facility) ? [] : amount),
    ...area,
    ...typed(landMu, '亩'),
    ...money,
  ].join('，');
}

/** 完成土建工程的80%; without words of the office the state, with the share that is done. */
function progressOf({ done, percentDone, picture, quantity, state, unit = '' }: Facility): string {
  if (picture !== undefined && picture !== '') return withoutFinalStop(picture);
  const [built] = (sizeOf(done) ?? 0) > 0 && done !== quantity ? typed(done, unit) : [];
  const percent = sizeOf(percentDone) ?? 0;
  const share =
    percent > 0 && percent < 100
      ? words.percent(formatReading(percentDone, (value) => formatPercent(value)))
      : undefined;
  const more = built === undefined ? share : words.done(built);
  return [words.states[state], ...(more === undefined ? [] : [more])].join('，');
}

/** What is still to come, unless the words of the office say when. */
function planOf({ picture = '', plannedFinish, plannedStart, state }: Facility): string[] {
  const isAhead = state === 'planned' || state === 'preparing';
  const isOfWords = (day: string): boolean =>
    picture.includes(`${Number(day.slice(5, 7))}月`) ||
    (day.slice(5, 7) === '12' && picture.includes('年底'));
  if (isAhead && plannedStart !== undefined) {
    return isOfWords(plannedStart) ? [] : [words.starts(formatMonth(plannedStart))];
  }
  return plannedFinish === undefined || isOfWords(plannedFinish)
    ? []
    : [words.finishes(formatMonth(plannedFinish))];
}

/** A name without that of its park, which the paragraph is about. */
const shortNameOf = (name: string, place: string): string =>
  name.startsWith(place) && name !== place ? name.slice(place.length) : name;

/** A name with what is said of it beside: one that ends with an aside of its own takes it in there. */
function withAside(name: string, aside: string): string {
  if (aside === '') return name;
  return name.endsWith('）') ? `${name.slice(0, -1)}，${aside}）` : `${name}（${aside}）`;
}

/**
 * One unfinished facility as a report tells it, in a paragraph about its park: 快速通道（一级公路，1.968公里，总投资1500万元）完成路基土方
 * 工程的90%，计划2013年9月竣工.
 *
 * @param place name of the park, which a facility's own name need not repeat
 */
export function facilityClause(facility: Facility, place: string): string {
  const size = extentOf(facility);
  const head = withAside(shortNameOf(facility.name, place), size);
  return [head + progressOf(facility), ...planOf(facility)].join('，');
}

/** Facilities one after another; neighbours of which the same is said, and nothing else, share a clause. */
export function facilityClauses(facilities: readonly Facility[], place: string): string[] {
  const clauses: { names: string[]; rest: string }[] = [];
  for (const facility of facilities) {
    const text = facilityClause(facility, place);
    const name = shortNameOf(facility.name, place);
    const isBare = text.startsWith(name);
    const rest = isBare ? text.slice(name.length) : text;
    const last = clauses.at(-1);
    if (!isBare) {
      clauses.push({ names: [''], rest });
      continue;
    }
    if (last?.rest === rest && !rest.startsWith('（')) last.names.push(name);
    else clauses.push({ names: [name], rest });
  }
  return clauses.map(({ names, rest }) => formatNames(names) + rest);
}

/** Facilities told of those that are there. */
const MOST_BUILT = 8;

/**
 * What stands: 已建成110kV变电站2座、供电线路46公里. Of those finished in the year, or without a date, that say
 * how much of what there is; else their words about it (标准厂房已基本用完).
 */
export function builtSentence(finished: readonly Facility[], year: number): string {
  const shown = finished.filter(
    ({ actualFinish }) => actualFinish === undefined || actualFinish.startsWith(String(year)),
  );
  const sized = shown.flatMap((facility) => {
    const [size] = [
      ...typed(facility.quantity, facility.unit ?? ''),
      ...floorArea(facility.totalArea),
    ];
    return size === undefined ? [] : [facility.name + size];
  });
  const worded = shown.flatMap(({ name, picture = '', quantity, totalArea }) =>
    picture === '' || !isMissing(quantity ?? 'not-reported') || !isMissing(totalArea)
      ? []
      : [name + withoutFinalStop(picture)],
  );
  const more = sized.length > MOST_BUILT ? `等${sized.length}处` : '';
  const built =
    sized.length === 0 ? [] : [`${words.built}${sized.slice(0, MOST_BUILT).join('、')}${more}`];
  const clauses = [...built, ...worded.slice(0, MOST_BUILT)];
  return clauses.length === 0 ? '' : `${clauses.join('；')}。`;
}
