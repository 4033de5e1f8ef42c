/**
 * What firms did and mean to do, from the table 企业大事. The rules, in the order of the text:
 *
 * 1. What was done in the year and may be told: capital, steps to the exchange, 升规, new products,
 *    honours; like events together, with the day they share.
 * 2. The way to the exchange of firms that have set out on it: when, the steps done, the valuations
 *    (latest period only; without their internal rows the public edition is silent). A way of which rule 1 has
 *    told every step is not told again.
 * 3. What is planned, in the words of the office; where they do not say that it is to come, with the month
 *    (latest period only).
 */
import type { EnterpriseEvent } from '../../data/enterprise-events.ts';
import { formatDay, formatMonth } from '../../format/day.ts';
import { isMasked, readableText } from '../../format/masked-text.ts';
import { formatMoneyReading } from '../../format/money.ts';
import { yearOf } from '../../model/day.ts';
import { groupBy } from '../../model/group-by.ts';
import { sizeOf } from '../../model/reading.ts';
import { report } from '../../ui/report.ts';
import type { ReportContext } from '../context.ts';

const words = report.firms;

/** Events worth reporting when they are done. */
const REPORTED: readonly EnterpriseEvent['kind'][] = [
  'capital-increase',
  'tutoring',
  'filing',
  'listing',
  'above-scale',
  'new-product',
  'honour',
];

/** Steps on the way to the exchange. */
const CAPITAL: readonly EnterpriseEvent['kind'][] = [
  'capital-increase',
  'equity-incentive',
  'tutoring',
  'filing',
];

const MOST_EVENTS = 6;
const MOST_PATHS = 3;
const MOST_PLANS = 8;

const byDate = (a: EnterpriseEvent, b: EnterpriseEvent): number => (a.date < b.date ? -1 : 1);
/** Names of the firms, full; short where several are named. */
function firmNames({ park }: ReportContext, events: readonly EnterpriseEvent[]): string[] {
  const firms = [...new Set(events.map(({ enterprise }) => enterprise))].flatMap((code) => {
    const firm = park.enterprises.find((row) => row.code === code);
    return firm === undefined ? [] : [firm];
  });
  return firms.map(({ name, shortName }) => (firms.length > 1 ? (shortName ?? name) : name));
}

/** 6月30日追影科技、凝脂涂料2家企业升规入统；…. */
export function firmEvents(context: ReportContext): string {
  const { day, park } = context;
  const events = park.enterpriseEvents
    .filter(({ date, kind, state }) => REPORTED.includes(kind) && state === 'done' && date <= day)
    .filter(({ date }) => yearOf(date) >= yearOf(day))
    .sort(byDate)
    .slice(-MOST_EVENTS);
  const alike = groupBy(events, ({ text }) => readableText(text));
  const clauses = [...alike.values()].flatMap((group) => {
    const [first] = group;
    const names = firmNames(context, group);
    if (first === undefined || names.length === 0) return [];
    const who = names.length > 1 ? words.several(names.join('、'), names.length) : (names[0] ?? '');
    const shared = group.every(({ date }) => date === first.date);
    const when = shared ? formatDay(first.date, { year: false }) : '';
    return [`${when}${who}${readableText(first.text)}`];
  });
  return clauses.length === 0 ? '' : `${clauses.join('；')}。`;
}

/** 某公司2024年启动上市工作，已完成第一轮增资扩股、第二轮股权激励，市场估值由…增长到…. */
export function capitalPaths(context: ReportContext): string {
  if (!context.latest) return '';
  const setOut = new Set(
    context.park.enterpriseEvents
      .filter(({ kind }) => kind === 'listing-start' || kind === 'filing' || kind === 'listing')
      .map(({ enterprise }) => enterprise),
  );
  const clauses = [...setOut].slice(0, MOST_PATHS).flatMap((code) => {
    const done = context.park.enterpriseEvents
      .filter(
        ({ date, enterprise, state }) =>
          enterprise === code && state === 'done' && date <= context.day,
      )
      .sort(byDate);
    const [name] = firmNames(context, done);
    const isTold = done.every(
      ({ date, kind }) => REPORTED.includes(kind) && yearOf(date) >= yearOf(context.day),
    );
    if (isTold) return [];
    const parts = [...starts(done), ...steps(done), ...valuations(done)];
    return name === undefined || parts.length === 0 ? [] : [`${name}${parts.join('，')}`];
  });
  return clauses.length === 0 ? '' : `${clauses.join('；')}。`;
}

function starts(done: readonly EnterpriseEvent[]): string[] {
  const start = done.find(({ kind }) => kind === 'listing-start');
  return start === undefined
    ? []
    : [
        start.date === ''
          ? readableText(start.text)
          : words.inYear(yearOf(start.date), readableText(start.text)),
      ];
}

function steps(done: readonly EnterpriseEvent[]): string[] {
  const texts = done
    .filter(({ kind }) => CAPITAL.includes(kind))
    .map(({ text }) => readableText(text));
  if (texts.length === 0) return [];
  return [words.finished(texts.map((text) => text.replace(/^完成/, '')).join('、'))];
}

function valuations(done: readonly EnterpriseEvent[]): string[] {
  const rows = done.filter(({ kind }) => kind === 'valuation');
  const known = rows.filter(({ amount, date }) => sizeOf(amount) !== undefined && date !== '');
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) {
    const text = rows.at(-1)?.text;
    return text === undefined ? [] : [readableText(text)];
  }
  if (first === last) return [];
  const value = ({ amount, date }: EnterpriseEvent): string =>
    words.valueIn(yearOf(date), formatMoneyReading(amount ?? 'not-reported'));
  return [words.valuation(value(first), value(last))];
}

/** Words that say a thing is to come. */
const TO_COME = /将|力争|争取|拟|计划|推进|预计|正/;

/**
 * A value that is expected needs its amount, or words that say of themselves what is to come: that a value to come is
 * withheld says nothing.
 */
const isTellable = ({ amount, kind, text }: EnterpriseEvent): boolean =>
  kind !== 'valuation' || sizeOf(amount) !== undefined || (TO_COME.test(text) && !isMasked(text));

function planOf({ amount, date, kind, text }: EnterpriseEvent): string {
  if (TO_COME.test(text)) return readableText(text);
  const value =
    kind === 'valuation' && amount !== undefined ? words.willReach(formatMoneyReading(amount)) : '';
  return words.planned(readableText(text) + value, formatMonth(date));
}

/** 下一步，某公司推进第二轮增资扩股、力争申报科创板；某企业复产（计划2026年12月）. */
export function plannedEvents(context: ReportContext): string {
  if (!context.latest) return '';
  const planned = context.plannedEvents
    .filter((event) => event.kind !== 'honour' && isTellable(event))
    .sort(byDate);
  const clauses = [...groupBy(planned, ({ enterprise }) => enterprise).values()]
    .slice(0, MOST_PLANS)
    .flatMap((events) => {
      const [name] = firmNames(context, events.slice(0, 1));
      const texts = events.map(planOf);
      return name === undefined ? [] : [`${name}${texts.join('、')}`];
    });
  return clauses.length === 0 ? '' : `${words.next}${clauses.join('；')}。`;
}
