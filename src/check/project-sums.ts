import { indicators } from '../data/indicators.ts';
import { observations } from '../data/observations.ts';
import { parks } from '../data/parks.ts';
import { projects } from '../data/projects.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { feedsOf, type CountedTable, type Feed } from './feeds.ts';
import { differsBy, isSlip } from './differ.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { THRESHOLDS } from './thresholds.ts';

/** Multiples of 元 by unit: what turns 万元 of projects into the indicator's unit. */
const YUAN: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };

/** What is counted, in messages, and what it is called in 未列全的表. */
const WHAT: Readonly<Record<CountedTable, { readonly counted: string; readonly list: string }>> = {
  projects: { counted: '个项目', list: '项目' },
  enterprises: { counted: '家规上企业', list: '企业' },
};

/** The sum in the indicator's unit, or nothing when the unit is not one of money or count. */
function inUnit(sum: number, from: 'count' | '万元', unit: string): number | undefined {
  if (from === 'count') return sum;
  const to = YUAN[unit];
  return to === undefined ? undefined : (sum * 10_000) / to;
}

/**
 * Compares indicators with the sum of the projects they count (`feeds.ts`). Only the first period of
 * a year that differs is named: later ones of a cumulative series then differ too. A sum of which a
 * part is withheld or missing says nothing, nor does one of projects of which an amount seems to be in
 * the wrong unit.
 */
export function checkProjectSums(tables: ReadTables): void {
  if (tableOf(tables, projects).diagnostics.some(({ code }) => code === 'unit-slip')) return;
  const feeds = feedsOf(tables);
  const byCode = new Map(tableOf(tables, indicators).rows.map(({ cells }) => [cells.code, cells]));
  const zoneRow = tableOf(tables, parks).rows.find(({ cells }) => cells.kind === 'zone')?.cells;
  const zone = zoneRow?.code;
  const isPartial = ({ of = 'projects' }: Feed): boolean =>
    zoneRow?.partialLists?.includes(of) === true;
  const feedOf = (indicator: string): Feed | undefined => {
    const role = byCode.get(indicator)?.role;
    return role && feeds.get(role);
  };
  const table = tableOf(tables, observations);
  const rows = wholeRows(table)
    .filter(({ cells }) => feedOf(cells.indicator) && cells.status !== 'forecast')
    .sort((a, b) => a.cells.period.month - b.cells.period.month);
  const alreadyReported = new Set<string>();
  for (const row of rows) {
    const { indicator, park, period, value } = row.cells;
    const about = byCode.get(indicator);
    const feed = feedOf(indicator);
    const name = `${indicator}\u0000${park}\u0000${period.year}`;
    if (typeof value !== 'number' || alreadyReported.has(name) || feed === undefined) continue;
    if (about?.unit === undefined || about.decimals === undefined) continue;
    const total = feed.sum(park === zone ? undefined : park, period);
    const sum = total === undefined ? undefined : inUnit(total.sum, feed.from, about.unit);
    if (total === undefined || sum === undefined) continue;
    const allowed =
      feed.from === 'count'
        ? 0
        : Math.max(Math.abs(value) * THRESHOLDS.sumShare, 10 ** -about.decimals);
    if (!differsBy(value, sum, allowed) || isSlip(value, sum)) continue;
    if (feed.namesSome === true && sum < value) {
      alreadyReported.add(name);
      if (!isPartial(feed)) reportPartial(table, row, feed, `${sum}${about.unit}`);
      continue;
    }
    alreadyReported.add(name);
    const isLess = sum < value;
    if (isLess && isPartial(feed)) continue;
    const { counted, list } = WHAT[feed.of ?? 'projects'];
    const partial = isLess ? `；只列了一部分的，请在园区表总体那一行的“未列全的表”填“${list}”` : '';
    reportCell(table, row, 'value', {
      code: 'projects-sum-differs',
      severity: 'warning',
      problem: `与${feed.title}里 ${total.count} ${counted}的合计 ${Number(sum.toFixed(about.decimals))}${about.unit} 不符`,
      fix: `请核对指标数和${feed.title}${partial}；口径不同的，请在已核实事项表里说明`,
    });
  }
}

/** The office states more than it names: the site takes what is stated, and the names as some of them. */
function reportPartial(
  table: Parameters<typeof reportCell>[0],
  row: Parameters<typeof reportCell>[1],
  { of = 'projects', title }: Feed,
  listed: string,
): void {
  reportCell(table, row, 'value', {
    code: 'projects-sum-differs',
    severity: 'note',
    problem: `${title}只列出${listed}：网站以指标为准，名单只作其中一部分`,
    fix: `名单应当列全的，请补上；只列一部分的，请在园区表总体那一行的“未列全的表”填“${WHAT[of].list}”`,
  });
}
