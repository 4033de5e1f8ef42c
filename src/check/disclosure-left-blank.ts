import type { Period } from '../data/period.ts';
import { periodKey } from '../data/period.ts';
import { reportCell, wholeRows, writtenCell } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';
import { periodText } from './as-of.ts';
import type { ReadTables } from '../data/read-tables.ts';

const LEVEL = 'disclosure';

type Cells = Readonly<Record<string, unknown>>;

function periodOf(row: TableRow): Period {
  return (row.cells as Cells)['period'] as Period;
}

/** Rows whose 公开级别 is blank though the same series was 公开 the period before. */
function forgotten(table: Table): TableRow[] {
  const subject = table.dataset.key.filter((key) => key !== 'period');
  const series = new Map<string, TableRow[]>();
  for (const row of wholeRows(table)) {
    const cells = row.cells as Cells;
    const name = subject.map((key) => String(cells[key])).join('\u0000');
    const rows = series.get(name);
    if (rows === undefined) series.set(name, [row]);
    else rows.push(row);
  }
  const isBlank = (row: TableRow): boolean => (writtenCell(table, row, LEVEL) ?? '').trim() === '';
  return [...series.values()].flatMap((rows) => {
    if (!rows.some(isBlank)) return [];
    const inTime = [...rows].sort((a, b) =>
      periodKey(periodOf(a)) < periodKey(periodOf(b)) ? -1 : 1,
    );
    return inTime.filter(
      (row, index) =>
        isBlank(row) && (inTime[index - 1]?.cells as Cells | undefined)?.[LEVEL] === 'public',
    );
  });
}

/**
 * Warns of a period added without 公开级别 where the period before was 公开: blank means internal, and
 * the public edition would stay at the old period without a word. Said once for a period of a table.
 */
export function checkBlankDisclosure(tables: ReadTables): void {
  for (const table of tables.values()) {
    const { columns } = table.dataset;
    if (columns[LEVEL]?.type !== 'disclosure' || columns['period']?.type !== 'period') continue;
    if (table.header?.positions.has(LEVEL) !== true) continue;
    const byPeriod = new Map<string, TableRow[]>();
    for (const row of forgotten(table)) {
      const key = periodKey(periodOf(row));
      byPeriod.set(key, [...(byPeriod.get(key) ?? []), row]);
    }
    for (const rows of byPeriod.values()) {
      const first = rows.reduce((a, b) => (b.at.row < a.at.row ? b : a));
      const others = rows.length > 1 ? `，同一期这样的共 ${rows.length} 行` : '';
      reportCell(table, first, LEVEL, {
        code: 'disclosure-left-blank',
        severity: 'warning',
        problem: `上一期公开，${periodText(periodOf(first))}没有写公开级别，按内部处理，公开版不会有${others}`,
        fix: '要公开的请填“公开”；不公开的请填“内部”，就不再提醒',
      });
    }
  }
}
