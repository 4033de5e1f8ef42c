/** The audit of confidentiality as texts, for its page and for the command. */
import type { Audit, AuditCell, AuditTable } from '../data/audit.ts';
import type { Park } from '../data/park.ts';
import { columnOfMeasure } from '../data/columns/firm-figures.ts';
import { formatNumber } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { audit as words, auditSummary, ruleSentence, tableNote } from '../ui/audit.ts';
import { gradeNames, levelNames, withheldReasons } from '../ui/firm-terms.ts';

/** One table of the audit. */
export interface AuditTableView {
  readonly title: string;
  readonly note: string;
  /** One row for each withheld figure; none where all is published. */
  readonly rows: readonly (readonly string[])[];
  readonly unsafe: number;
}

/** All of the audit. */
export interface AuditView {
  readonly summary: string;
  readonly rule: string;
  readonly unsafe: number;
  readonly tables: readonly AuditTableView[];
  readonly changes: readonly (readonly string[])[];
}

type Names = Pick<Park, 'enterprises' | 'indicators' | 'parks'>;

/** A number with no more decimals than tell it apart. */
function amount(value: number): string {
  if (!Number.isFinite(value)) return words.noLimit;
  const decimals = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : 2;
  return formatNumber(value, decimals);
}

function groupName({ group, indicator }: AuditCell, { indicators, parks }: Names): string {
  const { grade, industry, level, park } = group;
  const parts = [
    parks.find(({ code }) => code === park)?.shortName ?? (park === undefined ? '' : park),
    industry ?? '',
    level === undefined ? '' : ((levelNames as Record<string, string>)[level] ?? level),
    grade === undefined ? '' : ((gradeNames as Record<string, string>)[grade] ?? grade),
  ].filter((part) => part !== '');
  const name = parts.length === 0 ? words.whole : parts.join('·');
  const measure = indicators.find(({ code }) => code === indicator)?.shortName;
  return measure === undefined ? name : `${name}（指标“${measure}”）`;
}

function rowOf(cell: AuditCell, names: Names): string[] {
  const { contributors, high, largestShare, low, needed, reason, value, verdict } = cell;
  return [
    groupName(cell, names),
    cell.isPublished === true
      ? words.againstRule(withheldReasons[reason])
      : withheldReasons[reason],
    `${contributors}家`,
    `${formatNumber(largestShare * 100, 1)}%`,
    amount(value),
    `${amount(low)}～${amount(high)}`,
    verdict === 'companion' ? '—' : amount(needed),
    words.verdicts[verdict],
  ];
}

function tableView({ cells, measure, period, published }: AuditTable, names: Names) {
  const column = columnOfMeasure(measure);
  const name = (column?.header ?? measure).replace(/[（(][^（()）]*[)）]$/, '');
  const net = measure === 'tax' ? '（退税后）' : measure === 'grossTax' ? '（退税前）' : '';
  const unit = column?.unit === undefined ? '' : `，${column.unit}`;
  const isStock = ['staff', 'averageStaff', 'landMu'].includes(measure);
  const withheld = cells.filter(({ isPublished }) => isPublished !== true).length;
  const time = formatPeriod(period, isStock ? 'point' : 'cumulative');
  return {
    title: `${name}${net}（${time}${unit}）`,
    note: cells.length === 0 ? words.allOpen : tableNote(published, withheld),
    rows: cells.map((cell) => rowOf(cell, names)),
    unsafe: cells.filter(({ verdict }) => verdict === 'unsafe').length,
  };
}

/**
 * The audit as texts.
 * @param names where groups, indicators and firms get their names
 */
export function auditView(audit: Audit, names: Names): AuditView {
  const tables = audit.tables.map((table) => tableView(table, names));
  const unsafe = tables.reduce((sum, table) => sum + table.unsafe, 0);
  const cells = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const firms = new Map(names.enterprises.map(({ code, shortName }) => [code, shortName]));
  return {
    summary: tables.length === 0 ? words.none : auditSummary(tables.length, cells, unsafe),
    rule: ruleSentence(audit.minContributors, audit.maxShare),
    unsafe,
    tables,
    changes: audit.changes.map(({ comparable, firm, since, withheld }) => [
      firms.get(firm) ?? firm,
      formatPeriod(since, 'cumulative'),
      `${comparable}个数`,
      `${withheld}个数`,
    ]),
  };
}
