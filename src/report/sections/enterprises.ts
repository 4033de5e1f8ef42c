/**
 * 主要企业. The rules, in the order of the text:
 *
 * 1. The firms with the largest output of the period, with their stated growth. Firms' figures are
 *    internal: the public edition has none, so the rule is silent there.
 * 2. How many firms hold each title, with this year's new ones.
 * 3. Firms that stand still or are closed, by name (internal edition, latest period only: the table tells
 *    their present state), but those whose stop is among the events.
 * 4. What firms did and mean to do: see `firm-events.ts`.
 */
import type { EnterprisePeriod } from '../../data/enterprise-periods.ts';
import { growthPhrase } from '../../format/change.ts';
import { formatMoneyReading } from '../../format/money.ts';
import { formatPeriod } from '../../format/period.ts';
import { rowAt } from '../../model/firm-changes.ts';
import { firmRows } from '../../model/firm-tables.ts';
import { countLevels } from '../../model/qualification-levels.ts';
import { sizeOf } from '../../model/reading.ts';
import { report } from '../../ui/report.ts';
import type { ReportContext } from '../context.ts';
import { capitalPaths, firmEvents, plannedEvents } from './firm-events.ts';

/** The paragraphs of the section; none without firms. */
export function writeEnterprises(context: ReportContext): string[] {
  return [
    largest(context),
    titles(context) + stopped(context),
    firmEvents(context),
    capitalPaths(context) + plannedEvents(context),
  ].filter((paragraph) => paragraph !== '');
}

const MOST_FIRMS = 5;

/** Firms with an output of the period, or at least a growth of it where the output is masked. */
function largest({ park, period }: ReportContext): string {
  const rows = [...firmRows(park).values()].flatMap((firm) => {
    const row = rowAt(firm, period);
    return row === undefined ? [] : [{ name: firm.firm.name, row, size: sizeOf(row.output) ?? 0 }];
  });
  const each = rows
    .filter(({ row, size }) => size > 0 || typeof row.outputGrowth === 'number')
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST_FIRMS)
    .map(({ name, row, size }) => {
      const growth = typeof row.outputGrowth === 'number' ? [growthPhrase(row.outputGrowth)] : [];
      const output =
        size > 0
          ? `${name}实现工业总产值${formatMoneyReading(row.output ?? 'not-reported')}`
          : `${name}工业总产值${growth.splice(0).join('')}`;
      return [output, ...growth, ...yearEnd(row)].join('，');
    });
  if (each.length === 0) return '';
  return `${formatPeriod(period, 'cumulative', { year: false })}，${each.join('；')}。`;
}

/** 预计全年产值2亿元、税收500万元. */
function yearEnd({
  forecastOutput = 'not-reported',
  forecastTax = 'not-reported',
}: EnterprisePeriod): string[] {
  const parts = [
    ...((sizeOf(forecastOutput) ?? 0) > 0 ? [`产值${formatMoneyReading(forecastOutput)}`] : []),
    ...((sizeOf(forecastTax) ?? 0) > 0 ? [`税收${formatMoneyReading(forecastTax)}`] : []),
  ];
  return parts.length === 0 ? [] : [`预计全年${parts.join('、')}`];
}

/** States in which a firm makes nothing, with their words. */
const STOPS = [
  ['stopped', report.firms.stopped],
  ['closed', report.firms.closed],
] as const;

/** 志强力车、沪赣医药2家企业停产，奔乐实业1家企业关闭. */
function stopped({ latest, park }: ReportContext): string {
  if (!latest || park.edition === 'public') return '';
  const clauses = STOPS.flatMap(([state, word]) => {
    const firms = park.enterprises.filter((firm) => firm.state === state);
    if (firms.length === 0) return [];
    const names = firms.slice(0, MOST_FIRMS).map(({ shortName }) => shortName);
    const more = firms.length > MOST_FIRMS ? '等' : '';
    const who = names.join('、') + more;
    return [`${firms.length > 1 ? report.firms.several(who, firms.length) : who}${word}`];
  });
  return clauses.length === 0 ? '' : `${clauses.join('，')}。`;
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
