import { acknowledged } from '../data/acknowledged.ts';
import { ACKNOWLEDGEABLE_ERRORS } from '../data/codes-of-publication.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';
import { makeRowFinder } from './row-key.ts';
import { letterOf, tableNamed } from './named.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';
import type { TextAcknowledgement } from '../data/text-acknowledgement.ts';

type AcknowledgementRow = TableRow<(typeof acknowledged)['columns']>;

/** Where an acknowledgement points: a file, perhaps a row of it, perhaps a column. */
interface Aim {
  readonly file: string;
  readonly row: number | undefined;
  readonly column: string | undefined;
}

function unused(
  tables: ReadTables,
  row: AcknowledgementRow,
  key: keyof (typeof acknowledged)['columns'],
  problem: string,
  fix: string,
): void {
  const remark = { code: 'acknowledgement-unused', severity: 'warning', problem, fix } as const;
  reportCell(tableOf(tables, acknowledged), row, key, remark);
}

/** What an acknowledgement points at, or nothing after saying what can't be found. */
function aimOf(
  tables: ReadTables,
  row: AcknowledgementRow,
  finders: Map<Table, ReturnType<typeof makeRowFinder>>,
): Aim | undefined {
  const { file = '', key, column } = row.cells;
  const table = tableNamed(tables, file);
  if (table === undefined) {
    unused(tables, row, 'file', '没有这个数据表', '请填提示里的文件名，如 observations.csv');
    return undefined;
  }
  let found: TableRow | undefined;
  if (key !== undefined) {
    const finder = finders.get(table) ?? makeRowFinder(tables, table);
    finders.set(table, finder);
    found = finder(key);
    if (found === undefined) {
      const headers = table.dataset.key.map((name) => table.dataset.columns[name]?.header ?? name);
      const fix = `应按 ${headers.join(' / ')} 填写；那一行已删去的，请删去这条核实`;
      unused(tables, row, 'key', `${table.dataset.title}表里没有这一行`, fix);
      return undefined;
    }
  }
  const letter = column === undefined ? undefined : letterOf(table, column);
  if (column !== undefined && letter === undefined) {
    unused(tables, row, 'column', `${table.dataset.title}表里没有这一列`, '请填提示里的列名');
    return undefined;
  }
  return { file: table.dataset.file, row: found?.at.row, column: letter };
}

function matches(aim: Aim, row: AcknowledgementRow, d: Diagnostic): boolean {
  const { code, found } = row.cells;
  return (
    d.file === aim.file &&
    d.code === code &&
    d.row === aim.row &&
    (aim.column === undefined || d.column === aim.column) &&
    (found === undefined || (d.found ?? '').trim() === found)
  );
}

/** What a page of findings says of one that was acknowledged. */
function noteOf({ cells }: AcknowledgementRow): string {
  const reason = (cells.reason ?? '').replace(/[。．.]+$/, '');
  return `已核实：${reason}（${cells.by}，${cells.date}）`;
}

/** The text of `content/` a row is about: content/home.mdx, home.mdx; nothing for one about a table. */
function textOf({ cells }: AcknowledgementRow): string | undefined {
  const name = (cells.file ?? '').replace(/\\/g, '/').replace(/^content\//, '');
  return name.endsWith('.mdx') ? `content/${name}` : undefined;
}

/** The rows about texts; whether they meet anything only the check of the texts can tell. */
export function textAcknowledgements(tables: ReadTables): TextAcknowledgement[] {
  return wholeRows(tableOf(tables, acknowledged)).flatMap((row): TextAcknowledgement[] => {
    const file = textOf(row);
    if (file === undefined) return [];
    const { code = '', found } = row.cells;
    return [{ at: row.at, file, code, found, note: noteOf(row) }];
  });
}

/**
 * Turns the warnings staff have acknowledged into notes that show the reason, who gave it and when.
 * An acknowledgement that meets nothing is a warning, and so is one of an error: what makes a value
 * unreadable or contradicts itself must be put right. Gives all diagnostics, those of
 * `acknowledged.csv` included; whether an acknowledgement meets nothing is told once there is no error.
 */
export function applyAcknowledgements(
  tables: ReadTables,
  diagnostics: readonly Diagnostic[],
): Diagnostic[] {
  const table = tableOf(tables, acknowledged);
  const countBefore = table.diagnostics.length;
  const result = [...diagnostics];
  const finders = new Map<Table, ReturnType<typeof makeRowFinder>>();
  const byCode = new Map<string, number[]>();
  for (const [index, { code }] of result.entries()) {
    const known = byCode.get(code);
    if (known === undefined) byCode.set(code, [index]);
    else known.push(index);
  }
  for (const row of wholeRows(table)) {
    if (textOf(row) !== undefined) continue;
    const aim = aimOf(tables, row, finders);
    if (aim === undefined) continue;
    const met = (byCode.get(row.cells.code ?? '') ?? []).filter((index) => {
      const d = result[index];
      return d !== undefined && matches(aim, row, d);
    });
    if (met.length === 0) {
      const problem = '没有和这条核实对应的提示';
      unused(
        tables,
        row,
        'code',
        problem,
        '数据已改或提示已消失的，请删去这条核实；否则请核对各列',
      );
    }
    for (const index of met) {
      const d = result[index];
      if (d === undefined) continue;
      if (d.severity !== 'error' || ACKNOWLEDGEABLE_ERRORS.has(d.code)) {
        result[index] = { ...d, severity: 'note', fix: noteOf(row) };
        continue;
      }
      reportCell(table, row, 'code', {
        code: 'acknowledgement-refused',
        severity: 'warning',
        problem: '这是错误，不能核实通过',
        fix: '请改正数据，再删去这条核实',
      });
    }
  }
  // Beside errors some checks can't say all they would: what they leave out was not acknowledged in vain.
  const broken = diagnostics.some(({ severity }) => severity === 'error');
  const added = table.diagnostics.slice(countBefore);
  return [...result, ...added.filter(({ code }) => !broken || code !== 'acknowledgement-unused')];
}
