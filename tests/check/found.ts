import { checkPark } from '../../src/check/check-park.ts';
import type { DiagnosticCode } from '../../src/data/codes.ts';
import { utf8, wholeFiles } from '../data/fixture-files.ts';

/** The whole tables with some files written anew, each as its lines, the header first. */
export function withLines(
  files: Readonly<Record<string, readonly string[]>>,
): Map<string, Uint8Array> {
  const written = Object.entries(files).map(
    ([name, lines]) => [name, utf8(`${lines.join('\n')}\n`)] as const,
  );
  return new Map([...wholeFiles(), ...written]);
}

/** The cells a check speaks of, `D6` for column D of row 6, in the order of the report. */
export function cellsWith(code: DiagnosticCode, files: ReadonlyMap<string, Uint8Array>): string[] {
  return checkPark(files, 'internal')
    .diagnostics.filter((d) => d.code === code)
    .map(({ column, row }) => `${column ?? ''}${row ?? ''}`);
}

const HEADER = '指标,园区,期间,数值,同比(%),数据状态,公开级别';

/** An observations file: each row is its first cells, final and public. */
export function observationLines(rows: readonly string[]): string[] {
  return [HEADER, ...rows.map((row) => `${row}${','.repeat(5 - row.split(',').length)},核定,公开`)];
}
