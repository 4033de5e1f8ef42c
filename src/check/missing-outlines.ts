import type { Remark } from '../data/diagnostic.ts';
import type { parcels } from '../data/parcels.ts';
import { nearestName } from '../data/nearest.ts';
import { reportCell } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';

type ParcelTable = Table<(typeof parcels)['columns']>;
type ParcelTableRow = TableRow<(typeof parcels)['columns']>;

/** More parcels than this are told together: their file is missing or cannot be read. */
const MOST_SINGLE = 3;

const IN_FILES = '文件里的地块编号与这里一致';

function noOutline(problem: string, fix: string): Remark {
  return { code: 'no-outline', severity: 'warning', problem, fix };
}

/** A few names and how many there are: 「a、b、c等17块」. */
function someOf(names: readonly string[], unit: string): string {
  const shown = names.slice(0, MOST_SINGLE).join('、');
  return names.length > MOST_SINGLE ? `${shown}等${names.length}${unit}` : shown;
}

/**
 * Parcels while there is no file of outlines at all: lost, when rows name such files. Else there may
 * never have been any, which is only noted.
 */
export function reportNoOutlines(table: ParcelTable, rows: readonly ParcelTableRow[]): void {
  const named = rows.filter(({ cells }) => cells.geometry !== undefined);
  const [first] = named;
  if (first !== undefined) {
    const files = [...new Set(named.map(({ cells }) => cells.geometry ?? ''))];
    const problem = `${named.length}块地写了界址文件（${someOf(files, '个')}），data/parcels/ 里却一个界址文件也没有，网站上不会有地图`;
    const fix = '请从备份恢复 data/parcels/ 文件夹；确实没有界址文件的，清空这一列';
    reportCell(table, first, 'geometry', noOutline(problem, fix));
  } else if (rows.length > 0) {
    table.diagnostics.push({
      code: 'no-outline',
      severity: 'note',
      file: table.dataset.file,
      problem: 'data/parcels/ 里没有界址文件，网站上不会有地图',
      fix: '如果原来有，请从备份恢复；没有界址文件的不用管',
    });
  }
}

/**
 * Files that rows name and that are not in data/parcels/, each told once; a path leads out of that
 * folder, where nothing is read.
 *
 * @param names of the files of outlines that are there
 * @returns the rows that name such a file, of which nothing more need be said
 */
export function reportNamedFiles(
  table: ParcelTable,
  rows: readonly ParcelTableRow[],
  names: readonly string[],
): ReadonlySet<ParcelTableRow> {
  const there = new Set(names.map((name) => name.toLowerCase()));
  const wrong = rows.filter(
    ({ cells: { geometry } }) => geometry !== undefined && !there.has(geometry.toLowerCase()),
  );
  const byFile = new Map<string, ParcelTableRow[]>();
  for (const row of wrong) {
    const file = row.cells.geometry ?? '';
    byFile.set(file, [...(byFile.get(file) ?? []), row]);
  }
  for (const [file, [first, ...others]] of byFile) {
    if (first === undefined) continue;
    const many = others.length > 0 ? `，${others.length + 1}块地写的都是它` : '';
    const near = nearestName(file, names);
    reportCell(table, first, 'geometry', {
      code: 'outline-file-missing',
      problem: /[\\/]/.test(file)
        ? `只能写 data/parcels/ 里的文件名，不能带文件夹${many}`
        : `data/parcels/ 里没有这个文件${many}`,
      fix:
        near === undefined
          ? '请把界址文件放进 data/parcels/，这里只写文件名；没有界址文件的留空'
          : `可能应为 ${near}`,
    });
  }
  return new Set(wrong);
}

/**
 * Parcels without outline beside others that have one; many are told together.
 *
 * @param empty names of files of outlines of which nothing could be used
 */
export function reportMissingOutlines(
  table: ParcelTable,
  missing: readonly ParcelTableRow[],
  empty: readonly string[],
): void {
  const [first] = missing;
  if (first !== undefined && missing.length > MOST_SINGLE) {
    const codes = someOf(
      missing.map(({ cells }) => cells.code ?? ''),
      '块地',
    );
    const unread = empty.length === 0 ? '' : `${someOf(empty, '个文件')}读不出地块，请先改好；`;
    const problem = `没有找到${codes}的界址文件，地图上不会画出`;
    reportCell(
      table,
      first,
      'code',
      noOutline(problem, `${unread}请看看 data/parcels/ 里是不是少了文件，${IN_FILES}`),
    );
    return;
  }
  for (const row of missing) {
    const fix = `请把界址点文件放进 data/parcels/，${IN_FILES}`;
    reportCell(table, row, 'code', noOutline('没有找到这块地的界址文件，地图上不会画出', fix));
  }
}
