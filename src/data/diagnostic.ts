import type { DiagnosticCode } from './codes.ts';
import { showHidden } from './hidden-letters.ts';

/** `error` stops the build, `warning` asks staff to look, `note` says what was tidied silently. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * One thing wrong with one place in a file. Texts are Chinese clauses without the final full stop.
 */
export interface Diagnostic {
  /** Stable kebab-case cause, e.g. `not-a-number`; reports are grouped by it. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Path as staff know it, e.g. `data/observations.csv`. */
  readonly file: string;
  /** The sheet, where the file is a workbook. */
  readonly sheet?: string;
  /** The table's own file, where the table stands in a workbook: `data/observations.csv`. */
  readonly table?: string;
  /** Row as a spreadsheet shows it: 1-based, the header row counts. */
  readonly row?: number;
  /** Column letter, e.g. `C`. */
  readonly column?: string;
  /** Header as it is written in the file. */
  readonly header?: string;
  /** What the cell holds. */
  readonly found?: string;
  readonly problem: string;
  readonly expected?: string;
  readonly fix?: string;
}

/** A diagnostic before it is given a place: what a cell parser or a row check reports. */
export type Remark = Pick<Diagnostic, 'code' | 'problem' | 'expected' | 'fix'> & {
  readonly severity?: Severity;
};

const FOUND_LIMIT = 60;

/** Adds to what is wrong with a cell that it holds a line break: hard to see in Excel, often all. */
export function withBreak(written: string, fault: Remark): Remark {
  if (!/[\r\n]/.test(written)) return fault;
  const seen = '这一格里有换行，请删去';
  return { ...fault, fix: fault.fix === undefined ? seen : `${seen}；${fault.fix}` };
}

/**
 * A text in one line, with signs for letters nobody sees: what a cell holds may come up in any part of
 * a message.
 */
export function oneLine(text: string): string {
  const line = /[\r\n]/.test(text) ? text.replace(/\r\n|\r|\n/g, '⏎') : text;
  return showHidden(line);
}

function quote(found: string): string {
  const letters = Array.from(found);
  return letters.length > FOUND_LIMIT
    ? `"${letters.slice(0, FOUND_LIMIT).join('')}…"`
    : `"${found}"`;
}

/** The file, and its sheet where it is a workbook: data/台账.xlsx「指标数据」. */
export function placeOf({ file, sheet }: Pick<Diagnostic, 'file' | 'sheet'>): string {
  return sheet === undefined ? file : `${file}「${sheet}」`;
}

/**
 * One diagnostic as one line:
 * `data/observations.csv 第7行 C列「同比(%)」= "5.27％x"：不是数字。应填数字，如 5.27。`
 */
export function formatDiagnostic(d: Diagnostic): string {
  const place = [placeOf(d)];
  if (d.row !== undefined) place.push(`第${d.row}行`);
  if (d.column !== undefined) place.push(`${d.column}列`);
  let where = place.join(' ');
  if (d.header !== undefined)
    where += d.column === undefined ? ` 「${d.header}」` : `「${d.header}」`;
  if (d.found !== undefined) where += `= ${quote(d.found)}`;
  const clauses = [d.problem, d.expected, d.fix].filter((text) => text !== undefined);
  return oneLine(`${where}：${clauses.map((text) => `${text}。`).join('')}`);
}

function columnNumber(letters: string | undefined): number {
  if (letters === undefined) return 0;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The file of the table a diagnostic is about, wherever the table stands. */
export function tableFileOf({ file, table }: Pick<Diagnostic, 'file' | 'table'>): string {
  return table ?? file;
}

/**
 * Diagnostics in reading order: by file (in the order of `files`, unknown files last, by name), then
 * row, then column. The sort is stable, so several remarks on one cell keep their order.
 */
export function sortDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
): Diagnostic[] {
  const rank = new Map(files.map((file, index) => [file, index]));
  const rankOf = (d: Diagnostic): number => rank.get(d.file) ?? files.length;
  return [...diagnostics].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      columnNumber(a.column) - columnNumber(b.column),
  );
}

/** Thrown when files can't be used. Carries every diagnostic, warnings included, already sorted. */
export class DataFault extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter((d) => d.severity === 'error');
    super(errors.map(formatDiagnostic).join('\n'));
    this.name = 'DataFault';
    this.diagnostics = diagnostics;
  }
}
