import type { Columns } from './column.ts';
import { columnLetter } from './csv.ts';
import type { SheetRow } from './csv.ts';
import type { Diagnostic } from './diagnostic.ts';
import { EXAMPLE_MARK } from './example-row.ts';
import type { Header } from './header.ts';
import { findSplitNumber } from './split-number.ts';

const TOTAL_WORDS = ['合计', '总计', '小计', '共计', '总和', '平均', '均值'];
/** Any of them, with spaces anywhere. */
const TOTAL = new RegExp(
  `^\\s*(${TOTAL_WORDS.map((word) => [...word].join('\\s*')).join('|')})\\s*$`,
);
const MEMO_WORD =
  '注|备注|说明|附注|填表|制表|填报|审核|复核|负责人|联系人|联系电话|单位|数据来源|资料来源|来源';
const MEMO = new RegExp(`^(${MEMO_WORD})[^，,]{0,6}[：:]|^注\\d|^[*＊※]`);

/** What a version control leaves where two people changed the same rows. */
const CONFLICT = /^(<{7}|={7}|>{7}|\|{7})(\s|$)/;

/** A row below the header that is no data, and whether a row of data is lost with it. */
export interface StrayRow {
  readonly diagnostic: Diagnostic;
  readonly lost: boolean;
}

/** Who filled in or checked a sheet, as it stands below it: 填表人：. */
const SIGNATURE = /^(填表|制表|填报|审核|复核|负责人|联系人|联系电话)[^，,]{0,6}[：:]/;

/** A day, or a name that stands beside 审核人：. */
const BESIDE_SIGNATURE = /^(\d[\d\s年月日./-]*|[\p{Script=Han}·]{2,4})$/u;

/** Whether a row says something about the table: every cell does, or is a day or name beside signatures. */
function isMemo(first: string, cells: readonly string[]): boolean {
  if (!MEMO.test(first)) return false;
  const beside = SIGNATURE.test(first) ? BESIDE_SIGNATURE : MEMO;
  return cells
    .map((cell) => cell.trim())
    .every((cell) => cell === '' || MEMO.test(cell) || beside.test(cell));
}

/** What the rows of a table are held against. */
interface Layout {
  /** Places of the columns a total may be written in instead of what they refer to. */
  readonly references: readonly number[];
  /** The columns that must be filled, with what their headers say. */
  readonly required: readonly { readonly position: number; readonly name: string }[];
}

function layoutOf(header: Header, columns: Columns): Layout {
  const references: number[] = [];
  const required: { position: number; name: string }[] = [];
  for (const [key, position] of header.positions) {
    const column = columns[key];
    if (column?.type === 'reference') references.push(position);
    if (column !== undefined && 'fault' in column.read(''))
      required.push({ position, name: `「${header.cells[position] ?? ''}」` });
  }
  return { references, required };
}

/** What a row of one cell is divided by, when it would have about as many cells as the header. */
function otherSeparator(cell: string, header: Header): string | undefined {
  const names: Readonly<Record<string, string>> = {
    '，': '中文逗号',
    ';': '分号',
    '；': '中文分号',
    '\t': '制表符',
    '|': '竖线',
    '、': '顿号',
  };
  const fewest = Math.max(3, header.positions.size * 0.7);
  return Object.entries(names).find(([sign]) => cell.split(sign).length >= fewest)?.[1];
}

/**
 * Recognises a row that must not be read as data: a memo (skipped with a note), the example of a
 * template, a total, a row with more cells than the header, a row that ends early. Each gives one
 * diagnostic, where reading its cells would give many.
 */
export function makeStrayRowFinder(
  file: string,
  header: Header,
  columns: Columns,
): (line: SheetRow) => StrayRow | undefined {
  const layout = layoutOf(header, columns);
  return (line) => findStrayRow(file, line, header, columns, layout);
}

function findStrayRow(
  file: string,
  line: SheetRow,
  header: Header,
  columns: Columns,
  { references, required }: Layout,
): StrayRow | undefined {
  const { row, cells } = line;
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  const found = first.trim();
  if (isMemo(found, cells)) {
    const problem = '这一行是附注，不是数据，已跳过';
    return {
      diagnostic: { code: 'memo-row', severity: 'note', file, row, found, problem },
      lost: false,
    };
  }
  const error = (
    texts: Omit<Diagnostic, 'file' | 'row' | 'severity'>,
    lost: boolean,
  ): StrayRow => ({
    diagnostic: { severity: 'error', file, row, ...texts },
    lost,
  });
  if (CONFLICT.test(found)) {
    const problem = '这一行是两份文件合并时留下的标记，不是数据';
    const fix = '请在上下两份里留下对的一份，再删去标记的各行';
    return error({ code: 'memo-row', found, problem, fix }, false);
  }
  const marked = cells.indexOf(EXAMPLE_MARK);
  if (marked >= 0) {
    const problem = '这一行是模板里的示例，不是数据';
    const place = { column: columnLetter(marked), header: header.cells[marked]?.trim() ?? '' };
    return error(
      { code: 'example-row', ...place, found: EXAMPLE_MARK, problem, fix: '请删去这一行' },
      false,
    );
  }
  const suspects = [first, ...references.map((position) => cells[position] ?? '')];
  const total = suspects.find((cell) => TOTAL.test(cell));
  if (total !== undefined) {
    const fix = '请删去这一行；合计由网站计算，总体的数请填在“总体”名下';
    return error(
      { code: 'total-row', found: total, problem: '这一行是合计，不是数据', fix },
      false,
    );
  }
  const split = findSplitNumber(line, header, columns);
  if (split !== undefined) {
    const { number, column, header: name } = split;
    const problem = `数字 ${number} 里的逗号把它分成了两格，后面的格都错了位`;
    const fix = `请改为 ${number.replace(',', '')}，不写千分位`;
    return error({ code: 'ragged-row', column, header: name, found: number, problem, fix }, true);
  }
  if (cells.length > header.cells.length) {
    const position = cells.findIndex((cell, i) => i >= header.cells.length && cell.trim() !== '');
    const problem = `这一行有${cells.length}格，表头只有${header.cells.length}列`;
    const fix = '多半是文字或数字里的半角逗号没有加引号，请用 Excel 核对各格是否错位';
    return error(
      {
        code: 'ragged-row',
        column: columnLetter(position),
        found: cells[position] ?? '',
        problem,
        fix,
      },
      true,
    );
  }
  const splitter = cells.length === 1 ? otherSeparator(found, header) : undefined;
  if (splitter !== undefined) {
    const problem = `这一行用${splitter}分隔，表头用别的符号，分不开`;
    const fix = '请把分隔各列的符号统一为半角逗号，或用 Excel 打开原表另存为 CSV';
    return error({ code: 'short-row', found, problem, fix }, true);
  }
  // Past the end of a row one may be forgotten, two are a broken row.
  const missing = required.filter(({ position }) => position >= cells.length);
  if (missing.length < 2) return undefined;
  const names = missing.map(({ name }) => name).join('');
  const problem = `这一行只有${cells.length}格，后面的${names}没有填`;
  return error(
    { code: 'short-row', found, problem, fix: '请补全这一行；如果是附注，请删去' },
    true,
  );
}
