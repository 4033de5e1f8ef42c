/**
 * 主要企业. The rules, in the order of the text:
 *
 * 1. The firms with the largest output of the period, with their stated growth. Firms' figures are
 *    internal: the public edition has none, so the rule is silent there.
 * 2. How many firms hold each title, with this year's new ones.
 * 3. What firms did in the year that may be told: capital, steps to the exchange, 升规, new products.
 */
import type { EnterpriseEvent } from '../../data/enterprise-events.ts';
import { growthPhrase } from '../../format/change.ts';
import { formatDay } from '../../format/day.ts';
import { formatMoney } from '../../format/money.ts';
import { formatPeriod } from '../../format/period.ts';
import { firstDayOf, yearOf } from '../../model/day.ts';
import { rowAt } from '../../model/firm-changes.ts';
import { firmRows } from '../../model/firm-tables.ts';
import { countLevels } from '../../model/qualification-levels.ts';
import { report } from '../../ui/report.ts';
import type { ReportContext } from '../context.ts';

/** The paragraphs of the section; none without firms. */
export function writeEnterprises(context: ReportContext): string[] {
  return [largest(context), titles(context), events(context)].filter(
    (paragraph) => paragraph !== '',
  );
}

const MOST_FIRMS = 5;

function largest({ park, period }: ReportContext): string {
  const known = [...firmRows(park).values()].flatMap((rows) => {
    const row = rowAt(rows, period);
    return row !== undefined && typeof row.output === 'number' && row.output > 0
      ? [{ name: rows.firm.name, output: row.output, growth: row.outputGrowth }]
      : [];
  });
  if (known.length === 0) return '';
  const top = known.sort((a, b) => b.output - a.output).slice(0, MOST_FIRMS);
  const each = top.map(({ growth, name, output }) => {
    const change = typeof growth === 'number' ? `，${growthPhrase(growth)}` : '';
    return `${name}实现工业总产值${formatMoney(output)}${change}`;
  });
  return `${formatPeriod(period, 'cumulative', { year: false })}，${each.join('；')}。`;
}

/** Days of notice do not matter here: only numbers held and new are told. */
const NO_NOTICE = 0;

function titles({ park, period }: ReportContext): string {
  const counts = countLevels(park.qualifications, period, NO_NOTICE).filter(
    ({ held, level }) => held > 0 && level !== 'other',
  );
  if (counts.length === 0) return '';
  const each = counts.map(
    ({ held, level, newThisYear }) =>
      `${report.levels[level]}${held}家${newThisYear > 0 ? `（本年新增${newThisYear}家）` : ''}`,
  );
  return `现有${each.join('、')}。`;
}

const TOLD: readonly EnterpriseEvent['kind'][] = [
  'capital-increase',
  'tutoring',
  'filing',
  'listing',
  'above-scale',
  'new-product',
];
const MOST_EVENTS = 6;

function events({ day, park }: ReportContext): string {
  const names = new Map(park.enterprises.map(({ code, name }) => [code, name]));
  const milestones = park.enterpriseEvents
    .filter(({ date, kind, state }) => TOLD.includes(kind) && state === 'done' && date <= day)
    .filter(({ date }) => date >= firstDayOf(yearOf(day)))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, MOST_EVENTS)
    .reverse()
    .flatMap(({ date, enterprise, text }) => {
      const name = names.get(enterprise);
      const what = text.replace(/[。；]$/, '');
      return name === undefined || what === '' ? [] : [`${formatDay(date)}${name}${what}`];
    });
  return milestones.length === 0 ? '' : `${milestones.join('；')}。`;
}
